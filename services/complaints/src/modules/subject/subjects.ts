import { subjectsOfComplaint } from '../complaint/index.ts';
import type { SubjectOf } from './subject.repository.ts';

/** Subjects of the records of this module. */
export const subjects = { ComplaintSubject: ({ complaint }: SubjectOf) => subjectsOfComplaint(complaint) };
