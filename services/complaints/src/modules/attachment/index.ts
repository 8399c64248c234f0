export { maxFiles, mayBeDocument, type AttachmentKind, type ChecklistEntry } from './checklist.ts';
export { announceStoredFile, assertDocumentsProvided } from './use-cases/documents.ts';
