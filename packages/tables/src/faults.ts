/** Reasons why one row cannot be read. The rows around it are not affected. */
export type RowFault = 'CELL_COUNT_DIFFERS' | 'STRAY_QUOTE' | 'NUL_BYTE' | 'ROW_TOO_LONG' | 'WRONG_ENCODING';

/** Reasons why a whole file cannot be read. */
export type FileFault = 'UNSUPPORTED_FORMAT' | 'MALFORMED_FILE' | 'EXPANDS_TOO_FAR';

/** Thrown if the file as a whole cannot be read. */
export class UnreadableTableError extends Error {
  readonly fault: FileFault;
  constructor(fault: FileFault) {
    super(fault);
    this.name = 'UnreadableTableError';
    this.fault = fault;
  }
}

/** Thrown if no row has the required headings. Lists the columns that the best row lacks. */
export class MissingColumnsError extends Error {
  readonly columns: readonly string[];
  constructor(columns: readonly string[]) {
    super('The table lacks required columns.');
    this.name = 'MissingColumnsError';
    this.columns = columns;
  }
}

/** Why a whole table is refused, with the columns that it lacks. */
export interface TableRefusal {
  readonly code: FileFault | 'MISSING_COLUMN';
  /** Code of the error that answers a request with this table as its body. */
  readonly requestCode: 'MALFORMED_FILE' | 'MISSING_COLUMN';
  readonly columns: readonly string[];
}

const brokenArchive = new Set<unknown>(['Z_DATA_ERROR', 'Z_BUF_ERROR']);

/** Returns why a table is refused. Null for errors that the file did not cause. */
export function tableRefusal(error: unknown): TableRefusal | null {
  if (error instanceof MissingColumnsError)
    return { code: 'MISSING_COLUMN', requestCode: 'MISSING_COLUMN', columns: error.columns };
  const isBroken = brokenArchive.has((error as { code?: unknown } | null)?.code);
  const code = error instanceof UnreadableTableError ? error.fault : isBroken ? 'MALFORMED_FILE' : null;
  return code && { code, requestCode: 'MALFORMED_FILE', columns: [] };
}
