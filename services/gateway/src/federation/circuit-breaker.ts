/** `HALF_OPEN`: calls are still refused while a probe finds out whether the service answers again. */
export type BreakerState = 'CLOSED' | 'OPEN' | 'HALF_OPEN';

/** Time limits in milliseconds. */
export interface BreakerDurations {
  /** Silence during a call after which the service is probed. */
  readonly silence: number;
  /** How long a probe may stay unanswered before the service counts as hung. */
  readonly probe: number;
  /** Minimum time between two probes. */
  readonly pause: number;
}
/** `silence` and `probe` together bound what a hung service costs a call: 2 s. */
export const defaultBreakerDurations: BreakerDurations = { silence: 750, probe: 1_250, pause: 500 };
/** Milliseconds between two calls of `look`. */
export const lookEvery = 100;
/** A longer gap between two calls of `look` means that this process itself did not run. */
const ownPause = 500;

export interface CircuitBreaker {
  readonly state: () => BreakerState;
  readonly begin: () => void;
  readonly end: () => void;
  /** Records that the service answered something. Closes the breaker. */
  readonly markAlive: () => void;
  /** Records that the probe failed before its time, for example with a refused connection. */
  readonly probeFailed: () => void;
  /** Returns the action to take now: send a probe, fail all pending calls, or nothing. */
  readonly nextAction: () => 'PROBE' | 'FAIL' | null;
}

/**
 * Distinguishes a hung service from a slow one. Batches and exports may take long, so the duration of a call never opens the breaker.
 * When a service is silent during a call, it is probed; a probe without an answer opens the breaker, an answer to any probe
 * closes it. A failed connection is no sign of a hang: the call itself fails or is being finished by a process that stops.
 * `now` returns milliseconds of a monotonic clock.
 */
export function createCircuitBreaker(times: BreakerDurations, now: () => number): CircuitBreaker {
  let open = false;
  let calls = 0;
  let silentSince = now();
  let lastLook = now();
  let nextProbe = 0;
  let probeSentAt: number | null = null;

  function endProbe(): void {
    probeSentAt = null;
    nextProbe = now() + times.pause;
  }

  return {
    state: () => (!open ? 'CLOSED' : probeSentAt === null ? 'OPEN' : 'HALF_OPEN'),
    begin: () => {
      if (calls === 0) silentSince = now();
      calls += 1;
    },
    end: () => {
      calls -= 1;
    },
    markAlive: () => {
      open = false;
      silentSince = now();
      if (probeSentAt !== null) endProbe();
    },
    probeFailed: endProbe,
    nextAction: () => {
      const at = now();
      const wasPaused = at - lastLook > ownPause;
      lastLook = at;
      if (wasPaused) {
        // Answers may have arrived meanwhile and wait to be read.
        silentSince = at;
        if (probeSentAt !== null) probeSentAt = at;
        return null;
      }
      if (probeSentAt !== null) {
        if (at - probeSentAt < times.probe) return null;
        endProbe();
        if (open) return null;
        open = true;
        return 'FAIL';
      }
      const isDue = open || (calls > 0 && at - silentSince >= times.silence);
      if (!isDue || at < nextProbe) return null;
      probeSentAt = at;
      return 'PROBE';
    },
  };
}
