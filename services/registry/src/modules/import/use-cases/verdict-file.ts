import { open, type FileHandle } from 'node:fs/promises';
import { translate } from '@slrt/i18n';
import type { ChunkResult } from './write-chunk.ts';

const header = 'row,verdict,column,code,message_id,message_en\n';
const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;

/** The result of every row, in a file beside the upload: with millions of rows, a table would be too large. */
export interface VerdictFile {
  /** Writes the rows of a chunk. Returns the new length of the file, to be stored in the chunk's transaction. */
  write(result: ChunkResult): Promise<number>;
  close(): Promise<void>;
}

export const verdictPath = (file: string): string => `${file}.verdicts`;

/** Opens the verdict file of an import and truncates it to the length at the last committed chunk. */
export async function openVerdicts(file: string, committed: number): Promise<VerdictFile> {
  const handle: FileHandle = await open(verdictPath(file), committed === 0 ? 'w' : 'r+', 0o600);
  let length = committed;
  if (committed === 0) length += (await handle.write(header, 0)).bytesWritten;
  else await handle.truncate(committed);
  return {
    write: async ({ verdicts, issues }) => {
      const byRow = Map.groupBy(issues, (each) => each.row);
      const lines: string[] = [];
      for (const [row, verdict] of verdicts) {
        const own = byRow.get(row);
        if (!own) lines.push(`${row},${verdict},,,,\n`);
        for (const { column, code } of own ?? []) {
          const [id, en] = [translate('id', `import.${code}`), translate('en', `import.${code}`)];
          lines.push(`${row},${verdict},${column},${code},${quote(id)},${quote(en)}\n`);
        }
      }
      length += (await handle.write(lines.join(''), length)).bytesWritten;
      return length;
    },
    close: () => handle.close(),
  };
}
