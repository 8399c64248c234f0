import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Milliseconds after its last byte during which an upload may still become an import; the longest lasts half of it. */
const young = 3_600_000;

/**
 * Removes the uploads that no import needs: those that broke off, and those of imports that ended just before a crash.
 * They are full of NIK in plain text. Verdict files stay, they hold row numbers and codes.
 */
export async function sweepUploads(folder: string, needed: ReadonlySet<string>): Promise<void> {
  const names = await readdir(folder).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  });
  for (const name of names) {
    const file = join(folder, name);
    if (!name.endsWith('.csv') || needed.has(file)) continue;
    const { mtimeMs } = await stat(file);
    if (Date.now() - mtimeMs > young) await rm(file, { force: true });
  }
}
