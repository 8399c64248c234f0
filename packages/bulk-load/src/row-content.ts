import { createHash } from 'node:crypto';
import { deriveKey, open, seal } from '@slrt/messaging';
import { areas, errorMessage, translate, type ImportCode, type Language, type LoadCode } from '@slrt/i18n';
import type { TableValue } from '@slrt/tables';
import type { LoadVerdict } from './load-kind.ts';
import type { RowCode, RowIssue } from './row-issue.ts';

/** Content of a row at rest, sealed. */
export interface RowContent {
  /** Values read from the row, until the row is applied. */
  readonly item: object | null;
  readonly issues: readonly RowIssue[];
  readonly changes: readonly string[];
  /** State of the record before the load. */
  readonly before: unknown;
}

/** The key of one file: derived from the service's key by the load. */
const keyOf = (loadKey: Uint8Array, loadId: string): Uint8Array => deriveKey(loadKey, `load:${loadId}`);

export const sealContent = (loadKey: Uint8Array, loadId: string, content: RowContent): Buffer =>
  seal(keyOf(loadKey, loadId), Buffer.from(JSON.stringify(content)));

/** Opens the content of a row. Rows of earlier versions are sealed with the service's key itself. Throws when no key opens it. */
export function openContent(loadKey: Uint8Array, loadId: string, sealed: Buffer): RowContent {
  let plain: Buffer;
  try {
    plain = open(keyOf(loadKey, loadId), sealed);
  } catch {
    plain = open(loadKey, sealed);
  }
  return JSON.parse(plain.toString('utf8')) as RowContent;
}

/**
 * Returns the uuid of the record that a row introduces: a UUIDv7 of the load's time with the row's number at its end. A
 * row that is applied again gives the same uuid.
 */
export function idOfRow(loadId: string, row: number): string {
  const hash = createHash('sha256').update(loadId).digest('hex');
  const variant = ((parseInt(hash.slice(3, 4), 16) & 0x3) | 0x8).toString(16);
  return `${loadId.slice(0, 13)}-7${hash.slice(0, 3)}-${variant}${hash.slice(4, 7)}-${hash.slice(7, 11)}${row.toString(16).padStart(8, '0')}`;
}

const isIn = <Code extends string>(list: object, code: RowCode): code is Code & RowCode => Object.hasOwn(list, code);

/** Returns what a code says to people: what happened, then what to do. */
export function rowMessage(language: Language, code: RowCode): string {
  if (isIn<LoadCode>(areas.en.load, code)) return translate(language, `load.${code}`);
  if (isIn<ImportCode>(areas.en.import, code)) return translate(language, `import.${code}`);
  return errorMessage(language, code);
}

export const verdictColumns = [
  ...['row', 'verdict', 'column', 'code', 'message_id', 'message_en', 'cell', 'read', 'changes'],
] as const;

/** Returns the cells of a row's verdict. Several problems of a row share its cells, separated by ` | `. */
export function verdictCells(
  row: { readonly row_number: number; readonly verdict: LoadVerdict; readonly codes: readonly string[] },
  content: RowContent | null,
): TableValue[] {
  const issues = content?.issues ?? row.codes.map((code): RowIssue => ({ column: '', code: code as RowCode }));
  const join = (pick: (issue: RowIssue) => string) => {
    const texts = issues.map(pick);
    return texts.every((text) => text === '') ? '' : texts.join(' | ');
  };
  return [
    row.row_number,
    row.verdict,
    join((each) => each.column),
    join((each) => each.code),
    join((each) => rowMessage('id', each.code)),
    join((each) => rowMessage('en', each.code)),
    join((each) => each.cell ?? ''),
    join((each) => each.read ?? ''),
    content?.changes.join(', ') ?? '',
  ];
}
