import type { ReferralEvent } from './event.ts';
import type { Seen } from './seen-store.ts';

export interface IntakeOptions {
  readonly seen: Seen;
  /** Handles one event. After a failure the event is delivered again. */
  readonly onEvent: (event: ReferralEvent) => void | Promise<void>;
  /** Maximum wait of an event for its predecessor in the same referral, in milliseconds. Default 60,000. */
  readonly gapMilliseconds?: number;
}
export type Taken = 'HANDLED' | 'DUPLICATE' | 'WAITING';

/**
 * Handles each event once, and those of a referral in the order of their versions, however and however often they are
 * delivered. An event that arrives before its predecessor is WAITING: it is not acknowledged, and is delivered again.
 * Handles one event at a time.
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
      // The predecessor may never arrive: the stream no longer stores it, or it was for another agency.
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
