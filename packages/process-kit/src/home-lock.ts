import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { CommandError, sleep } from '@slrt/runtime';
import { isRunning, ownIdentity, type ProcessIdentity } from './process-identity.ts';

const busy = 5; // SQLITE_BUSY
const errorOf = (error: unknown) => (error as { errcode?: number }).errcode;

/**
 * Opens the lock file and begins a write transaction that stays open. SQLite holds it as a record lock of the operating
 * system, which is released when the process ends, also by SIGKILL. Node has no such lock of its own. Returns null when
 * another process holds it.
 */
function acquire(file: string): DatabaseSync | null {
  const lock = new DatabaseSync(file, { timeout: 1_000 });
  try {
    const version = lock.prepare('pragma user_version').get() as { user_version: number };
    // Beginning a transaction writes an empty database file; later starts need no free space.
    if (version.user_version === 0) lock.exec('pragma user_version = 1');
    lock.exec('begin immediate');
    return lock;
  } catch (error) {
    lock.close();
    if (errorOf(error) === busy) return null;
    throw error;
  }
}

/** Reads who holds the lock. The holder writes it directly after taking the lock, so waits up to a second for it. */
async function holderOf(file: string): Promise<ProcessIdentity | null> {
  for (let waited = 0; waited < 1_000; waited += 50) {
    try {
      const holder = JSON.parse(readFileSync(file, 'utf8')) as ProcessIdentity;
      if (isRunning(holder)) return holder;
    } catch {
      // Not written yet.
    }
    await sleep(50);
  }
  return null;
}

/**
 * Locks the home folder for this process until `release`, or until the process ends for any reason. Throws a
 * CommandError that names the process holding the lock.
 */
export async function lockHome(home: string): Promise<{ readonly release: () => void }> {
  const holderFile = join(home, 'instance.pid');
  let lock: DatabaseSync | null;
  try {
    lock = acquire(join(home, 'instance.lock'));
    if (lock) writeFileSync(holderFile, JSON.stringify(ownIdentity()), { mode: 0o600 });
  } catch (error) {
    throw new CommandError(
      `The folder ${home} cannot be locked (${(error as Error).message}). Is its disk full or read-only?`,
    );
  }
  if (!lock) {
    const holder = await holderOf(holderFile);
    throw new CommandError(
      `An instance is already running from ${home} (process ${holder?.pid ?? 'unknown'}). Stop it first, or set SLRT_HOME to another folder.`,
    );
  }
  const held = lock;
  return {
    release: () => {
      if (!held.isOpen) return;
      rmSync(holderFile, { force: true });
      held.close();
    },
  };
}
