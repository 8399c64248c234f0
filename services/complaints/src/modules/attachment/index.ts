export { maxFiles, mayBeDocument, type AttachmentKind, type ChecklistEntry } from './checklist.ts';
export { announceStoredFile, assertDocumentsProvided, checklistOfComplaint } from './use-cases/documents.ts';
