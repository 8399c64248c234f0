import { setTimeout as wait } from 'node:timers/promises';
import { describeFailure } from './failure.ts';
import type { Logger } from './logger.ts';

/** Passed to each run of a loop, so that it can end early. */
export interface LoopRun {
  /** False once the loop is being stopped. */
  readonly running: () => boolean;
  /** Waits, but no longer than until the loop is stopped. */
  readonly pause: (milliseconds: number) => Promise<void>;
}

export interface Loop {
  /** Starts the next run now, or directly after the current one. */
  readonly wake: () => void;
  /** Starts no further run and resolves when the current one has ended. */
  readonly stop: () => Promise<void>;
}

export interface RepeatOptions {
  /** Milliseconds from the end of a run to the next one. */
  readonly every: number;
  /** Milliseconds until the first run. Default 0. */
  readonly firstAfter?: number;
  /** Returns the milliseconds to wait instead of `every` after this number of consecutive failures. */
  readonly retryAfter?: (failures: number) => number;
  readonly logger: Pick<Logger, 'warn'>;
}

/** Waits without keeping the process alive; resolves early when the signal is aborted. */
const pause = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  wait(milliseconds, undefined, { ref: false, signal }).catch(() => undefined);

/**
 * Runs `work` repeatedly until stopped, never two runs at once. A failed run does not end the loop. Its error is logged
 * with the loop's name, once as long as the same error repeats.
 */
export function repeat(
  name: string,
  { every, firstAfter = 0, retryAfter = () => every, logger }: RepeatOptions,
  work: (run: LoopRun) => Promise<unknown>,
): Loop {
  const stopping = new AbortController();
  let alarm = new AbortController();
  const running = () => !stopping.signal.aborted;
  const run: LoopRun = { running, pause: (milliseconds) => pause(milliseconds, stopping.signal) };
  const loop = async () => {
    if (firstAfter > 0) await pause(firstAfter, alarm.signal);
    let logged = '';
    for (let failures = 0; running();) {
      alarm = new AbortController();
      try {
        await work(run);
        failures = 0;
        logged = '';
      } catch (error) {
        failures += 1;
        const failure = describeFailure(error);
        if (running() && logged !== JSON.stringify(failure))
          logger.warn({ loop: name, ...failure }, 'loop interrupted');
        logged = JSON.stringify(failure);
      }
      await pause(failures > 0 ? retryAfter(failures) : every, alarm.signal);
    }
  };
  const done = loop();
  return {
    wake: () => alarm.abort(),
    stop: async () => {
      stopping.abort();
      alarm.abort();
      await done;
    },
  };
}
