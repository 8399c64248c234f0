import { createDatabase } from '@slrt/database';
import { puskesosEvents } from '@slrt/events';
import { connectBroker, defineBatchConsumer, defineConsumer, startConsumer } from '@slrt/messaging';
import { createLogger, createMetrics } from '@slrt/runtime';
import { saveEvents } from './probe.ts';

/**
 * A consumer in its own process. `never` never finishes its first message. `unacknowledged` commits its first batch and is killed
 * before it acknowledges.
 */
const { databaseUrl, natsUrl, ends } = JSON.parse(process.argv[2] ?? '{}') as {
  databaseUrl: string;
  natsUrl: string;
  ends: 'never' | 'unacknowledged';
};
const contract = {
  name: 'test',
  stream: 'PUSKESOS',
  contracts: [puskesosEvents.unitEstablished],
} as const;

startConsumer({
  service: 'probe',
  consumer:
    ends === 'never'
      ? defineConsumer({
          ...contract,
          handle: async () => {
            process.stdout.write('ready\n');
            await new Promise((resolve) => setTimeout(resolve, 600_000));
          },
        })
      : defineBatchConsumer({
          ...contract,
          linger: 100,
          handle: (tx, events) => {
            saveEvents(tx, events);
            tx.onCommit(() => process.kill(process.pid, 'SIGKILL'));
          },
        }),
  broker: await connectBroker({ url: natsUrl, credentials: null, name: 'probe' }),
  database: await createDatabase({ url: databaseUrl, poolSize: 2, applicationName: 'probe' }),
  logger: createLogger('probe', 'silent'),
  metrics: createMetrics('probe'),
});
if (ends === 'unacknowledged') process.stdout.write('ready\n');
