/** A failure that the operator can fix. Commands print its message without a stack trace. */
export class CommandError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'CommandError';
  }
}

/** Runs the main function of a program. On an error prints it (of a CommandError only the message) and exits with code 1. */
export function runProgram(main: () => Promise<void>): void {
  main().catch((error: unknown) => {
    const text =
      error instanceof CommandError
        ? error.message
        : `Unexpected: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
    process.stderr.write(`\n${text}\n`);
    process.exit(1);
  });
}
