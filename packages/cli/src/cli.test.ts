// cspell:ignore verfy
import { spawnSync } from 'node:child_process';
import { loadService, serviceNames } from '@slrt/subgraph';
import { commands } from './commands/index.ts';
import { commandHelp, parseValues } from './usage.ts';

const main = new URL('./main.ts', import.meta.url).pathname;
const { NODE_COMPILE_CACHE = '' } = process.env;
const env = { SLRT_HOME: '/nonexistent/slrt', NODE_COMPILE_CACHE };
const slrt = (...args: string[]) => spawnSync(process.execPath, [main, ...args], { encoding: 'utf8', env });

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

  test('an unknown command exits with 2', () => {
    const { status, stderr } = slrt('audit:verfy');
    expect(status).toBe(2);
    expect(stderr).toContain('There is no command audit:verfy.');
  });

  test.each([
    ['a missing argument', ['registry:import'], '<file> is missing.'],
    ['a missing option', ['registry:import', 'a.csv', '--district', '63.09'], '--survey-date is missing.'],
    ['an unknown option', ['audit:verify', '--all'], "Unknown option '--all'"],
    ['a value that is not allowed', ['keys:rotate', 'everything'], 'what is one of data, index, gateway, identity.'],
    ['an argument too many', ['audit:head', 'a', 'b'], 'Unexpected argument: b'],
  ])('%s exits with 2 and the usage', (_what, args, message) => {
    const { status, stderr } = slrt(...args);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
    expect(stderr).toContain(`Usage: slrt ${args[0]}`);
  });

  test('a failure exits with 1 and no stack trace', () => {
    const { status, stderr } = slrt('audit:verify');
    expect(status).toBe(1);
    expect(stderr.trim()).toBe('The system is not running. Start it first: npm start');
  });
});

describe('commandHelp', () => {
  test('shows each argument of a command', () => {
    const { status, stdout } = slrt('keys:rotate', '--help');
    expect(status).toBe(0);
    expect(stdout).toBe(commandHelp('keys:rotate', commands['keys:rotate']));
    expect(stdout).toContain('Usage: slrt keys:rotate <data|index|gateway|identity> [--keep SECONDS] [--drop]');
    expect(stdout).toContain('(default: 90)');
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
