import { constraintOf, isOutage, type Database } from '@slrt/database';
import { systemScope } from '@slrt/domain';
import { performance } from 'node:perf_hooks';
import { backOff, sleep, withRequestId, type Logger } from '@slrt/runtime';
import type { ConsumerDefinition, ReceivedEvent } from './define-consumer.ts';
import { MalformedEvent, readEnvelope, storable } from './envelope.ts';
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

const districtOf = (headers: Delivery['headers']): string => storable(headers['ce-district'] ?? '');

interface Handling {
  readonly database: Database;
  readonly durable: string;
  readonly consumer: ConsumerDefinition;
  readonly logger: Logger;
  readonly running: () => boolean;
}

/** Throws MalformedEvent. */
function readEvent(consumer: ConsumerDefinition, { headers, payload }: Delivery): ReceivedEvent {
  const envelope = readEnvelope(headers);
  try {
    return { ...envelope, data: consumer.parse(envelope.type, payload) };
  } catch {
    throw new MalformedEvent('data');
  }
}

/**
 * Writes effect, inbox rows and outgoing events of deliveries from one district in one transaction. Returns false when all
 * events were already handled.
 */
async function effect({ database, durable, consumer }: Handling, deliveries: readonly Delivery[]): Promise<boolean> {
  const events = deliveries.map((delivery) => readEvent(consumer, delivery));
  const ids = events.map(({ id }) => id);
  const [first, second] = events;
  if (!first) return false;
  const write = () =>
    database.withTransaction(
      systemScope(durable, first.district),
      async (tx) => {
        if (consumer.isRepeatable) {
          await consumer.handle(tx, events);
          return true;
        }
        // Sorted, so that two processes with the same events do not wait for each other.
        const inserted = await tx.sql<{ id: string }>`insert into ${InboxEntity} (consumer, event_id)
          select ${durable}, id from unnest(${ids}::uuid[]) as id order by id on conflict do nothing
          returning ${InboxEntity.$event_id} as id`;
        const fresh = new Set(inserted.map(({ id }) => id));
        const unhandled = events.filter(({ id }) => fresh.delete(id)); // once, even if the stream stored an event twice
        if (unhandled.length > 0) await consumer.handle(tx, unhandled);
        return unhandled.length > 0;
      },
      'consumer',
    );
  return second ? write() : withRequestId(first.requestId, write);
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
  const { eventId, payload } = delivery;
  const subject = storable(delivery.subject);
  const headers = Object.fromEntries(
    Object.entries(delivery.headers).map(([name, value]) => [storable(name), storable(value)]),
  );
  const buried = await database.withTransaction(
    systemScope(durable, districtOf(headers)),
    (tx) =>
      tx.sql`insert into ${DeadLetterEntity} (consumer, event_id, subject, headers, payload, error, attempts)
        select ${durable}, ${eventId}, ${subject}, ${JSON.stringify(headers)}, ${payload}, ${error}, ${attempts}
        where not exists (select from ${InboxEntity} where consumer = ${durable} and event_id = ${eventId})
        on conflict (consumer, event_id) do update set state = 'OPEN', error = excluded.error, attempts = excluded.attempts, at = clock_timestamp()
        returning event_id`,
  );
  return buried.length > 0;
}

/**
 * Waits a few seconds for an unavailable database, without counting a failure. Returns `postponed` when it stays unavailable or
 * the process stops.
 */
async function whileAvailable<T>(running: () => boolean, work: () => Promise<T>): Promise<T | 'postponed'> {
  const began = performance.now();
  for (let losses = 1; running(); losses += 1) {
    try {
      return await work();
    } catch (error) {
      if (!isOutage(error)) throw error;
      if (performance.now() - began > patienceMilliseconds) break;
      await sleep(backOff(losses, 100, 1_000));
    }
  }
  return 'postponed';
}

/**
 * Handles one delivery. A redelivery is counted before it is handled, so that a message that kills its process also becomes a
 * dead letter.
 */
export async function handleOnce({ delivery, ...handling }: Handling & { delivery: Delivery }): Promise<Handled> {
  const counter = { counted: 0 };
  return whileAvailable(handling.running, () => attempt(handling, delivery, counter));
}

/**
 * Handles deliveries of one district in one transaction. With `failed`, nothing was written and no attempt counted: the caller
 * handles them one by one, so that an event that cannot be handled costs the others only their common transaction.
 */
export function handleTogether({
  deliveries,
  ...handling
}: Handling & { deliveries: readonly Delivery[] }): Promise<'done' | 'failed' | 'postponed'> {
  const { durable: consumer, logger } = handling;
  return whileAvailable(handling.running, async () => {
    try {
      await effect(handling, deliveries);
      return 'done';
    } catch (error) {
      if (isOutage(error)) throw error;
      logger.warn({ consumer, events: deliveries.length, reason: describe(error) }, 'events not handled together');
      return 'failed';
    }
  });
}

/** Throws only when counting an attempt or storing a dead letter fails, or in an outage. */
async function attempt(handling: Handling, delivery: Delivery, counter: { counted: number }): Promise<Handled> {
  const { database, durable, logger } = handling;
  const count = async () => {
    if (counter.counted > 0) return;
    counter.counted = await countAttempt(database, durable, delivery.eventId, districtOf(delivery.headers));
  };
  const end = async (error: string): Promise<Handled> =>
    (await storeDeadLetter(database, durable, delivery, { error, attempts: counter.counted })) ? 'dead' : 'duplicate';
  if (delivery.redelivered) {
    await count();
    if (counter.counted > maxAttempts) return end('ProcessEnded');
  }
  try {
    return (await effect(handling, [delivery])) ? 'done' : 'duplicate';
  } catch (error) {
    if (isOutage(error)) throw error;
    await count();
    const reason = describe(error);
    // No further attempt can succeed. Messages that wait for one would hold up those behind them.
    if (error instanceof MalformedEvent) {
      logger.error({ consumer: durable, eventId: delivery.eventId, reason }, 'message is not an event');
      return end(reason);
    }
    logger.error(
      { consumer: durable, eventId: delivery.eventId, attempts: counter.counted, reason },
      'event not handled',
    );
    return counter.counted < maxAttempts ? 'failed' : end(reason);
  }
}
