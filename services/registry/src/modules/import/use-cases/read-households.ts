import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import type { Cells, Layout, NumberedRow } from '../layouts/layout.ts';
import { openTextStream } from './open-file.ts';

export interface FileHousehold {
  /** What its rows have in common. */
  readonly group: string;
  /** Rows of its members, with their number in the file (the header is row 1). */
  readonly rows: readonly NumberedRow[];
  /** One of its cells has a NUL byte. */
  readonly broken: boolean;
}

/** The file lacks columns of its layout; `columns` names them. */
export class MissingColumnsError extends Error {
  readonly columns: readonly string[];
  constructor(columns: readonly string[]) {
    super('the file lacks columns of the layout');
    this.name = 'MissingColumnsError';
    this.columns = columns;
  }
}
const maxRowBytes = 64 * 1024;

/** Where each column of the layout stands in the file's header. */
function placesOf(layout: Layout, header: readonly string[]): Map<string, number> {
  const names = header.map((name) => name.trim().toLowerCase());
  const missing = layout.columns.filter((name) => !names.includes(name) && !layout.optional.includes(name));
  if (missing.length > 0) throw new MissingColumnsError(missing);
  return new Map(layout.columns.filter((name) => names.includes(name)).map((name) => [name, names.indexOf(name)]));
}

/** A cell without the apostrophe that an export puts before what a spreadsheet would run. */
const plain = (cell: string) => (/^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell);
const apostrophe = 39;

/** Streams households (consecutive rows with one id) from a file, leaving out its first `skip` data rows. */
export async function* readHouseholds(
  { file, layout, skip }: { file: string; layout: Layout; skip: number },
  onRead: (bytes: number) => void,
): AsyncGenerator<FileHousehold> {
  const nul = { seen: false }; // looked for in whole blocks of text: cell by cell only once there is one
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
  let places: Map<string, number> | null = null;
  let number = 1;
  try {
    for await (const record of parser as AsyncIterable<string[]>) {
      if (!places) {
        places = placesOf(layout, record);
        continue;
      }
      number += 1;
      if (number - 1 <= skip) continue;
      for (let n = 0; n < record.length; n += 1)
        if (record[n]?.charCodeAt(0) === apostrophe) record[n] = plain(record[n] ?? '');
      const at = places;
      const values: Cells = (column) => record[at.get(column) ?? -1] ?? '';
      const group = layout.groupOf(values);
      // Rows without anything to go by stand alone.
      if (current && (current.group !== group || group === '')) {
        yield current;
        current = null;
      }
      current ??= { group, rows: [], broken: false };
      current.rows.push({ number, values });
      if (nul.seen && record.some((cell) => cell.includes('\u0000'))) current.broken = true;
    }
    if (!places) throw new MissingColumnsError(layout.columns);
    if (current) yield current;
  } finally {
    source.destroy();
  }
}
