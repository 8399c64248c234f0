import type { Database, MigrationFolder } from '@slrt/database';
import { systemScope } from '@slrt/domain';
import type { StreamName } from '@slrt/events';
import { repeat, type Dependency, type Logger, type Metrics } from '@slrt/runtime';
import { connectBroker, type Broker } from './broker.ts';
import { startConsumer, type RunningConsumer } from './consumer.ts';
import { retryDeadLetters } from './dead-letters.ts';
import type { ConsumerDefinition } from './define-consumer.ts';
import { maintainReaders } from './durable.ts';
import { monitorAges } from './disclosure/monitor-ages.ts';
import { monitorOutbox } from './outbox-monitor.ts';
import { ConsumerAttemptEntity, DeadLetterEntity, InboxEntity, OutboxEntity } from './messaging.entity.ts';
import { startRelay, type Relay } from './relay.ts';

/** Tables for message delivery, which every service has. */
export const messagingMigrations: MigrationFolder = {
  owner: 'messaging',
  folder: new URL('../migrations/', import.meta.url),
};

export interface MessagingOptions {
  readonly service: string;
  readonly natsUrl: string;
  readonly natsCredentials: string | null;
  /** CA certificate of the server; null: without TLS. */
  readonly natsAuthority?: string | null;
  readonly relayUrl: string;
  readonly database: Database;
  /** Its own streams. */
  readonly streams: readonly StreamName[];
  readonly consumers: readonly ConsumerDefinition[];
  readonly logger: Logger;
  readonly metrics: Metrics;
}

/** A service's connection to the streams: its relay, consumers, retries and cleanup. */
export interface Messaging {
  readonly broker: Broker;
  wake(): void;
  /**
   * `broker` (connected and answering), `stream` (accepted the latest message of this process) and `consumers` (each
   * pulls from its stream).
   */
  readonly dependencies: readonly Dependency[];
  stop(): Promise<void>;
}

function dependenciesOf(broker: Broker, relay: Relay, consumers: readonly RunningConsumer[]): readonly Dependency[] {
  return [
    {
      name: 'broker',
      check: async () => {
        if (!broker.connected()) return 'DISCONNECTED';
        await broker.connection.rtt();
        return null;
      },
    },
    { name: 'stream', check: () => Promise.resolve(relay.refusal()) },
    {
      name: 'consumers',
      check: () => Promise.resolve(consumers.every((consumer) => consumer.connected()) ? null : 'NOT_PULLING'),
    },
  ];
}

const hour = 3_600_000;

export async function startMessaging(options: MessagingOptions): Promise<Messaging> {
  const { database, logger, metrics, service } = options;
  const broker = await connectBroker({
    url: options.natsUrl,
    credentials: options.natsCredentials,
    authority: options.natsAuthority ?? null,
    name: service,
  });
  for (const stream of options.streams) await broker.ensureStream(stream);
  const endReaders = maintainReaders(broker, { streams: options.streams, logger });
  const relay: Relay = startRelay({ url: options.relayUrl, broker, logger });
  const endMonitor = monitorOutbox({ database, metrics, logger, onMeasured: (oldest) => relay.observe(oldest) });
  const endAges = monitorAges(service, options);
  const consumers: RunningConsumer[] = options.consumers.map((consumer) =>
    startConsumer({ service, consumer, broker, database, logger, metrics }),
  );
  const loops = [
    repeat('dead-letters', { every: 2_000, firstAfter: 2_000, logger }, () =>
      retryDeadLetters({ service, consumers: options.consumers, database, logger, metrics }),
    ),
    repeat('prune', { every: hour, firstAfter: hour, logger }, () => deletePassedRows(database)),
  ];
  return {
    broker,
    wake: () => relay.wake(),
    dependencies: dependenciesOf(broker, relay, consumers),
    stop: async () => {
      const housekeeping = loops.map((loop) => loop.stop());
      await Promise.all(consumers.map((consumer) => consumer.stop()));
      await relay.stop();
      await endMonitor();
      await endAges();
      await endReaders();
      await Promise.all(housekeeping);
      await broker.close();
    },
  };
}

const a = ConsumerAttemptEntity.as('a');
const d = DeadLetterEntity.as('d');
const i = InboxEntity.as('i');

async function deletePassedRows(database: Database): Promise<void> {
  await database.withTransaction(systemScope('prune', ''), async (tx) => {
    await tx.sql`delete from ${OutboxEntity} where published_at < now() - interval '30 days'`;
    await tx.sql`delete from ${InboxEntity} where received_at < now() - interval '40 days'`;
    await tx.sql`delete from ${a} where not exists (select 1 from ${d} where ${d.$event_id} = ${a.$event_id})
      and exists (select 1 from ${i} where ${i.$consumer} = ${a.$consumer} and ${i.$event_id} = ${a.$event_id})`;
  });
}
