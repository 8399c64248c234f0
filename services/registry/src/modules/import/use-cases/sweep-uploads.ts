import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Milliseconds after its last byte during which an upload may still become an import. Uploads time out after half of
 * it.
 */
const gracePeriod = 3_600_000;
/** Milliseconds for which the verdicts of an import can be downloaded. */
const verdictPeriod = 180 * 24 * 3_600_000;

/**
 * Deletes uploads that no import needs: broken-off uploads and files of imports that ended just before a crash. All
 * files are sealed. Verdict files are deleted half a year after they were written.
 */
export async function sweepUploads(folder: string, needed: ReadonlySet<string>): Promise<void> {
  const names = await readdir(folder).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  });
  for (const name of names) {
    const file = join(folder, name);
    const period = /\.(?:upload|part)$/.test(name)
      ? gracePeriod
      : name.endsWith('.verdicts')
        ? verdictPeriod
        : Infinity;
    if (needed.has(file)) continue;
    const { mtimeMs } = await stat(file);
    if (Date.now() - mtimeMs > period) await rm(file, { force: true });
  }
}
