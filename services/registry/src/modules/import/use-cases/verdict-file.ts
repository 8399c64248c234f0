import { open, type FileHandle } from 'node:fs/promises';
import { gunzipSync, gzipSync } from 'node:zlib';
import { translate } from '@slrt/i18n';
import { deriveKey, open as unseal, seal } from '@slrt/messaging';
import type { TableValue } from '@slrt/tables';
import type { RowIssue } from '../layouts/layout.ts';
import type { Verdict } from './plan-chunk.ts';

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
const keyOf = (profileKey: Uint8Array): Uint8Array => deriveKey(profileKey, 'import-verdicts');

/** Opens the verdict file of an import and truncates it to the length at the last committed chunk. */
export async function openVerdicts(file: string, profileKey: Uint8Array, committed: number): Promise<VerdictFile> {
  const handle: FileHandle = await open(verdictPath(file), committed === 0 ? 'w' : 'r+', 0o600);
  await handle.truncate(committed);
  const key = keyOf(profileKey);
  let length = committed;
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
export async function* readVerdicts(
  file: string,
  profileKey: Uint8Array,
  committed: number,
): AsyncGenerator<readonly RowVerdict[]> {
  const handle = await open(verdictPath(file));
  const key = keyOf(profileKey);
  try {
    for (let at = 0; at < committed;) {
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
