import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { bdtColumns, type BdtRow, type NumberedRow } from '../layouts/bdt-2015.ts';
import { openText } from './open-file.ts';

export interface FileHousehold {
  readonly bdtId: string;
  /** Rows of its members, with their number in the file (the header is row 1). */
  readonly rows: readonly NumberedRow[];
}

/** The file lacks columns of its layout; `columns` names them. */
export class MissingColumns extends Error {
  readonly columns: readonly string[];
  constructor(columns: readonly string[]) {
    super('the file lacks columns of the layout');
    this.name = 'MissingColumns';
    this.columns = columns;
  }
}
const largestRow = 64 * 1024;

/** Where each column of the layout stands in the file's header. */
function placesOf(header: readonly string[]): number[] {
  const names = header.map((name) => name.trim().toLowerCase());
  const missing = bdtColumns.filter((name) => !names.includes(name));
  if (missing.length > 0) throw new MissingColumns(missing);
  return bdtColumns.map((name) => names.indexOf(name));
}

/** A cell without the apostrophe that an export puts before what a spreadsheet would run. */
const plain = (cell: string) => (/^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell);

/** Streams households (consecutive rows with one id) from a file, leaving out its first `skip` data rows. */
export async function* readHouseholds(
  file: string,
  skip: number,
  onRead: (bytes: number) => void,
): AsyncGenerator<FileHousehold> {
  const text = await openText(file, onRead);
  const parser = parse({
    bom: true,
    delimiter: [',', ';', '\t'],
    skip_empty_lines: true,
    relax_column_count: true,
    max_record_size: largestRow,
  });
  const source = Readable.from(text);
  source.on('error', (error) => parser.destroy(error));
  source.pipe(parser);
  let current: { bdtId: string; rows: NumberedRow[] } | null = null;
  let places: number[] | null = null;
  let number = 1;
  try {
    for await (const record of parser as AsyncIterable<string[]>) {
      if (!places) {
        places = placesOf(record);
        continue;
      }
      number += 1;
      if (number - 1 <= skip) continue;
      const values = Object.fromEntries(
        bdtColumns.map((name, n) => [name, plain(record[(places as number[])[n] as number] ?? '')]),
      ) as BdtRow;
      if (current && current.bdtId !== values.id_bdt) {
        yield current;
        current = null;
      }
      current ??= { bdtId: values.id_bdt, rows: [] };
      current.rows.push({ number, values });
    }
    if (!places) throw new MissingColumns(bdtColumns);
    if (current) yield current;
  } finally {
    source.destroy();
  }
}
