import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandOf, isRunning, type ProcessIdentity } from '@slrt/process-kit';
import { CommandError, sleep } from '@slrt/runtime';
import type { ServiceName } from '@slrt/subgraph';

/** Addresses and process ids of a deployment's parts, in `run.json` of its folder. */
export interface RunFile {
  readonly gateway: { url: string; pid: number };
  readonly identity: { url: string; pid: number };
  readonly postgres: { url: string; pid: number | null };
  readonly nats: { url: string; pid: number | null };
  readonly services: Record<ServiceName, { url: string; pid: number }>;
  /** The process of `npm start`. A server's folder has none: its parts are started by something else. */
  readonly supervisor?: ProcessIdentity;
}

const fileOf = (home: string) => join(home, 'run.json');

function parse(home: string): RunFile | null {
  try {
    return JSON.parse(readFileSync(fileOf(home), 'utf8')) as RunFile;
  } catch {
    return null;
  }
}

/** Reads where the parts of a running deployment are. Throws a CommandError when its supervisor has ended. */
export function readRunFile(home: string): RunFile {
  const run = parse(home);
  if (!run || (run.supervisor && !isRunning(run.supervisor)))
    throw new CommandError('Nothing runs here. Start it first: npm start');
  return run;
}

/** Replaces run.json in one step. A full disk leaves the earlier one: only process numbers change while it runs. */
export function writeRunFile(home: string, run: RunFile): void {
  const file = fileOf(home);
  try {
    writeFileSync(`${file}.new`, JSON.stringify(run, null, 2), { mode: 0o600 });
    renameSync(`${file}.new`, file);
  } catch (error) {
    rmSync(`${file}.new`, { force: true });
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
  }
}

export function removeRunFile(home: string): void {
  rmSync(fileOf(home), { force: true });
}

/**
 * Waits at most 20 s for the gateway of an earlier run, whose supervisor was killed, to give its port back: it stops by
 * itself.
 */
export async function waitForEarlierRun(home: string): Promise<void> {
  if (!existsSync(fileOf(home))) return;
  const pid = parse(home)?.gateway.pid ?? 0;
  const isAlive = () => commandOf(pid)?.some((part) => part.endsWith('services/gateway/src/main.ts')) ?? false;
  for (let waited = 0; waited < 20_000 && isAlive(); waited += 100) await sleep(100);
  removeRunFile(home);
}
