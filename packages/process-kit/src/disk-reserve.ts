import { randomFillSync } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A file that only reserves space. It is deleted when PostgreSQL has ended on a full disk or is about to stop on one,
 * because recovery and the checkpoint of a shutdown need some megabytes.
 */
export const reserveBytes = 64 * 1024 * 1024;

const fileOf = (home: string) => join(home, 'reserve');

/**
 * Writes the reserve. Uses random bytes, because a compressing file system would store zeros in no space. Throws on a
 * full disk.
 */
export async function writeReserve(home: string): Promise<void> {
  const file = fileOf(home);
  const block = randomFillSync(Buffer.alloc(1024 * 1024));
  try {
    const handle = await open(`${file}.new`, 'w', 0o600);
    try {
      for (let written = 0; written < reserveBytes; written += block.length) await handle.write(block);
    } finally {
      await handle.close();
    }
    await rename(`${file}.new`, file);
  } catch (error) {
    await rm(`${file}.new`, { force: true });
    throw error;
  }
}

export function releaseReserve(home: string): void {
  rmSync(fileOf(home), { force: true });
}
