import { formatId } from '@slrt/domain';
import type { PlannedVisitRow } from './planned-visit.repository.ts';

/** Subjects of a visit: its complaint and the household. The household is stored as a global ID. */
export const subjectsOfVisit = ({
  district_code: district,
  id,
  household_id: household,
}: Pick<PlannedVisitRow, 'district_code' | 'id' | 'household_id'>): readonly string[] => {
  const complaint = formatId('complaint', { district, uuid: id });
  return household ? [complaint, household] : [complaint];
};

/** Subjects of reads, by type. */
export const subjects = { PlannedVisit: subjectsOfVisit };
