import { CommandError } from '@slrt/runtime';
import { databaseNames, loadDatabase, UsageError, type Command } from '@slrt/subgraph';
import { createContext, type OperatorContext } from './context.ts';
import { commandHelp, listHelp, parseValues } from './usage.ts';

type Commands = Readonly<Record<string, Command<OperatorContext>>>;

/**
 * Adds the commands that the services' modules contribute. Stops at the service that has one of the commands asked for, because loading a
 * service takes as long as most commands.
 */
async function withServiceCommands(own: Commands, asked: readonly string[]): Promise<Commands> {
  let commands = own;
  for (const name of databaseNames.toReversed()) {
    commands = { ...commands, ...(await loadDatabase(name)).commands };
    if (asked.some((each) => commands[each])) break;
  }
  return commands;
}

async function runCommand(command: Command<OperatorContext>, values: object): Promise<void> {
  const context = createContext((text) => process.stdout.write(text));
  try {
    await command.run(values, context);
  } finally {
    await context.close();
  }
}

function reportFailure(error: unknown): number {
  const text =
    error instanceof CommandError
      ? error.message
      : `Unexpected: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  process.stderr.write(`\n${text}\n`);
  return 1;
}

/**
 * Runs the command named by the arguments: one of `own`, or of a service. Returns the exit code: 0, 1 for a failure
 * (without a stack trace when the operator can fix it), 2 for wrong arguments.
 */
export async function runCli(args: readonly string[], own: Commands): Promise<number> {
  const [first = '--help', ...others] = args;
  const commands = own[first] ? own : await withServiceCommands(own, [first, `${first}:${others[0]}`]);
  // `clocks preview` is the same as `clocks:preview`.
  const isPair = !commands[first] && commands[`${first}:${others[0]}`] !== undefined;
  const [name, rest] = isPair ? [`${first}:${others[0]}`, others.slice(1)] : [first, others];
  if (name === '--help' || name === 'help') {
    process.stdout.write(listHelp(commands));
    return args.length === 0 ? 2 : 0;
  }
  const command = commands[name];
  if (!command) {
    process.stderr.write(`There is no command ${name}.\n\n${listHelp(commands)}`);
    return 2;
  }
  if (rest.includes('--help')) {
    process.stdout.write(commandHelp(name, command));
    return 0;
  }
  try {
    await runCommand(command, parseValues(rest, command));
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError)) return reportFailure(error);
    process.stderr.write(`${error.message}\n\n${commandHelp(name, command)}`);
    return 2;
  }
}
