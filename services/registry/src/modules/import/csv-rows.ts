import type { Readable } from 'node:stream';
import { parse } from 'csv-parse';

/**
 * Parses a small CSV and returns its rows as objects, with column names in lower case. Delimiters: comma, semicolon or
 * tab. Throws `CsvError` if it is malformed.
 */
export function parseCsv<R>(source: Readable): AsyncIterable<R> {
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
