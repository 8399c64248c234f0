import { isWrongValue } from '@slrt/database';
import { issue, Refusal, refusals, type UserFailure } from '@slrt/domain';
import { describeFailure, type Logger } from '@slrt/runtime';
import { issuesOfItem } from './input-checks.ts';

export type BatchOutcome = 'APPLIED' | 'REPEATED' | 'CONFLICT' | 'RETRY' | 'REFUSED';

export interface BatchItem<V> {
  readonly idempotencyKey: string;
  readonly outcome: BatchOutcome;
  readonly value: V | null;
  readonly failure: UserFailure | null;
}
/** Maximum number of items in one batch. */
export const maxBatchItems = 200;
/** Items of a batch that run concurrently: enough to hide round trips, few enough to leave connections to others. */
const atOnce = 4;

/**
 * Runs each item on its own, so that a rejected or invalid item does not affect the others. The order of execution is
 * not defined; an item that refers to an entity that does not exist yet has to be sent again. Results are in the order
 * of the items.
 */
export async function runBatch<I extends { idempotencyKey: string }, V>(
  items: readonly I[],
  logger: Logger,
  work: (item: I) => Promise<{ outcome: 'APPLIED' | 'REPEATED' | 'CONFLICT'; value: V }>,
): Promise<BatchItem<V>[]> {
  if (items.length > maxBatchItems) throw refusals.invalidInput([issue('items', 'OUT_OF_RANGE')]);
  const one = async (item: I): Promise<BatchItem<V>> => {
    const { idempotencyKey } = item;
    try {
      const issues = issuesOfItem(item);
      if (issues.length > 0) throw refusals.invalidInput([...issues]);
      return { idempotencyKey, failure: null, ...(await work(item)) };
    } catch (error) {
      if (error instanceof Refusal) {
        const outcome = error.failure.__typename === 'NotFound' ? 'RETRY' : 'REFUSED';
        return { idempotencyKey, outcome, value: null, failure: error.failure };
      }
      if (isWrongValue(error))
        return { idempotencyKey, outcome: 'REFUSED', value: null, failure: refusals.invalidInput([]).failure };
      logger.error(describeFailure(error), 'an item of a batch failed');
      return { idempotencyKey, outcome: 'RETRY', value: null, failure: null };
    }
  };
  const answers: BatchItem<V>[] = new Array<BatchItem<V>>(items.length);
  let next = 0;
  const worker = async () => {
    for (let n = next++; n < items.length; n = next++) answers[n] = await one(items[n] as I);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return answers;
}

/** Milliseconds by which a device's clock is ahead of ours, from the time the device sent; 0 when it sent none. */
export const clockSkew = (sentAt: string | Date | null | undefined, now: Date): number =>
  sentAt ? new Date(sentAt).getTime() - now.getTime() : 0;
