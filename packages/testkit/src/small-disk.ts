import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface SmallDisk {
  readonly folder: string;
  freeBytes(): number;
  /** Fills all free space. Space that is freed afterwards is filled by the next call. */
  fill(): void;
  /** Deletes the files that `fill` wrote. */
  empty(): void;
  /** Unmounts the disk, which deletes everything on it. */
  remove(): void;
}

/**
 * Mounts a disk in memory. Throws where mounting is not permitted; there is no other way to get a disk that is really
 * full.
 */
export function mountSmallDisk(megabytes: number): SmallDisk {
  const folder = mkdtempSync(join(tmpdir(), 'slrt-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=755`, 'tmpfs', folder], { stdio: 'pipe' });
  } catch {
    rmSync(folder, { recursive: true });
    throw new Error('A small disk cannot be mounted here. Run this as root where mount is permitted.');
  }
  const filler = join(folder, 'filler');
  const block = Buffer.alloc(1024 * 1024, 1);
  return {
    folder,
    freeBytes: () => {
      const { bavail, bsize } = statfsSync(folder);
      return bavail * bsize;
    },
    fill: () => {
      const file = openSync(filler, 'a');
      for (let size = block.length; size >= 4096;) {
        try {
          writeSync(file, block, 0, size);
        } catch {
          size /= 2; // ENOSPC: the last bytes in smaller pieces
        }
      }
      closeSync(file);
    },
    empty: () => rmSync(filler, { force: true }),
    remove: () => {
      execFileSync('umount', ['-l', folder], { stdio: 'pipe' });
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
