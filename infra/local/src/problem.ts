/** Something the operator can mend; shown as a message, never as a stack trace. */
export class Problem extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'Problem';
  }
}

/** Runs a command's main function; a Problem ends it with its message and code 1. */
export function runCommand(main: () => Promise<void>): void {
  main().catch((error: unknown) => {
    const text =
      error instanceof Problem
        ? error.message
        : `Unexpected: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
    process.stderr.write(`\n${text}\n`);
    process.exit(1);
  });
}
