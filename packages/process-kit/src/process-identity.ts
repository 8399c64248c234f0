import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** A running process, distinguishable from a later one that got the same number. */
export interface ProcessIdentity {
  readonly pid: number;
  /** When it started, as the operating system counts it. Only compared for equality. */
  readonly startedAt: string;
}

const hasProc = existsSync('/proc/self/stat');

/** Reads one column of `ps` for a process; empty when the process does not exist. */
function ps(column: string, pid: number): string {
  try {
    return execFileSync('ps', ['-ww', '-o', `${column}=`, '-p', String(pid)], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      env: { LC_ALL: 'C', PATH: '/usr/bin:/bin' },
    }).trim();
  } catch {
    return '';
  }
}

/**
 * Returns when a process started; null when it is not running (a zombie is not). On Linux: the boot id and the clock
 * ticks since boot, which changes of the wall clock do not affect.
 */
export function startOf(pid: number): string | null {
  if (!Number.isInteger(pid) || pid <= 0) return null;
  if (!hasProc) return ps('lstart', pid) || null;
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // After the name in brackets: state is the 3rd field of proc(5), start time the 22nd.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (fields[0] === 'Z' || fields[0] === 'X') return null;
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return `${boot}/${fields[19] ?? ''}`;
  } catch {
    return null;
  }
}

/**
 * Returns the command line of a running process, one element per argument where the system separates them; null when
 * there is none.
 */
export function commandOf(pid: number): string[] | null {
  if (startOf(pid) === null) return null;
  if (!hasProc) return ps('command', pid).split(' ');
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replace(/\0$/, '').split('\0');
  } catch {
    return null;
  }
}

export const ownIdentity = (): ProcessIdentity => ({ pid: process.pid, startedAt: startOf(process.pid) ?? '' });

/** True while exactly this process runs. */
export const isRunning = ({ pid, startedAt }: ProcessIdentity): boolean =>
  startedAt !== '' && startOf(pid) === startedAt;
