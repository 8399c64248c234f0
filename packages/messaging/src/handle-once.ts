import { constraintOf, isOutage, type Database } from '@slrt/database';
import { systemScope } from '@slrt/domain';
import { performance } from 'node:perf_hooks';
import { backOff, sleep, withRequestId, type Logger } from '@slrt/runtime';
import type { ConsumerDefinition } from './define-consumer.ts';
import { ConsumerAttemptEntity, DeadLetterEntity, InboxEntity } from './messaging.entity.ts';

export interface Delivery {
  readonly eventId: string;
  readonly subject: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly payload: Uint8Array;
  /** True for a redelivery of an event that another process received: handling it may have killed that process. */
  readonly redelivered: boolean;
}

/** `postponed`: the database was unavailable, or the process is stopping; no attempt is counted. */
export type Handled = 'done' | 'duplicate' | 'failed' | 'dead' | 'postponed';
const maxAttempts = 8;
/** Maximum wait for a lost database before the message is returned for other processes. */
const patienceMilliseconds = 5_000;

/**
 * Writes effect, inbox row and outgoing events in one transaction. Returns false when the event was already handled.
 */
async function effect(
  database: Database,
  durable: string,
  consumer: ConsumerDefinition,
  delivery: Delivery,
): Promise<boolean> {
  const header = (name: string) => delivery.headers[name] ?? '';
  const type = header('ce-type');
  const data = consumer.parse(type, delivery.payload);
  const district = header('ce-district');
  return withRequestId(header('ce-requestid'), () =>
    database.withTransaction(
      systemScope(durable, district),
      async (tx) => {
        const fresh =
          await tx.sql`insert into ${InboxEntity} (consumer, event_id) values (${durable}, ${delivery.eventId})
          on conflict do nothing returning event_id`;
        if (fresh.length === 0) return false;
        await consumer.handle(tx, {
          id: delivery.eventId,
          type,
          time: header('ce-time'),
          district,
          requestId: header('ce-requestid'),
          data,
        });
        return true;
      },
      'consumer',
    ),
  );
}

/** Counts an attempt in the service's own table. Returns the number of attempts. */
async function countAttempt(database: Database, durable: string, eventId: string, district: string): Promise<number> {
  return database.withTransaction(
    systemScope(durable, district),
    async (tx) => {
      const [row] = await tx.sql<{
        attempts: number;
      }>`insert into ${ConsumerAttemptEntity} (consumer, event_id, attempts)
        values (${durable}, ${eventId}, 1)
        on conflict (consumer, event_id) do update set attempts = consumer_attempt.attempts + 1 returning attempts`;
      return row?.attempts ?? 1;
    },
    'consumer',
  );
}

/** Describes a failure without any value from the message or the database. */
function describe(error: unknown): string {
  const name = error instanceof Error ? error.name : 'Error';
  return [name, constraintOf(error)].filter(Boolean).join(':').slice(0, 200);
}

/** Resolves to false when another process handled the event meanwhile. */
async function storeDeadLetter(
  database: Database,
  durable: string,
  delivery: Delivery,
  { error, attempts }: { error: string; attempts: number },
): Promise<boolean> {
  const { eventId, subject, headers, payload } = delivery;
  const buried = await database.withTransaction(
    systemScope(durable, headers['ce-district'] ?? ''),
    (tx) =>
      tx.sql`insert into ${DeadLetterEntity} (consumer, event_id, subject, headers, payload, error, attempts)
        select ${durable}, ${eventId}, ${subject}, ${JSON.stringify(headers)}, ${payload}, ${error}, ${attempts}
        where not exists (select from ${InboxEntity} where consumer = ${durable} and event_id = ${eventId})
        on conflict (consumer, event_id) do update set state = 'OPEN', error = excluded.error, attempts = excluded.attempts, at = clock_timestamp()
        returning event_id`,
  );
  return buried.length > 0;
}

interface Handling {
  readonly database: Database;
  readonly durable: string;
  readonly consumer: ConsumerDefinition;
  readonly delivery: Delivery;
  readonly logger: Logger;
  readonly running: () => boolean;
}

/**
 * Handles one delivery. Waits a few seconds for an unavailable database without counting a failure, then returns the
 * message. A redelivery is counted before it is handled, so that a message that kills its process also becomes a dead
 * letter.
 */
export async function handleOnce(options: Handling): Promise<Handled> {
  const began = performance.now();
  const counter = { counted: 0 };
  for (let losses = 1; options.running(); losses += 1) {
    try {
      return await attempt(options, counter);
    } catch (error) {
      if (!isOutage(error)) throw error;
      if (performance.now() - began > patienceMilliseconds) break;
      await sleep(backOff(losses, 100, 1_000));
    }
  }
  return 'postponed';
}

/** Throws only when counting an attempt or storing a dead letter fails, or in an outage. */
async function attempt(options: Handling, counter: { counted: number }): Promise<Handled> {
  const { database, durable, consumer, delivery, logger } = options;
  const count = async () => {
    if (counter.counted > 0) return;
    counter.counted = await countAttempt(database, durable, delivery.eventId, delivery.headers['ce-district'] ?? '');
  };
  const end = async (error: string): Promise<Handled> =>
    (await storeDeadLetter(database, durable, delivery, { error, attempts: counter.counted })) ? 'dead' : 'duplicate';
  if (delivery.redelivered) {
    await count();
    if (counter.counted > maxAttempts) return end('ProcessEnded');
  }
  try {
    return (await effect(database, durable, consumer, delivery)) ? 'done' : 'duplicate';
  } catch (error) {
    if (isOutage(error)) throw error;
    await count();
    const reason = describe(error);
    logger.error(
      { consumer: durable, eventId: delivery.eventId, attempts: counter.counted, reason },
      'event not handled',
    );
    return counter.counted < maxAttempts ? 'failed' : end(reason);
  }
}
