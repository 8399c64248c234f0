import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';

const root = new URL('../../', import.meta.url).pathname;
const { scripts } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { scripts: Record<string, string> };

/**
 * Runs an npm script of OPERATORS.md with its arguments. `env` is added to the environment, usually SLRT_HOME. Starts the program
 * that the script names: npm itself takes as much CPU time as a command. Rejects with `code`, `stdout` and `stderr` when the
 * command fails.
 */
export async function runScript(
  env: Record<string, string>,
  name: string,
  ...args: string[]
): Promise<{ stdout: string; stderr: string }> {
  const [program, file = '', ...own] = scripts[name]?.split(' ') ?? [];
  if (program !== 'node') throw new Error(`package.json has no script ${name} that runs a program with Node`);
  const options = { cwd: root, env: { ...process.env, ...env }, timeout: 240_000 };
  return promisify(execFile)(process.execPath, [file, ...own, ...args], options);
}
