import { CsvError } from 'csv-parse';
import type { RowIssue } from '../layouts/layout.ts';
import type { RowCodeName } from '../row-codes.ts';
import { UnreadableFileError } from './open-file.ts';
import { MissingColumnsError } from './read-households.ts';

/** Converts an error that makes a whole file unusable to issues. Returns null for errors not caused by the file. */
export function toFileIssues(error: unknown): RowIssue[] | null {
  const at = (code: RowCodeName, row = 1, column = ''): RowIssue => ({ row, column, code });
  if (error instanceof MissingColumnsError) return error.columns.map((column) => at('MISSING_COLUMN', 1, column));
  if (error instanceof UnreadableFileError) return [at(error.fault)];
  const reason = (error as { code?: unknown }).code;
  if (reason === 'Z_DATA_ERROR' || reason === 'Z_BUF_ERROR') return [at('MALFORMED_FILE')];
  if (!(error instanceof CsvError)) return null;
  const column = typeof error['column'] === 'string' ? error['column'] : '';
  return [
    at(error.code === 'CSV_MAX_RECORD_SIZE' ? 'ROW_TOO_LONG' : 'MALFORMED_FILE', Number(error['lines'] ?? 1), column),
  ];
}
