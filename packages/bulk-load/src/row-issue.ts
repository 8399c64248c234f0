import type { ErrorCode, ImportCode, LoadCode } from '@slrt/i18n';

/** Code of a problem of a row. Its text is in `load.json`, `import.json` or `errors.json` of the catalogue. */
export type RowCode = LoadCode | ImportCode | ErrorCode;

export interface RowIssue {
  /** Column, as documented. Empty for the whole row. */
  readonly column: string;
  readonly code: RowCode;
  /** The cell as it is in the file. */
  readonly cell?: string;
  /** Value that was read from it. */
  readonly read?: string;
}
