import type { ImportCode } from '@slrt/i18n';

/** Codes of what an import says of a row. Their texts are in the catalogue, `packages/i18n/messages/<language>/import.json`. */
export type RowCodeName = ImportCode;

/** Codes for which the whole household is left out. For the others only the cell is, or nothing. */
export const rejectingCodes: ReadonlySet<RowCodeName> = new Set<RowCodeName>([
  'MISSING_COLUMN',
  'MALFORMED_FILE',
  'WRONG_ENCODING',
  'UNSUPPORTED_FORMAT',
  'CELL_COUNT_DIFFERS',
  'STRAY_QUOTE',
  'OTHER_ROW_UNREADABLE',
  'EXPANDS_TOO_FAR',
  'NUL_BYTE',
  'ROW_TOO_LONG',
  'MISSING_ID',
  'UNKNOWN_VILLAGE',
  'AMBIGUOUS_VILLAGE',
  'NO_HEAD',
  'TWO_HEADS',
  'MISSING_NAME',
  'BLANK_KK',
  'INVALID_KK',
  'KK_IN_TWO_HOUSEHOLDS',
  'REPEATED_HOUSEHOLD',
  'NOT_PROCESSED',
  'HOUSEHOLD_REMOVED',
  'RECORD_REFUSED',
]);
