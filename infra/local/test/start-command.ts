import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { RunFile } from '@slrt/deployment';

const start = new URL('../src/start.ts', import.meta.url).pathname;

function environment(more: Record<string, string>): Record<string, string> {
  const { PATH = '', HOME = '', NODE_COMPILE_CACHE = '' } = process.env;
  return { PATH, HOME, NODE_COMPILE_CACHE, NODE_OPTIONS: '', SLRT_DEMO_DATA: 'off', ...more };
}

/** Runs `npm start` to its end and asserts a message without a stack trace. */
export function refused(more: Record<string, string>): string {
  const result = spawnSync(process.execPath, [start], { env: environment(more), encoding: 'utf8', timeout: 60_000 });
  expect(result.status).toBe(1);
  expect(result.stderr).not.toMatch(/^\s+at /m);
  return result.stderr;
}

export interface Started {
  readonly child: ChildProcess;
  readonly ended: Promise<number | null>;
  output(): string;
  /** Waits at most 240 s for a text in the output. */
  untilSaid(text: string): Promise<void>;
}

/** Starts `npm start` in the background. */
export function launch(more: Record<string, string>): Started {
  const child = spawn(process.execPath, [start], { env: environment(more), stdio: ['ignore', 'pipe', 'pipe'] });
  const parts: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => parts.push(String(chunk)));
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const output = () => parts.join('');
  return {
    child,
    ended,
    output,
    untilSaid: async (text) => {
      for (let waited = 0; waited < 240_000 && !output().includes(text); waited += 50) {
        if (child.exitCode !== null) break;
        await wait(50);
      }
      expect(output()).toContain(text);
    },
  };
}

export const readState = (home: string): RunFile => JSON.parse(readFileSync(join(home, 'run.json'), 'utf8')) as RunFile;

export const pidsOf = (run: RunFile): number[] => [
  run.gateway.pid,
  run.identity.pid,
  run.postgres.pid ?? 0,
  run.nats.pid ?? 0,
  ...Object.values(run.services).map((each) => each.pid),
];

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
