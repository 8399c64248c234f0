import type { FamilyDocumentKind } from '@slrt/domain';
import type { StoredFileRow } from '@slrt/files';
import { labelOf } from '@slrt/i18n';
import { categoryOf } from '../category/index.ts';
import type { ComplaintRow } from '../complaint/index.ts';
import type { DocumentStatusRow } from './attachment.repository.ts';

/** Content of an attachment: a photo, a letter, or a document required by a category. */
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

/** True for kinds that may be uploaded as PDF. Photos must be pictures. */
export const mayBeDocument = (kind: string): boolean => !pictures.has(kind);
/** Maximum number of files per complaint. */
export const maxFiles = 30;

export interface ChecklistEntry {
  readonly code: string;
  readonly name: string;
  readonly required: boolean;
  readonly status: 'MISSING' | 'PROVIDED' | 'WAIVED';
  readonly reason: string | null;
  readonly file: StoredFileRow | null;
}

/** A file with the complaint to which it is attached. */
export type AttachmentView = StoredFileRow & { readonly complaint: ComplaintRow };
/** An entry of the checklist of a complaint. */
export type ChecklistItemView = ChecklistEntry & { readonly complaint: ComplaintRow };

/** Returns the documents required by the categories or asked for by agencies, with their status. An uploaded file of the same kind provides a document. */
export function checklistOf(
  categoryCodes: readonly string[],
  files: readonly StoredFileRow[],
  resolutions: readonly DocumentStatusRow[],
  requested: readonly FamilyDocumentKind[] = [],
): ChecklistEntry[] {
  const documents = new Map<string, { code: string; name: string; required: boolean }>();
  for (const document of categoryCodes.flatMap((code) => categoryOf(code).documents)) {
    const known = documents.get(document.code);
    documents.set(document.code, { ...document, required: document.required || (known?.required ?? false) });
  }
  for (const code of requested)
    if (!documents.has(code))
      documents.set(code, { code, name: labelOf('id', 'AttachmentKind', code), required: false });
  return [...documents.values()].map((document) => {
    const file = files.findLast((each) => each.kind === document.code && each.status === 'STORED') ?? null;
    const resolution = resolutions.find((each) => each.code === document.code);
    const status = file ? 'PROVIDED' : (resolution?.status ?? 'MISSING');
    return { ...document, status, reason: file ? null : (resolution?.reason ?? null), file };
  });
}
