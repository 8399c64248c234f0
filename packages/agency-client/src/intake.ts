import type { ReferralEvent } from './event.ts';
import type { Seen } from './seen-store.ts';

export interface IntakeOptions {
  readonly seen: Seen;
  /** Handles one event; when it fails the event comes again. */
  readonly onEvent: (event: ReferralEvent) => void | Promise<void>;
  /** How long an event waits for the one before it of the same referral, milliseconds; 60,000 when left out. */
  readonly gapMilliseconds?: number;
}
export type Taken = 'HANDLED' | 'DUPLICATE' | 'WAITING';

/**
 * Each event once, and those of a referral in the order of their versions, whichever way and however often they come. One
 * that is ahead of its turn is WAITING: it is not acknowledged, and comes again. One event at a time.
 */
export function createIntake({ seen, onEvent, gapMilliseconds = 60_000 }: IntakeOptions) {
  const waitingSince = new Map<string, number>();
  let turn: Promise<unknown> = Promise.resolve();

  async function take(event: ReferralEvent): Promise<Taken> {
    if (await seen.has(event.id)) return 'DUPLICATE';
    const { referralId, version } = event.data;
    const isNext = version <= (await seen.versionOf(referralId)) + 1;
    if (!isNext) {
      const since = waitingSince.get(event.id) ?? Date.now();
      waitingSince.set(event.id, since);
      // What came before may never come: it was kept no longer, or was for another agency.
      if (Date.now() - since < gapMilliseconds) return 'WAITING';
    }
    await onEvent(event);
    await seen.add({ id: event.id, referralId, version });
    waitingSince.delete(event.id);
    return 'HANDLED';
  }
  return {
    take: (event: ReferralEvent): Promise<Taken> => {
      const taken = turn.then(() => take(event));
      turn = taken.catch(() => undefined);
      return taken;
    },
  };
}
export type Intake = ReturnType<typeof createIntake>;
