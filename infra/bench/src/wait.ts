import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Asks `check` every `every` milliseconds until it returns something other than false, null or undefined, and returns
 * that. Throws after `seconds`, naming `what`. What `check` throws ends the wait at once.
 */
export async function waitFor<T>(
  what: string,
  seconds: number,
  check: () => Promise<T | null | undefined | false> | T | null | undefined | false,
  every = 500,
): Promise<T> {
  const until = performance.now() + seconds * 1000;
  for (;;) {
    const found = await check();
    if (found !== null && found !== undefined && found !== false) return found;
    if (performance.now() > until) throw new Error(`Timed out after ${seconds} s waiting for ${what}.`);
    await sleep(every);
  }
}
