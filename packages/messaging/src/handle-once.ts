import { constraintOf, isConnectionLoss, type Database } from '@slrt/database';
import { systemScope } from '@slrt/domain';
import { backOff, sleep, withRequestId, type Logger } from '@slrt/runtime';
import type { ConsumerDefinition } from './define-consumer.ts';

export interface Delivery {
  readonly eventId: string;
  readonly subject: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly payload: Uint8Array;
  readonly redelivered: boolean;
}

export type Handled = 'done' | 'duplicate' | 'failed' | 'dead';
const maxAttempts = 8;

/** Effect, inbox row and outgoing events in one transaction; false when the event had been handled before. */
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
    database.withTransaction(systemScope(durable, district), async (tx) => {
      const fresh = await tx.query(
        'insert into inbox (consumer, event_id) values ($1, $2) on conflict do nothing returning event_id',
        [durable, delivery.eventId],
      );
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
    }),
  );
}

/** Counts an attempt in the service's own table; returns how many there have been. */
async function countAttempt(database: Database, durable: string, eventId: string, district: string): Promise<number> {
  return database.withTransaction(systemScope(durable, district), async (tx) => {
    const [row] = await tx.query<{ attempts: number }>(
      `insert into consumer_attempt (consumer, event_id, attempts) values ($1, $2, 1)
       on conflict (consumer, event_id) do update set attempts = consumer_attempt.attempts + 1 returning attempts`,
      [durable, eventId],
    );
    return row?.attempts ?? 1;
  });
}

/** What went wrong, without any value that the message or the database carried. */
function describe(error: unknown): string {
  const name = error instanceof Error ? error.name : 'Error';
  return [name, constraintOf(error)].filter(Boolean).join(':').slice(0, 200);
}

async function bury(
  database: Database,
  durable: string,
  delivery: Delivery,
  { error, attempts }: { error: string; attempts: number },
): Promise<void> {
  await database.withTransaction(systemScope(durable, delivery.headers['ce-district'] ?? ''), (tx) =>
    tx.query(
      `insert into dead_letter (consumer, event_id, subject, headers, payload, error, attempts) values ($1,$2,$3,$4,$5,$6,$7)
       on conflict (consumer, event_id) do update set state = 'OPEN', error = excluded.error, attempts = excluded.attempts, at = clock_timestamp()`,
      [
        durable,
        delivery.eventId,
        delivery.subject,
        JSON.stringify(delivery.headers),
        delivery.payload,
        error,
        attempts,
      ],
    ),
  );
}

/**
 * Handles one delivery: waits out a lost database without counting it as a failure. A redelivery is counted before
 * handling, so that a message that kills its process ends as a dead letter too.
 */
export async function handleOnce(options: {
  database: Database;
  durable: string;
  consumer: ConsumerDefinition;
  delivery: Delivery;
  logger: Logger;
  stillWorking: () => void;
  running: () => boolean;
}): Promise<Handled> {
  const { database, durable, consumer, delivery, logger } = options;
  const district = delivery.headers['ce-district'] ?? '';
  let counted = 0;
  for (let losses = 0; options.running();) {
    try {
      if (delivery.redelivered && counted === 0) {
        counted = await countAttempt(database, durable, delivery.eventId, district);
        if (counted > maxAttempts) {
          await bury(database, durable, delivery, { error: 'ProcessEnded', attempts: counted });
          return 'dead';
        }
      }
      return (await effect(database, durable, consumer, delivery)) ? 'done' : 'duplicate';
    } catch (error) {
      if (isConnectionLoss(error)) {
        losses += 1;
        options.stillWorking();
        await sleep(backOff(losses, 100, 2_000));
        continue;
      }
      try {
        if (counted === 0) counted = await countAttempt(database, durable, delivery.eventId, district);
        const reason = describe(error);
        logger.error({ consumer: durable, eventId: delivery.eventId, attempts: counted, reason }, 'event not handled');
        if (counted < maxAttempts) return 'failed';
        await bury(database, durable, delivery, { error: reason, attempts: counted });
        return 'dead';
      } catch (lost) {
        if (!isConnectionLoss(lost)) throw lost;
        losses += 1;
        await sleep(backOff(losses, 100, 2_000));
      }
    }
  }
  return 'failed';
}
