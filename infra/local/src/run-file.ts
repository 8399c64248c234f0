import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from './problem.ts';

export const serviceNames = ['registry', 'complaints', 'referrals', 'puskesos'] as const;
export type ServiceName = (typeof serviceNames)[number];

/** Where everything is reached, in `run.json` of the home folder. */
export interface RunFile {
  readonly gateway: { url: string; pid: number };
  readonly identity: { url: string; pid: number };
  readonly postgres: { url: string; pid: number | null };
  readonly nats: { url: string; pid: number | null };
  readonly services: Record<ServiceName, { url: string; pid: number }>;
}

/** What is running, for commands that work on a running instance. */
export function readRun(home: string): RunFile {
  try {
    return JSON.parse(readFileSync(join(home, 'run.json'), 'utf8')) as RunFile;
  } catch {
    throw new Problem('Nothing runs here. Start it first: npm start');
  }
}
