import type { StoredFileRow } from '@slrt/files';
import { categoryOf } from '../category/index.ts';
import type { DocumentStatusRow } from './attachment.repository.ts';

/** What an attachment shows: a photo, a letter, or one of the documents that categories ask for. */
export type AttachmentKind =
  | 'PHOTO'
  | 'LETTER'
  | 'FAMILY_CARD'
  | 'ID_CARD'
  | 'POVERTY_STATEMENT'
  | 'LOSS_REPORT'
  | 'CARE_STATEMENT'
  | 'LAND_STATEMENT'
  | 'HOUSE_PHOTO'
  | 'OTHER';
const pictures = new Set(['PHOTO', 'HOUSE_PHOTO']);

/** Letters and papers may come as PDF, photos only as pictures. */
export const mayBeDocument = (kind: string): boolean => !pictures.has(kind);
/** Files of one complaint. */
export const maxFiles = 30;

export interface ChecklistEntry {
  readonly code: string;
  readonly name: string;
  readonly required: boolean;
  readonly status: 'MISSING' | 'PROVIDED' | 'WAIVED';
  readonly reason: string | null;
  readonly file: StoredFileRow | null;
}

/** The documents that the categories of a complaint ask for; a file of the kind that has arrived provides one. */
export function checklistOf(
  categoryCodes: readonly string[],
  files: readonly StoredFileRow[],
  settled: readonly DocumentStatusRow[],
): ChecklistEntry[] {
  const wanted = new Map<string, { code: string; name: string; required: boolean }>();
  for (const document of categoryCodes.flatMap((code) => categoryOf(code).documents)) {
    const known = wanted.get(document.code);
    wanted.set(document.code, { ...document, required: document.required || (known?.required ?? false) });
  }
  return [...wanted.values()].map((document) => {
    const file = files.findLast((each) => each.kind === document.code && each.status === 'STORED') ?? null;
    const said = settled.find((each) => each.code === document.code);
    const status = file ? 'PROVIDED' : (said?.status ?? 'MISSING');
    return { ...document, status, reason: file ? null : (said?.reason ?? null), file };
  });
}
