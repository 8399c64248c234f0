import { execFileSync } from 'node:child_process';
import { statfs } from 'node:fs/promises';
import { statfsSync } from 'node:fs';
import { setInterval } from 'node:timers';
import { releaseReserve, reserveBytes, writeReserve } from './disk-reserve.ts';
import { CommandError } from '@slrt/runtime';

export interface DiskGuardOptions {
  readonly home: string;
  /**
   * Writes are rejected below this much free space, and accepted again when the size of the reserve is free as well.
   */
  readonly minFreeBytes: number;
  readonly say: (sentence: string) => void;
  readonly onFull: () => void;
  readonly onSpace: () => void;
}
export interface DiskGuard {
  isFull(): boolean;
  /** Deletes the reserve file, for a server that needs space to start or to stop. */
  releaseReserve(): void;
  stop(): void;
}

/** A full disk fills within seconds, and reading the free space takes microseconds. */
const checkMilliseconds = 250;

const megabytes = (bytes: number) => `${Math.floor(bytes / 1_000_000)} MB`;
const freeBytes = ({ bavail, bsize }: { bavail: number; bsize: number }) => bavail * bsize;

/** Returns the disk of a folder as `df` names it: the device and its mount point. */
function nameDisk(folder: string): string {
  try {
    const output = execFileSync('df', ['-P', folder], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    const [, device, mount] = /^(\S+) .*% (.+)$/.exec(output.trim().split('\n').at(-1) ?? '') ?? [];
    if (device && mount) return `The disk ${device} (${mount}) of ${folder}`;
  } catch {
    // Without `df`, the folder identifies the disk.
  }
  return `The disk of ${folder}`;
}

/** Throws a CommandError when the disk of `home` is too full for an instance to write. */
export function assertFreeSpace(home: string, minFreeBytes: number): void {
  const free = freeBytes(statfsSync(home));
  if (free < minFreeBytes)
    throw new CommandError(
      `${nameDisk(home)} has ${megabytes(free)} free, and at least ${megabytes(minFreeBytes)} are needed. Free some space, then start again.`,
    );
}

/**
 * Monitors the free space of the disk of `home`. Reports once when it becomes too little and once when there is enough
 * again. Keeps a reserve file on the disk.
 */
export function guardDisk(options: DiskGuardOptions): DiskGuard {
  const { home, minFreeBytes, say } = options;
  const disk = nameDisk(home);
  const enough = minFreeBytes + reserveBytes; // deleting the reserve is not enough
  let isFull = false;
  let hasReserve = false;
  let checking = false;

  const release = () => {
    hasReserve = false;
    releaseReserve(home);
  };

  async function check(): Promise<void> {
    const free = freeBytes(await statfs(home));
    if (!isFull && free < minFreeBytes) {
      isFull = true;
      options.onFull();
      say(
        `${disk} is full: ${megabytes(free)} free. Writes are refused until ${megabytes(enough)} are free, reads continue.`,
      );
    } else if (isFull && free >= enough) {
      isFull = false;
      options.onSpace();
      say(`${disk} has space again: ${megabytes(free)} free. Writes are accepted.`);
    }
    if (!isFull && !hasReserve && free >= enough + reserveBytes) {
      await writeReserve(home);
      hasReserve = true;
    }
  }

  const timer = setInterval(() => {
    if (checking) return;
    checking = true;
    // A failed check is repeated: the reserve did not fit, or the folder was deleted during the shutdown.
    void check()
      .catch(() => undefined)
      .finally(() => {
        checking = false;
      });
  }, checkMilliseconds);
  timer.unref();
  return { isFull: () => isFull, releaseReserve: release, stop: () => clearInterval(timer) };
}
