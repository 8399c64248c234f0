import { fileId } from '@slrt/files';
import { subjectsOfComplaint } from '../complaint/index.ts';
import type { AttachmentView } from './checklist.ts';

/** The file, and whom its complaint concerns. */
export const subjectsOfAttachment = (file: AttachmentView): string[] => [
  fileId(file),
  ...subjectsOfComplaint(file.complaint),
];

/** Subjects of the records of this module. */
export const subjects = { Attachment: subjectsOfAttachment };
