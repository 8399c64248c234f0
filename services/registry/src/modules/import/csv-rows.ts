import type { Readable } from 'node:stream';
import { parse } from 'csv-parse';

/** Rows of a small CSV as objects by column, names in lower case; comma, semicolon or tab. Throws CsvError where it is not well-formed. */
export function csvRows<R>(source: Readable): AsyncIterable<R> {
  const parser = parse({
    columns: (names: string[]) => names.map((name) => name.trim().toLowerCase()),
    bom: true,
    delimiter: [',', ';', '\t'],
    skip_empty_lines: true,
    relax_column_count: true,
    max_record_size: 64 * 1024,
  });
  source.on('error', (error) => parser.destroy(error));
  return source.pipe(parser) as AsyncIterable<R>;
}
