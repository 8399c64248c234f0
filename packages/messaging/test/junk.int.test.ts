import { headers as createHeaders, type MsgHdrs } from '@nats-io/transport-node';
import type { Tx } from '@slrt/database';
import { puskesosEvents } from '@slrt/events';
import { defineBatchConsumer, defineConsumer, startConsumer, startRelay, type RunningConsumer } from '@slrt/messaging';
import { createLogger, createMetrics } from '@slrt/runtime';
import { eventually, uuidv7 } from '@slrt/testkit';
import fc from 'fast-check';
import { newAggregate, startProbe, type Probe } from './probe.ts';

/** A client that may publish on a subject may write anything: 500 messages that are no events, between events. */
const junkCount = 500;
const subject = puskesosEvents.unitEstablished.type;
const logger = createLogger('probe', 'silent');
const contracts = [puskesosEvents.unitEstablished];
let probe: Probe;
let consumers: RunningConsumer[] = [];
const handled = { single: [] as string[], batch: [] as string[] };

const note = (list: string[]) => (tx: Tx, id: string) => {
  tx.onCommit(() => list.push(id));
};
const single = defineConsumer({
  name: 'single',
  stream: 'PUSKESOS',
  contracts,
  handle: (tx, { id }) => note(handled.single)(tx, id),
});
const batch = defineBatchConsumer({
  name: 'batch',
  stream: 'PUSKESOS',
  contracts,
  linger: 0,
  handle: (tx, events) => events.forEach(({ id }) => note(handled.batch)(tx, id)),
});

beforeAll(async () => {
  probe = await startProbe('junk');
  const broker = await probe.broker();
  await broker.ensureStream('PUSKESOS');
}, 60_000);
afterAll(async () => {
  await Promise.all(consumers.map((each) => each.stop()));
  await probe.stop();
}, 30_000);

const value = fc.oneof(
  fc.constantFrom('', '0', 'null', '-', 'x'.repeat(4_000), "';drop table inbox;--", 'a\u0000b', '63.09', 'ÿ\uD800'),
  fc.string({ maxLength: 40 }).map((text) => text.replace(/[\r\n]/g, ' ')),
);
/** Each header is right, absent or anything. */
const header = (right: () => string) =>
  fc.oneof(
    { weight: 2, arbitrary: fc.constant(undefined).map(right) },
    { weight: 1, arbitrary: fc.constant(null) },
    value,
  );
const wrongData = fc.oneof(
  fc.constantFrom('', '{', '[]', 'null', '{}', '{"version":"one"}', '"text"', '{"district":"63.09","version":-1}'),
  fc.json(),
  fc.uint8Array({ maxLength: 2_000 }),
  fc.constant('x'.repeat(900_000)),
);
const junk = fc.record({
  headers: fc.record({
    'ce-id': header(uuidv7),
    'ce-type': header(() => subject),
    'ce-time': header(() => new Date().toISOString()),
    'ce-district': header(() => '63.09'),
    'ce-requestid': header(() => 'request-1'),
    'x-other': value,
  }),
  isBare: fc.boolean(),
  data: wrongData,
});

function headersOf(values: Readonly<Record<string, string | null>>): MsgHdrs {
  const made = createHeaders();
  for (const [name, each] of Object.entries(values)) if (each !== null) made.set(name, each);
  return made;
}

/** Publishes junk with an event after each hundred messages. Returns the IDs of the events. */
async function publishAll(): Promise<string[]> {
  const client = probe.manager.jetstream();
  const ids: string[] = [];
  for (const [n, { headers, isBare, data }] of fc.sample(junk, { numRuns: junkCount, seed: 2026 }).entries()) {
    await client.publish(subject, data, isBare ? {} : { headers: headersOf(headers) });
    if (n % 100 === 99) ids.push(await probe.record(newAggregate(), 1));
  }
  return ids;
}

test('junk ends as dead letters and holds up no event', async () => {
  const broker = await probe.broker();
  const relay = startRelay({ url: probe.urls.relay, broker, logger });
  const ids = await publishAll();
  const common = { service: 'probe', broker, database: probe.database, logger, metrics: createMetrics('probe') };
  consumers = [single, batch].map((consumer) => startConsumer({ ...common, consumer }));
  const isDone = async (name: string) => {
    const info = await probe.manager.consumers.info('PUSKESOS', `probe-${name}`);
    return info.num_pending === 0 && info.num_ack_pending === 0;
  };
  await eventually(() => Promise.resolve(ids.every((id) => handled.single.includes(id))));
  await eventually(() => Promise.resolve(ids.every((id) => handled.batch.includes(id))));
  await eventually(async () => (await isDone('single')) && (await isDone('batch')));
  await relay.stop();
  expect([handled.single.toSorted(), handled.batch.toSorted()]).toEqual([ids.toSorted(), ids.toSorted()]);
  const letters = await probe.sql<{ consumer: string; n: number; most: number }>(
    `select consumer, count(*)::int as n, max(attempts) as most from dead_letter where error like 'Malformed%' group by 1 order by 1`,
  );
  expect(letters).toEqual([
    { consumer: 'probe-batch', n: junkCount, most: 1 },
    { consumer: 'probe-single', n: junkCount, most: 1 },
  ]);
}, 200_000);
