import { parseArgs, type ParseArgsConfig } from 'node:util';
import { UsageError, type Command, type Option, type Parameter } from '@slrt/subgraph';

type AnyCommand = Pick<Command<never>, 'description' | 'parameters' | 'options'>;

const parameterUsage = (name: string, { required, rest, choices }: Parameter) => {
  const text = `${choices?.join('|') ?? name}${rest ? '…' : ''}`;
  return required ? `<${text}>` : `[${text}]`;
};
const optionUsage = (name: string, { value }: Option) => `--${name}${value ? ` ${value}` : ''}`;

const table = (rows: readonly (readonly [string, string])[]): string => {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n');
};

/** Returns the help of one command: its usage line, its description, and each of its arguments. */
export function commandHelp(name: string, { description, parameters, options }: AnyCommand): string {
  const positional = Object.entries(parameters);
  const named = Object.entries(options);
  const usage = [
    `slrt ${name}`,
    ...positional.map((entry) => parameterUsage(...entry)),
    ...named.map(([key, option]) => (option.required ? optionUsage(key, option) : `[${optionUsage(key, option)}]`)),
  ].join(' ');
  const rows = [
    ...positional.map(([key, parameter]) => [key, parameter.description] as const),
    ...named.map(([key, option]) => {
      const preset = option.default === undefined ? '' : ` (default: ${option.default})`;
      return [optionUsage(key, option), `${option.description}${preset}`] as const;
    }),
  ];
  return `Usage: ${usage}\n\n${description}\n${rows.length > 0 ? `\n${table(rows)}\n` : ''}`;
}

/** Returns the list of all commands. */
export function listHelp(commands: Readonly<Record<string, AnyCommand>>): string {
  const rows = Object.entries(commands)
    .map(([name, { description }]) => [name, description] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `Usage: slrt <command> [arguments]\n\nCommands, each with --help:\n\n${table(rows)}\n`;
}

function parse(args: readonly string[], options: Readonly<Record<string, Option>>) {
  const config: NonNullable<ParseArgsConfig['options']> = {};
  for (const [name, { value, default: preset }] of Object.entries(options))
    config[name] = value
      ? { type: 'string', ...(preset === undefined ? {} : { default: preset }) }
      : { type: 'boolean', default: false };
  try {
    return parseArgs({ args: [...args], options: config, allowPositionals: true });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

/** Returns the values of a command's parameters and options by name. Throws a UsageError when they are not valid. */
export function parseValues(args: readonly string[], { parameters, options }: AnyCommand): Record<string, unknown> {
  const { values, positionals } = parse(args, options);
  const given: Record<string, unknown> = { ...values };
  const left = [...positionals];
  for (const [name, { required, rest, choices }] of Object.entries(parameters)) {
    if (rest) given[name] = left.splice(0);
    else given[name] = left.shift();
    const value = given[name];
    if (required && value === undefined) throw new UsageError(`<${name}> is missing.`);
    if (choices && value !== undefined && !choices.includes(value as string))
      throw new UsageError(`${name} is one of ${choices.join(', ')}.`);
  }
  if (left.length > 0) throw new UsageError(`Unexpected argument: ${left.join(' ')}`);
  for (const [name, { required }] of Object.entries(options))
    if (required && given[name] === undefined) throw new UsageError(`--${name} is missing.`);
  return given;
}
