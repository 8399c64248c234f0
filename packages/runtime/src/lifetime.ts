export function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Exponential back-off with jitter, in milliseconds: attempt 1 → about `base`, at most `max`. */
export function backOff(attempt: number, base = 200, max = 10_000): number {
  return Math.min(max, base * 2 ** Math.min(attempt - 1, 16)) * (0.75 + Math.random() / 2);
}

/**
 * Runs `stop` once on SIGTERM, SIGINT or when the supervisor that started this process has ended, then ends the
 * process. Ends with code 1 when stopping takes more than 15 s.
 */
export function onShutdownSignal(stop: () => Promise<void>): void {
  let stopping = false;
  const handle = () => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), 15_000).unref();
    stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.once('SIGTERM', handle);
  process.once('SIGINT', handle);
  process.once('disconnect', handle);
}
