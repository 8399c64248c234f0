import { pg } from '@slrt/database';
import { startRelay, type LeaseDurations, type Relay } from '@slrt/messaging';
import { createLogger } from '@slrt/runtime';
import { eventually, startSilentProxy } from '@slrt/testkit';
import { kill, newAggregate, orderFaults, startChild, startProbe, type Probe } from './probe.ts';

const logger = createLogger('probe', 'silent');
/** Production values scaled down, with the same ratios. */
const fast: LeaseDurations = { expiry: 3_200, renewal: 800, contention: 400 };
let probe: Probe;
let relays: Relay[] = [];

async function relay(times?: LeaseDurations, urls: { database?: string; nats?: string } = {}): Promise<Relay> {
  const broker = await probe.broker(urls.nats);
  const started = startRelay({
    url: urls.database ?? probe.urls.relay,
    broker,
    logger,
    ...(times ? { times } : {}),
  });
  relays.push(started);
  return started;
}
const throughPort = (url: string, port: number) => Object.assign(new URL(url), { port: String(port) }).href;
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const unpublished = async () =>
  (await probe.sql<{ n: number }>('select count(*)::int as n from outbox where published_at is null'))[0]?.n;

/** Time between two events of an aggregate, in milliseconds: some hundred events a second, without a core for the writers alone. */
const rhythm = 10;

/** Commits versions of several aggregates one after the other until it is stopped. Returns the number of events. */
function writeOn(aggregates: readonly string[]): () => Promise<number> {
  let ended = false;
  const running = () => !ended;
  const writing = aggregates.map(async (aggregate) => {
    let version = 0;
    while (running()) {
      version += 1;
      await probe.record(aggregate, version);
      await pause(rhythm);
    }
    return version;
  });
  return async () => {
    ended = true;
    return (await Promise.all(writing)).reduce((sum, n) => sum + n, 0);
  };
}

/** Takes the lease in a session with the relay's role, and holds it as long as the test needs. */
async function stubbornHolder(milliseconds: number): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: probe.urls.relay });
  await client.connect();
  await client.query(
    `update relay_lease set holder = 'stuck', term = term + 1, expires_at = clock_timestamp() + $1 * interval '1 ms',
       session_pid = pg_backend_pid(),
       session_start = (select backend_start from pg_stat_activity where pid = pg_backend_pid())`,
    [milliseconds],
  );
  return client;
}

beforeAll(async () => {
  probe = await startProbe('lease');
}, 60_000);
/** As in production, much longer than a change of leader: what the former leader stored and could not mark is no duplicate. */
const duplicateWindow = 60_000;
beforeEach(() => probe.reset(duplicateWindow));
afterEach(async () => {
  await Promise.all(relays.map((each) => each.stop()));
  relays = [];
}, 30_000);
afterAll(() => probe.stop(), 30_000);

test('moves within 15 s from a session that never renews', async () => {
  const holder = await stubbornHolder(8_000);
  const began = Date.now();
  await relay();
  await probe.record(newAggregate(), 1);
  while ((await unpublished()) !== 0 && Date.now() - began < 15_000) await pause(50);
  expect(await unpublished()).toBe(0);
  expect(Date.now() - began).toBeGreaterThan(7_000); // not before it had expired
  await holder.end();
}, 30_000);

test('moves at once when the session of its holder has ended', async () => {
  const holder = await stubbornHolder(3_600_000);
  await relay();
  await probe.record(newAggregate(), 1);
  await pause(1_500);
  expect(await unpublished()).toBe(1);
  await holder.end();
  await eventually(async () => (await unpublished()) === 0);
});

test('lets two processes publish one after the other', async () => {
  const [first, second] = [await relay(), await relay()];
  const end = writeOn([newAggregate(), newAggregate()]);
  await eventually(() => Promise.resolve(first.leading() || second.leading()));
  for (let n = 0; n < 20; n += 1) {
    expect([first.leading(), second.leading()].filter(Boolean)).toHaveLength(1);
    await pause(50);
  }
  const [leader, follower] = first.leading() ? [first, second] : [second, first];
  await leader.stop();
  await eventually(() => Promise.resolve(follower.leading()));
  const count = await end();
  await eventually(async () => (await unpublished()) === 0);
  const stored = await probe.stored();
  expect(stored).toHaveLength(count);
  expect(orderFaults(stored)).toEqual([]);
});

test('publishes nothing late after its servers were unreachable', async () => {
  const postgres = new URL(probe.urls.relay);
  const proxies = await Promise.all(
    [postgres, new URL(probe.natsUrl)].map((url) => startSilentProxy({ host: url.hostname, port: Number(url.port) })),
  );
  const [toDatabase, toBroker] = proxies;
  const leader = await relay(fast, {
    database: throughPort(probe.urls.relay, toDatabase?.port ?? 0),
    nats: throughPort(probe.natsUrl, toBroker?.port ?? 0),
  });
  await eventually(() => Promise.resolve(leader.leading()));
  const follower = await relay(fast);
  const end = writeOn([newAggregate(), newAggregate(), newAggregate()]);
  await pause(700);
  for (const proxy of proxies) proxy.silence();
  await eventually(() => Promise.resolve(follower.leading()));
  // The first batch of the new leader holds what the former one stored and could not mark.
  const [taken] = await probe.sql<{ at: string }>('select clock_timestamp()::text as at');
  await eventually(async () => (await probe.sql('select from outbox where published_at > $1', [taken?.at])).length > 0);
  // From here on the stream no longer recognises what it stored before by its id.
  await probe.shortenWindow(200);
  await pause(2_000);
  for (const proxy of proxies) proxy.resume();
  await pause(1_000);
  const count = await end();
  await eventually(async () => (await unpublished()) === 0);
  const stored = await probe.stored();
  expect(stored).toHaveLength(count);
  expect(orderFaults(stored)).toEqual([]);
  await leader.stop();
  await Promise.all(proxies.map((proxy) => proxy.stop()));
}, 60_000);

test('moves from a leader that reaches the database but not the broker', async () => {
  const url = new URL(probe.natsUrl);
  const proxy = await startSilentProxy({ host: url.hostname, port: Number(url.port) });
  const leader = await relay(undefined, { nats: throughPort(probe.natsUrl, proxy.port) });
  await eventually(() => Promise.resolve(leader.leading()));
  await relay();
  proxy.silence();
  const began = Date.now();
  await probe.record(newAggregate(), 1);
  while ((await unpublished()) !== 0 && Date.now() - began < 15_000) await pause(50);
  expect(await unpublished()).toBe(0);
  proxy.resume();
  await leader.stop();
  await proxy.stop();
}, 40_000);

test.each([1, 2])(
  'publishes in order when a stopped process goes on (round %i)',
  async () => {
    const child = await startChild('relay-process.ts', {
      relayUrl: probe.urls.relay,
      natsUrl: probe.natsUrl,
      times: fast,
    });
    try {
      const follower = await relay(fast);
      const end = writeOn([newAggregate(), newAggregate(), newAggregate()]);
      await pause(500 + Math.random() * 200);
      child.kill('SIGSTOP');
      await eventually(() => Promise.resolve(follower.leading()));
      await pause(1_000);
      child.kill('SIGCONT');
      await pause(1_000);
      const count = await end();
      await eventually(async () => (await unpublished()) === 0);
      const stored = await probe.stored();
      expect(stored).toHaveLength(count);
      expect(orderFaults(stored)).toEqual([]);
    } finally {
      await kill(child);
    }
  },
  40_000,
);
