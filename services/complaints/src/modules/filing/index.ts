export { inputIssues, type FileComplaintInput } from './complaint-input.ts';
export { normalPhone, phonedDistricts } from './contact-keys.ts';
export { fileInTransaction, filers, fileComplaint, type FilingDeps } from './use-cases/file-complaint.ts';
