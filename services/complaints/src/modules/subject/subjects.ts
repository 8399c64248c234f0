import { subjectsOfComplaint } from '../complaint/index.ts';
import type { SubjectOf } from './subject.repository.ts';

/** Whom the records of this module are about. */
export const subjects = { ComplaintSubject: ({ complaint }: SubjectOf) => subjectsOfComplaint(complaint) };
