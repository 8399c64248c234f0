import { createDatabase } from '@slrt/database';
import { puskesosEvents } from '@slrt/events';
import { connectBroker, defineConsumer, startConsumer } from '@slrt/messaging';
import { createLogger, createMetrics } from '@slrt/runtime';

/** A consumer in its own process that never finishes its first message. */
const { databaseUrl, natsUrl } = JSON.parse(process.argv[2] ?? '{}') as { databaseUrl: string; natsUrl: string };
const database = await createDatabase({ url: databaseUrl, poolSize: 2, applicationName: 'probe' });
startConsumer({
  service: 'probe',
  consumer: defineConsumer({
    name: 'test',
    stream: 'PUSKESOS',
    contracts: [puskesosEvents.unitEstablished],
    handle: async () => {
      process.stdout.write('ready\n');
      await new Promise((resolve) => setTimeout(resolve, 600_000));
    },
  }),
  broker: await connectBroker({ url: natsUrl, credentials: null, name: 'probe' }),
  database,
  logger: createLogger('probe', 'silent'),
  metrics: createMetrics('probe'),
});
