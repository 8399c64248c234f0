const code = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;
type EndSignal = keyof typeof code;
/** Maximum wait for the process to exit after everything was stopped, in milliseconds. */
const maxIdleMilliseconds = 10_000;

const complain = (text: string): void => void process.stderr.write(`${text}\n`);

async function withLimit(stop: () => unknown, seconds: number): Promise<void> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error(`not stopped after ${seconds} s`)), seconds * 1000);
  try {
    await Promise.race([stop(), promise]);
  } finally {
    clearTimeout(timer);
  }
}

export interface Ending {
  /** Adds a stop, which may take `seconds` (10); the last one added is called first. */
  readonly defer: (stop: () => unknown, seconds?: number) => void;
  /** Calls every stop once, also when one of them fails. A second call returns the same promise. */
  readonly end: () => Promise<void>;
  /** True once an error ended it. */
  readonly hasFailed: () => boolean;
}

/**
 * Stops everything whichever way this process ends: `end`, SIGHUP, SIGINT, SIGTERM, or an uncaught error (exit code 1).
 * After `end` the process must exit without `process.exit`. Otherwise the open handles are listed and the exit code is 1.
 */
export function stopAtEnd(): Ending {
  const stops: { stop: () => unknown; seconds: number }[] = [];
  let ending: Promise<void> | null = null;
  let isCut = false;
  let hasFailed = false;

  async function stopAll(): Promise<void> {
    for (let next = stops.pop(); next; next = stops.pop())
      await withLimit(next.stop, next.seconds).catch((error: unknown) => {
        complain(`While stopping: ${String(error)}`);
        process.exitCode = 1;
      });
    setTimeout(() => {
      complain(`Everything is stopped, but these handles are open: ${process.getActiveResourcesInfo().join(', ')}`);
      process.exit(1);
    }, maxIdleMilliseconds).unref();
  }
  const end = () => (ending ??= stopAll());
  /** Exits right after the stops, because the bench itself can only fail once they have begun. */
  const cut = (exitCode: number) => {
    if (isCut) return;
    isCut = true;
    void end().finally(() => process.exit(exitCode));
  };
  process.on('uncaughtException', (error) => {
    if (!isCut) complain(error.stack ?? String(error));
    hasFailed = true;
    cut(1);
  });
  for (const signal of Object.keys(code) as EndSignal[])
    process.on(signal, () => {
      if (isCut) process.exit(code[signal]); // second signal: the guard stops the remaining processes
      complain(`${signal}: stopping`);
      cut(code[signal]);
    });
  return { defer: (stop, seconds = 10) => void stops.push({ stop, seconds }), end, hasFailed: () => hasFailed };
}
