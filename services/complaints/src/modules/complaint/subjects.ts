import { formatId } from '@slrt/domain';
import { complaintId } from './complaint.events.ts';
import type { ComplaintRow } from './complaint.repository.ts';
import type { NeedView } from './need.repository.ts';

/** Lists the global IDs of a complaint and of the household and person whom it concerns, where they are linked. */
export function subjectsOfComplaint(
  row: Pick<ComplaintRow, 'district_code' | 'id' | 'household_id' | 'person_id'>,
): string[] {
  const { district_code: district, household_id: household, person_id: person } = row;
  return [
    complaintId(row),
    ...(household ? [formatId('household', { district, uuid: household })] : []),
    ...(person ? [formatId('person', { district, uuid: person })] : []),
  ];
}

/** Subjects of the records of this module. A need may concern another member of the household. */
export const subjects = {
  Complaint: subjectsOfComplaint,
  ComplaintNeed: ({ complaint, person_id: person }: NeedView) =>
    subjectsOfComplaint({ ...complaint, person_id: person ?? complaint.person_id }),
  Reporter: ({ complaint }: { readonly complaint: ComplaintRow }) => subjectsOfComplaint(complaint),
};
