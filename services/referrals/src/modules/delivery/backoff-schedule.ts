/** Seconds to wait after each failed attempt, as recommended by Standard Webhooks. About three and a half days in total. */
const backoffSchedule = [5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400] as const;
export const maxAttemptNumber = backoffSchedule.length + 1;
/** Upper limit for `Retry-After`. */
const maxWaitSeconds = 24 * 3600;

/**
 * Returns the milliseconds until the next attempt after failure number `attempt` (from 1), with 20 % jitter; null after the
 * last one. Waits at least `retryAfter` seconds, up to one day.
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

/** Returns the milliseconds to pause a receiver after `failures` consecutive failures: 1 s, doubling, at most 5 minutes. */
export function receiverRetryDelay(failures: number, random: () => number = Math.random): number {
  return Math.round(Math.min(300_000, 1_000 * 2 ** Math.min(failures - 1, 10)) * (0.8 + 0.4 * random()));
}

/** Parses `Retry-After`, given in seconds or as an HTTP date. Returns seconds; null if absent or malformed. */
export function retryAfterOf(header: string | undefined, now: Date): number | null {
  if (!header) return null;
  if (/^\d{1,9}$/.test(header)) return Number(header);
  const date = Date.parse(header);
  return Number.isNaN(date) ? null : Math.max(0, Math.round((date - now.getTime()) / 1000));
}
