import type { Database } from '@slrt/database';
import { systemScope } from '@slrt/domain';
import type { Logger, Metrics } from '@slrt/runtime';
import type { ConsumerDefinition } from './define-consumer.ts';
import { handleOnce } from './handle-once.ts';

export interface DeadLetter {
  readonly consumer: string;
  readonly event_id: string;
  readonly subject: string;
  readonly error: string;
  readonly attempts: number;
  readonly state: 'OPEN' | 'RETRY' | 'RETRIED' | 'DISCARDED';
  readonly at: Date;
}

const scope = systemScope('operator', '');

export function listDeadLetters(database: Database): Promise<DeadLetter[]> {
  return database.read(scope, (tx) =>
    tx.query<DeadLetter>(
      `select consumer, event_id, subject, error, attempts, state, at from dead_letter
       where state in ('OPEN', 'RETRY') order by at limit 500`,
    ),
  );
}

/** Marks an open letter (or `all`) to be handled again or never; the running service picks up retries. Returns how many. */
export async function markDeadLetter(
  database: Database,
  eventId: string,
  state: 'RETRY' | 'DISCARDED',
): Promise<number> {
  const rows = await database.withTransaction(scope, (tx) =>
    tx.query(
      `update dead_letter set state = $1 where state = 'OPEN' and ($2 = 'all' or event_id::text = $2) returning event_id`,
      [state, eventId],
    ),
  );
  return rows.length;
}

interface Letter {
  event_id: string;
  subject: string;
  headers: Record<string, string>;
  payload: Buffer;
}

/** Handles what the operator marked for retry; called by the service every few seconds. */
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
    const letters = await database.read(scope, (tx) =>
      tx.query<Letter>(
        `select event_id, subject, headers, payload from dead_letter where consumer = $1 and state = 'RETRY'`,
        [durable],
      ),
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
      await database.withTransaction(scope, (tx) =>
        tx.query('update dead_letter set state = $3 where consumer = $1 and event_id = $2', [
          durable,
          letter.event_id,
          state,
        ]),
      );
    }
    const [open] = await database.read(scope, (tx) =>
      tx.query<{ n: number }>(
        `select count(*)::int as n from dead_letter where consumer = $1 and state in ('OPEN', 'RETRY')`,
        [durable],
      ),
    );
    metrics.deadLetters.set({ consumer: durable }, open?.n ?? 0);
  }
}
