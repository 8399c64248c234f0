/**
 * When a delivery is tried again, in seconds after each failure: the schedule that Standard Webhooks recommends, three and
 * a half days in all.
 */
const backoffSchedule = [5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400] as const;
export const maxAttemptNumber = backoffSchedule.length + 1;
/** Nobody may ask us to wait longer than this. */
const maxWaitSeconds = 24 * 3600;

/**
 * Milliseconds until the next attempt after failure number `attempt` (from 1), a fifth earlier or later so that many do not
 * come back at once; null: the last one has failed. `retryAfter` (seconds) is honoured where it asks for more.
 */
export function nextAttemptAt(
  attempt: number,
  retryAfter: number | null,
  random: () => number = Math.random,
): number | null {
  const seconds = backoffSchedule[attempt - 1];
  if (seconds === undefined) return null;
  const spread = seconds * (0.8 + 0.4 * random());
  return Math.round(Math.max(spread, Math.min(retryAfter ?? 0, maxWaitSeconds)) * 1000);
}

/** How long a receiver that failed `failures` times in a row is left alone, milliseconds: 1 s, doubling, at most 5 minutes. */
export function receiverRetryDelay(failures: number, random: () => number = Math.random): number {
  return Math.round(Math.min(300_000, 1_000 * 2 ** Math.min(failures - 1, 10)) * (0.8 + 0.4 * random()));
}

/** `Retry-After` in seconds or as an HTTP date; null: none that can be read. */
export function retryAfterOf(header: string | undefined, now: Date): number | null {
  if (!header) return null;
  if (/^\d{1,9}$/.test(header)) return Number(header);
  const date = Date.parse(header);
  return Number.isNaN(date) ? null : Math.max(0, Math.round((date - now.getTime()) / 1000));
}
