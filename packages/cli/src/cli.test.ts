// cspell:ignore verfy
import { spawnSync } from 'node:child_process';
import { loadService, serviceNames } from '@slrt/subgraph';
import { runCli } from './cli.ts';
import { commands } from './commands/index.ts';
import { commandHelp, parseValues } from './usage.ts';

const main = new URL('./main.ts', import.meta.url).pathname;
const { NODE_COMPILE_CACHE = '' } = process.env;
const env = { SLRT_HOME: '/nonexistent/slrt', NODE_COMPILE_CACHE };
const slrt = (...args: string[]) => spawnSync(process.execPath, [main, ...args], { encoding: 'utf8', env });

/** Runs a command in this process, which takes a tenth of the time. Returns the exit code and what it wrote. */
async function run(args: readonly string[]): Promise<{ status: number; output: string }> {
  const streams = [process.stdout, process.stderr];
  const writes = streams.map((stream) => stream.write);
  let output = '';
  for (const stream of streams) stream.write = (text: string | Uint8Array) => Boolean((output += String(text)));
  try {
    return { status: await runCli(args, commands), output };
  } finally {
    streams.forEach((stream, n) => (stream.write = writes[n] ?? stream.write));
  }
}

describe('slrt', () => {
  test('--help lists every command with its description', async () => {
    const services = await Promise.all(serviceNames.map(loadService));
    const all = Object.assign({}, commands, ...services.map((service) => service.commands)) as typeof commands;
    expect(Object.keys(all)).toEqual(expect.arrayContaining(['audit:verify', 'registry:import', 'routing:replay']));
    const { status, stdout } = slrt('--help');
    expect(status).toBe(0);
    for (const [name, { description }] of Object.entries(all)) {
      const line = stdout.split('\n').find((each) => each.startsWith(`  ${name} `));
      expect(line).toContain(description);
    }
  });

  test('an unknown command exits with 2', async () => {
    const { status, output } = await run(['audit:verfy']);
    expect(status).toBe(2);
    expect(output).toContain('There is no command audit:verfy.');
  });

  test.each([
    ['a missing argument', ['registry:import'], '<file> is missing.'],
    ['a missing option', ['registry:import', 'a.csv', '--district', '63.09'], '--survey-date is missing.'],
    ['an unknown option', ['audit:verify', '--all'], "Unknown option '--all'"],
    ['a value that is not allowed', ['keys:rotate', 'everything'], 'what is one of data, index, gateway, identity.'],
    ['an argument too many', ['audit:head', 'a', 'b'], 'Unexpected argument: b'],
  ])('%s exits with 2 and the usage', async (_what, args, message) => {
    const { status, output } = await run(args);
    expect(status).toBe(2);
    expect(output).toContain(message);
    expect(output).toContain(`Usage: slrt ${args[0]}`);
  });

  test('wrong arguments end the process with 2', () => {
    const { status, stderr } = slrt('audit:verify', '--all');
    expect(status).toBe(2);
    expect(stderr).toContain("Unknown option '--all'");
  });

  test('a failure exits with 1 and no stack trace', () => {
    const { status, stderr } = slrt('audit:verify');
    expect(status).toBe(1);
    expect(stderr.trim()).toBe('The system is not running. Start it first: npm start');
  });
});

describe('commandHelp', () => {
  test('shows each argument of a command', async () => {
    const { status, output } = await run(['keys:rotate', '--help']);
    expect(status).toBe(0);
    expect(output).toBe(commandHelp('keys:rotate', commands['keys:rotate']));
    expect(output).toContain('Usage: slrt keys:rotate <data|index|gateway|identity> [--keep SECONDS] [--drop]');
    expect(output).toContain('(default: 90)');
  });
});

describe('parseValues', () => {
  test('returns parameters and options by name', () => {
    expect(parseValues(['gateway', '--keep', '1'], commands['keys:rotate'])).toEqual({
      what: 'gateway',
      keep: '1',
      drop: false,
    });
    expect(parseValues(['folder', 'a', 'b'], commands['server:certificates'])).toEqual({
      folder: 'folder',
      names: ['a', 'b'],
    });
  });
});
