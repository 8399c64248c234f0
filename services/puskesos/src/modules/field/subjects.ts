import { formatId } from '@slrt/domain';
import type { PlannedVisitRow } from './planned-visit.repository.ts';

/** Subjects of a visit: its complaint, and the household and person that it concerns. These two are stored as global IDs. */
export const subjectsOfVisit = ({
  district_code: district,
  id,
  household_id: household,
  person_id: person,
}: Pick<PlannedVisitRow, 'district_code' | 'id' | 'household_id' | 'person_id'>): readonly string[] => [
  formatId('complaint', { district, uuid: id }),
  ...(household ? [household] : []),
  ...(person ? [person] : []),
];

/** Subjects of reads, by type. */
export const subjects = { PlannedVisit: subjectsOfVisit };
