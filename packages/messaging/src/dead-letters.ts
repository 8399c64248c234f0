import type { Database, RowOf } from '@slrt/database';
import { systemScope } from '@slrt/domain';
import type { Logger, Metrics } from '@slrt/runtime';
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

/** Handles letters that the operator marked for retry. The service calls it every few seconds. */
export async function retryDeadLetters(options: {
  service: string;
  consumers: readonly ConsumerDefinition[];
  database: Database;
  logger: Logger;
  metrics: Metrics;
}): Promise<void> {
  const { database, logger, metrics } = options;
  for (const consumer of options.consumers) {
    const durable = `${options.service}-${consumer.name}`;
    const letters = await database.read(
      scope,
      (tx) =>
        tx.sql`select ${d.pick('event_id', 'subject', 'headers', 'payload')} from ${d}
          where ${d.$consumer} = ${durable} and state = 'RETRY'`,
    );
    for (const letter of letters) {
      const delivery = { ...letter, eventId: letter.event_id, redelivered: false };
      const common = {
        database,
        durable,
        consumer,
        delivery,
        logger,
        running: () => true,
      };
      const outcome = await handleOnce(common);
      if (outcome === 'postponed') continue; // still marked: the next call tries again
      const state = outcome === 'done' || outcome === 'duplicate' ? 'RETRIED' : 'OPEN';
      await database.withTransaction(
        scope,
        (tx) =>
          tx.sql`update ${d} set state = ${state} where ${d.$consumer} = ${durable} and ${d.$event_id} = ${letter.event_id}`,
      );
    }
    const [open] = await database.read(
      scope,
      (tx) =>
        tx.sql<{
          n: number;
        }>`select count(*)::int as n from ${d} where ${d.$consumer} = ${durable} and state in ('OPEN', 'RETRY')`,
    );
    metrics.deadLetters.set({ consumer: durable }, open?.n ?? 0);
  }
}
