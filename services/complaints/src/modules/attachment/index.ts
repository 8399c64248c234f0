export { maxFiles, mayBeDocument, type AttachmentKind, type ChecklistEntry } from './checklist.ts';
export { requireDocuments } from './use-cases/documents.ts';
