import type { Tx } from '@slrt/database';
import { puskesosEvents } from '@slrt/events';
import { defineConsumer, startConsumer, startRelay, type Relay, type RunningConsumer } from '@slrt/messaging';
import { createLogger, createMetrics } from '@slrt/runtime';
import { eventually } from '@slrt/testkit';
import { kill, newAggregate, startChild, startProbe, type Probe } from './probe.ts';

const logger = createLogger('probe', 'silent');
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
let probe: Probe;
let relay: Relay;
let consumer: RunningConsumer | null = null;
let handled: string[] = [];
let work: (tx: Tx) => Promise<void> = () => Promise.resolve();

const definition = defineConsumer({
  name: 'test',
  stream: 'PUSKESOS',
  contracts: [puskesosEvents.unitEstablished],
  handle: async (tx, { id }) => {
    await work(tx);
    handled.push(id);
  },
});
async function consume(): Promise<void> {
  const broker = await probe.broker();
  const metrics = createMetrics('probe');
  const { database } = probe;
  consumer = startConsumer({ service: 'probe', consumer: definition, broker, database, logger, metrics });
}
const recordMany = (count: number) => Promise.all(Array.from({ length: count }, () => probe.record(newAggregate(), 1)));
const count = async (table: string) =>
  (await probe.sql<{ n: number }>(`select count(*)::int as n from ${table}`))[0]?.n;

beforeAll(async () => {
  probe = await startProbe('consumer');
  const broker = await probe.broker();
  await broker.ensureStream('PUSKESOS');
  relay = startRelay({ url: probe.urls.relay, broker, logger });
}, 60_000);
beforeEach(() => {
  handled = [];
  work = () => Promise.resolve();
});
afterEach(async () => {
  await consumer?.stop();
  consumer = null;
  await probe.sql('truncate consumer_attempt, dead_letter');
}, 30_000);
afterAll(async () => {
  await relay.stop();
  await probe.stop();
}, 30_000);

test('messages of a killed process are handled within 8 s', async () => {
  const ids = await recordMany(20);
  const settings = { databaseUrl: probe.urls.app, natsUrl: probe.natsUrl, ends: 'never' };
  const child = await startChild('consumer-process.ts', settings);
  await pause(500); // the other messages have arrived there too
  await consume();
  await kill(child);
  const killed = Date.now();
  while (handled.length < ids.length && Date.now() - killed < 20_000) await pause(20);
  expect(Date.now() - killed).toBeLessThan(8_000);
  expect(handled.toSorted()).toEqual(ids.toSorted());
}, 40_000);

test('a message that takes longer than the acknowledgement time is handled once', async () => {
  let slow = true;
  work = async () => {
    if (slow) await pause(8_000);
    slow = false;
  };
  const ids = await recordMany(5);
  await consume();
  await eventually(() => Promise.resolve(!slow));
  await eventually(() => Promise.resolve(handled.length >= ids.length));
  await pause(6_000); // nothing is redelivered after the acknowledgement time
  expect(handled.toSorted()).toEqual(ids.toSorted());
  expect(await count('consumer_attempt')).toBe(0);
  expect(await count('dead_letter')).toBe(0);
}, 40_000);

test('a redelivery of a handled event never ends as a dead letter', async () => {
  await consume();
  const id = await probe.record(newAggregate(), 1);
  await eventually(() => Promise.resolve(handled.includes(id)));
  await consumer?.stop();
  await probe.sql(`insert into consumer_attempt (consumer, event_id, attempts) values ('probe-test', $1, 8)`, [id]);
  await probe.manager.consumers.delete('PUSKESOS', 'probe-test');
  // A pull without an answer: the next delivery of each message is a redelivery.
  const lost = await probe.manager.consumers.add('PUSKESOS', {
    durable_name: 'probe-test',
    ack_policy: 'explicit',
    ack_wait: 1_000_000_000,
  });
  const stolen = await probe.manager.jetstream().consumers.get('PUSKESOS', lost.name);
  const unanswered: number[] = [];
  for await (const message of await stolen.fetch({ max_messages: 100, expires: 1_000 })) unanswered.push(message.seq);
  expect(unanswered.length).toBeGreaterThan(0);
  await consume();
  await eventually(
    async () => (await probe.manager.consumers.info('PUSKESOS', 'probe-test')).ack_floor.stream_seq >= 1,
  );
  await eventually(async () => (await probe.manager.consumers.info('PUSKESOS', 'probe-test')).num_ack_pending === 0);
  expect(await count('dead_letter')).toBe(0);
  expect(handled).toEqual([id]);
}, 40_000);

/** Makes all new sessions read-only, or writable again, and ends the current ones. */
async function setReadOnly(readOnly: boolean): Promise<void> {
  await probe.sql(`alter role puskesos_app in database ${probe.name} set default_transaction_read_only to ${readOnly}`);
  await probe.sql(
    `select pg_terminate_backend(pid) from pg_stat_activity where usename = 'puskesos_app' and datname = $1`,
    [probe.name],
  );
}

test('waits for a read-only database without counting an attempt', async () => {
  await consume();
  await eventually(() => Promise.resolve(consumer?.connected()));
  const id = await probe.record(newAggregate(), 1);
  await eventually(() => Promise.resolve(handled.includes(id)));
  const failed: number[] = [];
  let readOnly = false;
  work = async (tx) => {
    if (readOnly) return;
    readOnly = true;
    await setReadOnly(true); // ends this transaction too
    failed.push(Date.now());
    await tx.sql`select 1`;
  };
  const waiting = await recordMany(3);
  await eventually(() => Promise.resolve(failed.length > 0));
  await pause(9_000); // longer than one process withholds a message from the others
  expect(handled).toEqual([id]);
  await setReadOnly(false);
  await eventually(() => Promise.resolve(waiting.every((each) => handled.includes(each))));
  expect(await count('consumer_attempt')).toBe(0);
  expect(await count('dead_letter')).toBe(0);
}, 40_000);
