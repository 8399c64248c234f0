import { formatId } from '@slrt/domain';
import type { CandidateRow } from './candidate.repository.ts';

/** Subjects of the records of this module. */
export const subjects = {
  DuplicateCandidate: ({ district_code: district, person_a: a, person_b: b }: CandidateRow) =>
    [a, b].map((uuid) => formatId('person', { district, uuid })),
};
