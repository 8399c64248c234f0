import { startMessaging, type Messaging } from '@slrt/messaging';
import { createLogger, createMetrics, findDegraded, type Metrics } from '@slrt/runtime';
import { eventually, startSilentProxy, type SilentProxy } from '@slrt/testkit';
import { newAggregate, startProbe, type Probe } from './probe.ts';

let probe: Probe;
let proxy: SilentProxy;
const processes: { messaging: Messaging; metrics: Metrics }[] = [];

async function begin(natsUrl: string): Promise<void> {
  const metrics = createMetrics('puskesos');
  const messaging = await startMessaging({
    service: 'probe',
    natsUrl,
    natsCredentials: null,
    relayUrl: probe.urls.relay,
    database: probe.database,
    streams: ['PUSKESOS'],
    consumers: [],
    logger: createLogger('probe', 'silent'),
    metrics,
  });
  processes.push({ messaging, metrics });
}
const gauge = async ({ metrics }: { metrics: Metrics }, name: string) => {
  const values = (await metrics.registry.getSingleMetric(name)?.get())?.values;
  return values?.[0]?.value ?? NaN;
};
const unpublished = () => Promise.all(processes.map((each) => gauge(each, 'slrt_outbox_unpublished')));
const degraded = () => Promise.all(processes.map(({ messaging }) => findDegraded(messaging.dependencies)));
async function limitStream(messages: number): Promise<void> {
  const { config } = await probe.manager.streams.info('PUSKESOS');
  await probe.manager.streams.update('PUSKESOS', {
    ...config,
    max_msgs: messages,
    discard: 'new',
  });
}

beforeAll(async () => {
  probe = await startProbe('state');
  const url = new URL(probe.natsUrl);
  proxy = await startSilentProxy({ host: url.hostname, port: Number(url.port) });
  await begin(probe.natsUrl);
  await begin(`nats://127.0.0.1:${proxy.port}`);
}, 60_000);
afterAll(async () => {
  await Promise.all(processes.map(({ messaging }) => messaging.stop()));
  await proxy.stop();
  await probe.stop();
}, 30_000);

test('every process counts waiting events and names the refusing stream', async () => {
  await probe.record(newAggregate(), 1);
  await eventually(async () => (await probe.stored()).length === 1);
  expect(await degraded()).toEqual([[], []]);
  await limitStream(1);
  for (let n = 0; n < 20; n += 1) await probe.record(newAggregate(), 1);
  await eventually(async () => (await unpublished()).every((n) => n === 20));
  await eventually(async () => (await gauge(processes[0] as never, 'slrt_outbox_oldest_seconds')) > 1);
  // The lease moves from one process to the other, so that both detect it.
  const named = [{ dependency: 'stream', reason: 'REFUSES_WRITES' }];
  await eventually(async () => (await degraded()).every((each) => JSON.stringify(each) === JSON.stringify(named)));
}, 40_000);

test('continues once the stream accepts messages again', async () => {
  await limitStream(-1);
  await eventually(async () => (await unpublished()).every((n) => n === 0));
  await eventually(async () => (await degraded()).every((each) => each.length === 0));
  expect(await probe.stored()).toHaveLength(21);
}, 40_000);

test('names a broker that does not answer until it answers again', async () => {
  proxy.silence();
  const [healthy, silent] = await degraded();
  expect(healthy).toEqual([]);
  expect(silent).toEqual([{ dependency: 'broker', reason: 'TIMEOUT' }]);
  proxy.resume();
  await eventually(async () => (await degraded())[1]?.length === 0);
}, 40_000);
