import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandOf, isRunning, type ProcessIdentity } from '@slrt/process-kit';
import { CommandError, sleep } from '@slrt/runtime';
import type { ServiceName } from '@slrt/subgraph';

/** Addresses and process ids of a deployment's parts, in `run.json` of its folder. */
export interface RunFile {
  readonly gateway: { url: string; pid: number };
  /** `issuer` is its public address under the gateway's; `url` reaches the process itself. */
  readonly identity: { url: string; issuer: string; pid: number };
  readonly postgres: { url: string; pid: number | null };
  readonly nats: { url: string; pid: number | null };
  /** Page with the messages to citizens that a local instance sent. Missing on a server. */
  readonly messages?: { url: string };
  readonly services: Record<ServiceName, { url: string; pid: number }>;
  /** Process id of `npm start`. Missing on a server, whose parts are started by other means. */
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

/** Reads the addresses of a running deployment's parts. Throws a CommandError when its supervisor has ended. */
export function readRunFile(home: string): RunFile {
  const run = parse(home);
  if (!run || (run.supervisor && !isRunning(run.supervisor)))
    throw new CommandError('The system is not running. Start it first: npm start');
  return run;
}

/** Replaces run.json atomically. A full disk leaves the earlier one, in which only process numbers may be outdated. */
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
 * Waits at most 20 s until the gateway of an earlier run, whose supervisor was killed, releases its port. The gateway
 * stops on its own.
 */
export async function waitForEarlierRun(home: string): Promise<void> {
  if (!existsSync(fileOf(home))) return;
  const pid = parse(home)?.gateway.pid ?? 0;
  const isAlive = () => commandOf(pid)?.some((part) => part.endsWith('services/gateway/src/main.ts')) ?? false;
  for (let waited = 0; waited < 20_000 && isAlive(); waited += 100) await sleep(100);
  removeRunFile(home);
}
