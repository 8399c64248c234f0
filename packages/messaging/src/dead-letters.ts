import type { Database, RowOf } from '@slrt/database';
import { systemScope } from '@slrt/domain';
import type { Logger, Metrics } from '@slrt/runtime';
import { durableOf } from './consumer.ts';
import type { ConsumerDefinition } from './define-consumer.ts';
import { handleOnce } from './handle-once.ts';
import { DeadLetterEntity } from './messaging.entity.ts';

const d = DeadLetterEntity;
export type DeadLetter = Pick<
  RowOf<typeof d>,
  'consumer' | 'event_id' | 'subject' | 'error' | 'attempts' | 'state' | 'at'
>;

const scope = systemScope('operator', '');

export function listDeadLetters(database: Database): Promise<DeadLetter[]> {
  return database.read(
    scope,
    (tx) =>
      tx.sql`select ${d.pick('consumer', 'event_id', 'subject', 'error', 'attempts', 'state', 'at')} from ${d}
        where ${d.$state} in ('OPEN', 'RETRY') order by at limit 500`,
  );
}

/**
 * Marks an open letter (or `all`) for retry or discards it. The running service handles retries. Returns the number of
 * letters.
 */
export async function markDeadLetter(
  database: Database,
  eventId: string,
  state: 'RETRY' | 'DISCARDED',
): Promise<number> {
  const rows = await database.withTransaction(
    scope,
    (tx) =>
      tx.sql`update ${d} set state = ${state} where state = 'OPEN' and (${eventId} = 'all' or event_id::text = ${eventId}) returning event_id`,
  );
  return rows.length;
}

type WaitingLetter = Pick<RowOf<typeof d>, 'consumer' | 'event_id' | 'subject' | 'headers' | 'payload'>;

interface RetryOptions {
  readonly service: string;
  readonly consumers: readonly ConsumerDefinition[];
  readonly database: Database;
  readonly logger: Logger;
  readonly metrics: Metrics;
}

/** Handles letters that the operator marked for retry. The service calls it every few seconds. */
export async function retryDeadLetters(options: RetryOptions): Promise<void> {
  const { database, metrics } = options;
  const byDurable = new Map(options.consumers.map((consumer) => [durableOf(options.service, consumer), consumer]));
  const letters = await database.read(
    scope,
    (tx) =>
      tx.sql`select ${d.pick('consumer', 'event_id', 'subject', 'headers', 'payload')} from ${d} where state = 'RETRY'`,
  );
  for (const letter of letters) {
    const consumer = byDurable.get(letter.consumer);
    if (consumer) await retryLetter(options, consumer, letter);
  }
  const counts = await database.read(
    scope,
    (tx) =>
      tx.sql<{ consumer: string; n: number }>`select ${d.$consumer} as consumer, count(*)::int as n from ${d}
        where state in ('OPEN', 'RETRY') group by 1`,
  );
  const countOf = new Map(counts.map(({ consumer, n }) => [consumer, n]));
  for (const consumer of byDurable.keys()) metrics.deadLetters.set({ consumer }, countOf.get(consumer) ?? 0);
}

async function retryLetter(
  { database, logger }: RetryOptions,
  consumer: ConsumerDefinition,
  letter: WaitingLetter,
): Promise<void> {
  const durable = letter.consumer;
  const delivery = { ...letter, eventId: letter.event_id, redelivered: false };
  const outcome = await handleOnce({ database, durable, consumer, delivery, logger, running: () => true });
  if (outcome === 'postponed') return; // still marked: the next call tries again
  const state = outcome === 'done' || outcome === 'duplicate' ? 'RETRIED' : 'OPEN';
  await database.withTransaction(
    scope,
    (tx) =>
      tx.sql`update ${d} set state = ${state} where ${d.$consumer} = ${durable} and ${d.$event_id} = ${letter.event_id}`,
  );
}
