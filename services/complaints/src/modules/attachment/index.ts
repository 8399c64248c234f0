export {
  maxFiles,
  mayBeDocument,
  type AttachmentKind,
  type AttachmentView,
  type ChecklistEntry,
  type ChecklistItemView,
} from './checklist.ts';
export { announceStoredFile, assertDocumentsProvided, checklistOfComplaint } from './use-cases/documents.ts';
