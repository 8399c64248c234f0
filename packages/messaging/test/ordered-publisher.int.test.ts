import { createOrderedPublisher, type Broker } from '@slrt/messaging';
import { uuidv7 } from '@slrt/testkit';
import { newAggregate, orderFaults, startProbe, type Probe } from './probe.ts';

type Publisher = ReturnType<typeof createOrderedPublisher>;
type Row = Parameters<Publisher['publish']>[0][number];
let probe: Probe;
let former: Publisher;
let next: Publisher;

const rowsOf = (aggregate: string, count: number, payload?: string): Row[] =>
  Array.from({ length: count }, (_, n) => ({
    position: String(n + 1),
    event_id: uuidv7(),
    stream: 'PUSKESOS',
    subject: 'puskesos.unit.established.v1',
    headers: { 'ce-type': 'puskesos.unit.established.v1' },
    payload: Buffer.from(payload ?? JSON.stringify({ puskesosId: aggregate, version: n + 1 })),
  }));
const outcomes = async (publisher: Publisher, rows: readonly Row[]) =>
  (await publisher.publish(rows)).map(({ outcome }) => outcome);

beforeAll(async () => {
  probe = await startProbe('ordered');
}, 60_000);
beforeEach(async () => {
  await probe.reset(200);
  const brokers: Broker[] = [await probe.broker(), await probe.broker()];
  [former, next] = brokers.map(createOrderedPublisher) as [Publisher, Publisher];
  const rows = rowsOf(newAggregate(), 1);
  expect(await former.locate(rows)).toBe(true);
  expect(await former.locate(rows)).toBe(false);
  await next.locate(rows);
});
afterAll(() => probe.stop(), 30_000);

test('rejects late publishes of a former leader, beyond the duplicate window', async () => {
  const rows = rowsOf(newAggregate(), 6);
  expect(await outcomes(next, rows.slice(0, 5))).toEqual(Array(5).fill('published'));
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(await outcomes(former, rows.slice(0, 4))).toEqual(Array(4).fill('misplaced'));
  expect(await outcomes(next, rows.slice(5))).toEqual(['published']);
  expect(orderFaults(await probe.stored())).toEqual([]);
});

test('stores no row whose predecessor is missing', async () => {
  const rows = rowsOf(newAggregate(), 3);
  const [first, second, third] = rows as [Row, Row, Row];
  // The stream has two messages, the number that the former leader expects before its third, but the second is a
  // different one.
  await next.publish([first, ...rowsOf(newAggregate(), 1)]);
  expect(await outcomes(former, [first, second, third])).toEqual(Array(3).fill('misplaced'));
  await former.locate(rows);
  expect(await outcomes(former, [second, third])).toEqual(['published', 'published']);
  expect(orderFaults(await probe.stored())).toEqual([]);
});

test('stores nothing after a row that the stream rejects', async () => {
  const rows = [...rowsOf('x', 1, 'x'.repeat(2_000_000)), ...rowsOf(newAggregate(), 2)];
  expect(await outcomes(former, rows)).toEqual(['refused', 'misplaced', 'misplaced']);
  await former.locate(rows);
  expect(await outcomes(former, rows.slice(1))).toEqual(['published', 'published']);
});

test('fails without losing order while the stream accepts nothing', async () => {
  const rows = rowsOf(newAggregate(), 3);
  const { config } = await probe.manager.streams.info('PUSKESOS');
  await probe.manager.streams.update('PUSKESOS', { ...config, max_msgs: 1, discard: 'new' });
  expect(await outcomes(former, rows)).toEqual(['published', 'failed', 'misplaced']);
  await probe.manager.streams.update('PUSKESOS', { ...config, max_msgs: -1 });
  await former.locate(rows);
  expect(await outcomes(former, rows.slice(1))).toEqual(['published', 'published']);
  expect(orderFaults(await probe.stored())).toEqual([]);
});
