import { subjectsOfComplaint } from '../complaint/index.ts';
import type { ChangesView } from './field.repository.ts';

/** Subjects of the records of this module: the closed complaints of a page. The open ones note their own. */
export const subjects = { ComplaintChanges: ({ ended }: ChangesView) => ended.flatMap(subjectsOfComplaint) };
