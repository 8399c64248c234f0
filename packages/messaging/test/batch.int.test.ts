import { headers } from '@nats-io/transport-node';
import { sql, type Tx } from '@slrt/database';
import { puskesosEvents } from '@slrt/events';
import {
  defineBatchConsumer,
  startConsumer,
  startRelay,
  type Broker,
  type ReceivedEvent,
  type Relay,
  type RunningConsumer,
} from '@slrt/messaging';
import { createLogger, createMetrics } from '@slrt/runtime';
import { eventually } from '@slrt/testkit';
import { kill, newAggregate, saveEvents, startChild, startProbe, type Probe } from './probe.ts';

const logger = createLogger('probe', 'silent');
let probe: Probe;
let relay: Relay;
let broker: Broker;
let consumer: RunningConsumer | null = null;
/** Events of each call of the handler, also of calls that were rolled back. */
let calls: ReceivedEvent[][] = [];
let before: (tx: Tx, events: readonly ReceivedEvent[]) => Promise<void> = () => Promise.resolve();

/** Starts the consumer. It waits long enough for everything that the stream holds, also on a busy machine. */
function consume(linger = 1_000): void {
  const definition = defineBatchConsumer({
    name: 'test',
    stream: 'PUSKESOS',
    contracts: [puskesosEvents.unitEstablished],
    linger,
    handle: async (tx, events) => {
      calls.push([...events]);
      await before(tx, events);
      saveEvents(tx, events);
    },
  });
  const metrics = createMetrics('probe');
  const { database } = probe;
  consumer = startConsumer({ service: 'probe', consumer: definition, broker, database, logger, metrics });
}

/** Records events one after the other and waits until the stream has them all. */
async function recordMany(count: number, districts = ['63.09']): Promise<string[]> {
  const ids: string[] = [];
  for (let n = 0; n < count; n += 1)
    ids.push(await probe.record(newAggregate(), 1, districts[n % districts.length] ?? ''));
  await eventually(async () => (await probe.stored()).length === count);
  return ids;
}

const rows = <R extends object>(text: string, values: unknown[] = []) => probe.sql<R>(text, values);
const savedIds = async (): Promise<string[]> =>
  (await rows<{ id: string }>('select complaint_id as id from village_complaint')).map(({ id }) => id).toSorted();
const hasSaved = (ids: readonly string[]) =>
  eventually(async () => {
    const saved = await savedIds();
    return ids.every((id) => saved.includes(id));
  });
const findConsumer = () => probe.manager.consumers.info('PUSKESOS', 'probe-test').catch(() => null);
/** Resolves when the stream waits for no acknowledgement and has nothing left to deliver. */
const isSettled = () =>
  eventually(async () => {
    const info = await findConsumer();
    return info?.num_ack_pending === 0 && info.num_pending === 0;
  });

beforeAll(async () => {
  probe = await startProbe('batch');
  broker = await probe.broker();
  relay = startRelay({ url: probe.urls.relay, broker, logger });
}, 60_000);
beforeEach(async () => {
  calls = [];
  before = () => Promise.resolve();
  await probe.sql('truncate outbox, village_complaint, inbox, consumer_attempt, dead_letter');
  await probe.manager.streams.delete('PUSKESOS').catch(() => false);
  await broker.ensureStream('PUSKESOS');
});
afterEach(async () => {
  await consumer?.stop();
  consumer = null;
}, 30_000);
afterAll(async () => {
  await relay.stop();
  await probe.stop();
}, 30_000);

test('handles waiting events in one transaction, in order', async () => {
  const ids = await recordMany(30);
  consume();
  await hasSaved(ids);
  await isSettled();
  expect(calls.map((events) => events.map(({ id }) => id))).toEqual([ids]);
  expect(await rows(`select 1 from inbox where consumer = 'probe-test'`)).toHaveLength(30);
});

test('keeps the rights of each district apart', async () => {
  const scopes: string[] = [];
  before = (tx, events) => {
    for (const { district } of events) scopes.push(`${district} in ${tx.scope.areas.join()}`);
    return Promise.resolve();
  };
  const ids = await recordMany(8, ['63.09', '63.07']);
  consume();
  await hasSaved(ids);
  expect(calls).toHaveLength(2);
  expect(new Set(scopes)).toEqual(new Set(['63.09 in 63.09', '63.07 in 63.07']));
});

test('handles an event once that the stream stored twice', async () => {
  const ids = await recordMany(4);
  const js = probe.manager.jetstream();
  const stored = await probe.manager.streams.getMessage('PUSKESOS', { seq: 2 });
  if (!stored) throw new Error('the stream lost a message');
  const copied = headers();
  for (const name of stored.header.keys().filter((each) => each.startsWith('ce-')))
    copied.set(name, stored.header.get(name));
  await js.publish(stored.subject, stored.data, { headers: copied });
  consume();
  await hasSaved(ids);
  await isSettled();
  expect(calls.map((events) => events.map(({ id }) => id))).toEqual([ids]);
});

test('leaves out events that were handled before', async () => {
  const ids = await recordMany(6);
  await rows(`insert into inbox (consumer, event_id) values ('probe-test', $1)`, [ids[3]]);
  consume();
  await isSettled();
  expect(calls.flat().map(({ id }) => id)).toEqual(ids.filter((_, n) => n !== 3));
});

test('dead-letters only the event that cannot be handled', async () => {
  const ids = await recordMany(12);
  const poison = ids[5] as string;
  before = (_, events) =>
    events.some(({ id }) => id === poison) ? Promise.reject(new RangeError('refused')) : Promise.resolve();
  consume();
  const others = ids.filter((id) => id !== poison);
  await hasSaved(others);
  await rows('update consumer_attempt set attempts = 7');
  await eventually(async () => (await rows('select 1 from dead_letter')).length > 0);
  await isSettled();
  expect(await savedIds()).toEqual(others.toSorted());
  expect(await rows('select event_id, attempts, error from dead_letter')).toEqual([
    { event_id: poison, attempts: 8, error: 'RangeError' },
  ]);
  // Once with the others and once alone per attempt: it never joins another transaction.
  expect(calls.filter((events) => events.some(({ id }) => id === poison) && events.length > 1)).toHaveLength(1);
}, 40_000);

test('undoes the rows of a transaction whose statement fails', async () => {
  const ids = await recordMany(5);
  const poison = ids[2] as string;
  before = (tx, events) => {
    if (events.some(({ id }) => id === poison)) tx.send(sql`select 1 / 0`);
    return Promise.resolve();
  };
  consume();
  await hasSaved(ids.filter((id) => id !== poison));
  expect(await rows('select event_id from consumer_attempt')).toEqual([{ event_id: poison }]);
  before = () => Promise.resolve();
  await hasSaved(ids);
  await isSettled();
}, 40_000);

test('a payload outside its contract costs the others nothing', async () => {
  const ids = await recordMany(2);
  const wrong = headers();
  wrong.set('ce-type', puskesosEvents.unitEstablished.type);
  wrong.set('ce-id', '01990000-0000-7000-8000-000000000001');
  wrong.set('ce-district', '63.09');
  await probe.manager.jetstream().publish(puskesosEvents.unitEstablished.type, '{}', { headers: wrong });
  consume();
  await hasSaved(ids);
  await eventually(async () => (await rows('select 1 from consumer_attempt')).length === 1);
  expect(await savedIds()).toEqual(ids.toSorted());
});

test('handles nothing twice after a kill before the acknowledgement', async () => {
  const settings = { databaseUrl: probe.urls.app, natsUrl: probe.natsUrl, ends: 'unacknowledged' };
  const child = await startChild('consumer-process.ts', settings);
  const ids = await recordMany(10);
  try {
    await eventually(() => Promise.resolve(child.signalCode));
  } finally {
    await kill(child);
  }
  const committed = await savedIds();
  expect(committed.length).toBeGreaterThan(0);
  consume();
  await hasSaved(ids);
  await isSettled();
  const again = calls.flat().filter(({ id }) => committed.includes(id));
  expect(again).toEqual([]);
  expect(await rows('select 1 from dead_letter')).toEqual([]);
}, 40_000);

test('waits for a lost database without counting an attempt', async () => {
  let isLost = false;
  before = async () => {
    if (isLost) return;
    isLost = true;
    await rows(
      `select pg_terminate_backend(pid) from pg_stat_activity where usename = 'puskesos_app' and datname = $1`,
      [probe.name],
    );
  };
  const ids = await recordMany(6);
  consume();
  await hasSaved(ids);
  await isSettled();
  expect(calls.map((events) => events.length)).toEqual([6, 6]);
  expect(await rows('select 1 from consumer_attempt')).toEqual([]);
}, 40_000);

test('returns waiting events to the stream when it stops', async () => {
  const ids = await recordMany(5);
  consume(60_000);
  await eventually(async () => (await findConsumer())?.num_ack_pending === 5);
  const stopping = Date.now();
  await consumer?.stop();
  expect(Date.now() - stopping).toBeLessThan(2_000);
  expect(calls).toEqual([]);
  consume(0);
  await hasSaved(ids);
  await isSettled();
  expect(await rows('select 1 from dead_letter')).toEqual([]);
}, 40_000);
