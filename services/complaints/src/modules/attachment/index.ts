export { maxFiles, mayBeDocument, type AttachmentKind, type ChecklistEntry } from './checklist.ts';
export { assertDocumentsProvided } from './use-cases/documents.ts';
