import { open, type FileHandle } from 'node:fs/promises';
import { gunzipSync, gzipSync } from 'node:zlib';
import { headerBytes, isSealed, newFileKey, openFileKey } from '@slrt/files/file-keys';
import { translate } from '@slrt/i18n';
import { deriveKey, open as unseal, seal } from '@slrt/messaging';
import type { TableValue } from '@slrt/tables';
import type { ImportRow } from '../import.repository.ts';
import type { RowIssue } from '../layouts/layout.ts';
import type { ImportWorkerDeps } from './import-state.ts';
import type { Verdict } from './plan-chunk.ts';
import { uploadPath } from './upload-files.ts';

/** Result of one row of a file. */
export interface RowVerdict {
  readonly row: number;
  readonly verdict: Verdict;
  readonly issues: readonly RowIssue[];
}

/**
 * The result of every row, in a file beside the upload: with millions of rows, a table would be too large. It holds original
 * cells, so its blocks are compressed and sealed: four bytes for the length, then the block.
 */
export interface VerdictFile {
  /** Writes the rows of a chunk. Returns the new length of the file, to be stored in the chunk's transaction. */
  write(result: {
    readonly verdicts: ReadonlyMap<number, Verdict>;
    readonly issues: readonly RowIssue[];
  }): Promise<number>;
  close(): Promise<void>;
}

export const verdictPath = (file: string): string => `${file}.verdicts`;

type FileDeps = Pick<ImportWorkerDeps, 'uploads' | 'fileKeys' | 'profileKey'>;

/** Returns the key of a verdict file and where its blocks begin. Files of earlier versions have no header and a key of the service. */
async function keyOf(handle: FileHandle, deps: FileDeps, id: string): Promise<{ key: Uint8Array; start: number }> {
  const { buffer } = await handle.read(Buffer.alloc(headerBytes), 0, headerBytes, 0);
  return isSealed(buffer)
    ? { key: openFileKey(deps.fileKeys, id, buffer), start: headerBytes }
    : { key: deriveKey(deps.profileKey, 'import-verdicts'), start: 0 };
}

/** Opens the verdict file of an import and truncates it to the length at the last committed chunk, `committed` bytes. */
export async function openVerdicts(deps: FileDeps, row: ImportRow, committed: number): Promise<VerdictFile> {
  const path = verdictPath(uploadPath(deps, row));
  const handle: FileHandle = await open(path, committed === 0 ? 'w+' : 'r+', 0o600);
  await handle.truncate(committed);
  if (committed === 0) await handle.write(newFileKey(deps.fileKeys, row.id).header, 0, headerBytes, 0);
  const { key, start } = await keyOf(handle, deps, row.id);
  let length = Math.max(committed, start);
  return {
    write: async ({ verdicts, issues }) => {
      const byRow = Map.groupBy(issues, (each) => each.row);
      const rows = Array.from(verdicts, ([row, verdict]): RowVerdict => ({
        row,
        verdict,
        issues: byRow.get(row) ?? [],
      }));
      const block = seal(key, gzipSync(JSON.stringify(rows)));
      const size = Buffer.alloc(4);
      size.writeUInt32BE(block.length);
      length += (await handle.write(Buffer.concat([size, block]), 0, size.length + block.length, length)).bytesWritten;
      return length;
    },
    close: () => handle.close(),
  };
}

/** Reads the verdicts of an import up to the length that was committed, one block at a time. */
export async function* readVerdicts(deps: FileDeps, row: ImportRow): AsyncGenerator<readonly RowVerdict[]> {
  const committed = Number(row.verdict_bytes);
  const handle = await open(verdictPath(uploadPath(deps, row)));
  try {
    const { key, start } = await keyOf(handle, deps, row.id);
    for (let at = start; at < committed;) {
      const size = (await handle.read(Buffer.alloc(4), 0, 4, at)).buffer.readUInt32BE();
      const { buffer } = await handle.read(Buffer.alloc(size), 0, size, at + 4);
      yield JSON.parse(gunzipSync(unseal(key, buffer)).toString('utf8')) as RowVerdict[];
      at += 4 + size;
    }
  } finally {
    await handle.close();
  }
}

export const verdictColumns = [
  'row',
  'verdict',
  'column',
  'code',
  'message_id',
  'message_en',
  'cell',
  'read',
  'candidates',
] as const;

/** Returns the cells of a row's verdict. Several problems of a row share its cells, separated by ` | `. */
export function verdictCells({ row, verdict, issues }: RowVerdict): TableValue[] {
  const join = (pick: (issue: RowIssue) => string) => {
    const texts = issues.map(pick);
    return texts.every((text) => text === '') ? '' : texts.join(' | ');
  };
  return [
    row,
    verdict,
    join((each) => each.column),
    join((each) => each.code),
    join((each) => translate('id', `import.${each.code}`)),
    join((each) => translate('en', `import.${each.code}`)),
    join((each) => each.cell ?? ''),
    join((each) => each.read ?? ''),
    join((each) => each.candidates?.join(', ') ?? ''),
  ];
}
