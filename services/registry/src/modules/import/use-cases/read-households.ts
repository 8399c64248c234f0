import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import type { Cells, Layout, NumberedRow } from '../layouts/layout.ts';
import { openTextStream } from './open-file.ts';

export interface FileHousehold {
  /** Value that its rows have in common. */
  readonly group: string;
  /** Rows of its members with their number in the file. The header is row 1. */
  readonly rows: readonly NumberedRow[];
  /** True if a cell contains a NUL byte. */
  readonly broken: boolean;
}

/** Thrown if the file lacks columns of its layout, listed in `columns`. */
export class MissingColumnsError extends Error {
  readonly columns: readonly string[];
  constructor(columns: readonly string[]) {
    super('The file lacks columns of the layout.');
    this.name = 'MissingColumnsError';
    this.columns = columns;
  }
}
const maxRowBytes = 64 * 1024;

/** Returns the position of each column of the layout in the header. */
function findPositions(layout: Layout, header: readonly string[]): Map<string, number> {
  const names = header.map((name) => name.trim().toLowerCase());
  const missing = layout.columns.filter((name) => !names.includes(name) && !layout.optional.includes(name));
  if (missing.length > 0) throw new MissingColumnsError(missing);
  return new Map(layout.columns.filter((name) => names.includes(name)).map((name) => [name, names.indexOf(name)]));
}

/** Removes the apostrophe that an export puts before formulas. */
const removeApostrophe = (cell: string) => (/^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell);
const apostrophe = 39;

/** Streams the households of a file (consecutive rows of one group), skipping the first `skip` data rows. */
export async function* readHouseholds(
  { file, layout, skip }: { file: string; layout: Layout; skip: number },
  onRead: (bytes: number) => void,
): AsyncGenerator<FileHousehold> {
  const nul = { seen: false }; // checked per block of text; cells are checked only after a block contains one
  const text = await openTextStream(file, onRead);
  const parser = parse({
    bom: true,
    delimiter: [',', ';', '\t'],
    skip_empty_lines: true,
    relax_column_count: true,
    max_record_size: maxRowBytes,
  });
  const watched = (async function* () {
    for await (const block of text) {
      nul.seen ||= block.includes('\u0000');
      yield block;
    }
  })();
  const source = Readable.from(watched);
  source.on('error', (error) => parser.destroy(error));
  source.pipe(parser);
  let current: { group: string; rows: NumberedRow[]; broken: boolean } | null = null;
  let positions: Map<string, number> | null = null;
  let number = 1;
  try {
    for await (const record of parser as AsyncIterable<string[]>) {
      if (!positions) {
        positions = findPositions(layout, record);
        continue;
      }
      number += 1;
      if (number - 1 <= skip) continue;
      for (let n = 0; n < record.length; n += 1)
        if (record[n]?.charCodeAt(0) === apostrophe) record[n] = removeApostrophe(record[n] ?? '');
      const at = positions;
      const values: Cells = (column) => record[at.get(column) ?? -1] ?? '';
      const group = layout.groupOf(values);
      // Rows without a group are households of their own.
      if (current && (current.group !== group || group === '')) {
        yield current;
        current = null;
      }
      current ??= { group, rows: [], broken: false };
      current.rows.push({ number, values });
      if (nul.seen && record.some((cell) => cell.includes('\u0000'))) current.broken = true;
    }
    if (!positions) throw new MissingColumnsError(layout.columns);
    if (current) yield current;
  } finally {
    source.destroy();
  }
}
