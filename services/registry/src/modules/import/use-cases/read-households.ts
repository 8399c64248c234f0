import { createReadStream } from 'node:fs';
import { parse } from 'csv-parse';
import { bdtColumns, type BdtRow } from '../bdt-2015.ts';

export interface FileHousehold {
  readonly bdtId: string;
  /** Rows of its members, with their number in the file (the header is row 1). */
  readonly rows: readonly { readonly number: number; readonly values: BdtRow }[];
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

function checkHeader(header: readonly string[]): string[] {
  const names = header.map((name) => name.trim().toLowerCase());
  const missing = bdtColumns.filter((name) => !names.includes(name));
  if (missing.length > 0) throw new MissingColumns(missing);
  return names;
}

/** Streams households (consecutive rows with one id) from a file, leaving out its first `skip` data rows. */
export async function* readHouseholds(file: string, skip: number): AsyncGenerator<FileHousehold> {
  const parser = parse({
    bom: true,
    columns: checkHeader,
    delimiter: [',', ';', '\t'],
    skip_empty_lines: true,
    relax_column_count: true,
  });
  const source = createReadStream(file)
    .on('error', (error) => parser.destroy(error))
    .pipe(parser);
  let current: { bdtId: string; rows: { number: number; values: BdtRow }[] } | null = null;
  let number = 1;
  for await (const record of source as AsyncIterable<BdtRow>) {
    number += 1;
    if (number - 1 <= skip) continue;
    if (current && current.bdtId !== record.id_bdt) {
      yield current;
      current = null;
    }
    current ??= { bdtId: record.id_bdt, rows: [] };
    current.rows.push({ number, values: record });
  }
  if (current) yield current;
}
