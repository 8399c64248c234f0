export { inputIssues, type FileComplaintInput } from './complaint-input.ts';
export { contactText, normalPhone } from './contact.ts';
export { phonedDistricts } from './contact-keys.ts';
export {
  deleteOldDrafts,
  findDraft,
  findRepeated,
  insertDraft,
  lockDraft,
  markDraftFiled,
  saveDraftCode,
  type DraftRow,
} from './draft.repository.ts';
export { openDraft, type DraftPayload } from './draft.ts';
export { findContact } from './filing.repository.ts';
export { openContact } from './contact.ts';
export { fileInTransaction, filers, fileComplaint, type FilingDeps } from './use-cases/file-complaint.ts';
