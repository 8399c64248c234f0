export { mayBeDocument, mostFiles, type AttachmentKind } from './attachment.policy.ts';
export { findSettled, settleDocument, type SettledDocument } from './attachment.repository.ts';
export { checklistOf, type ChecklistEntry } from './checklist.ts';
