import { issue, parseId, refusals, rolesAt } from '@slrt/domain';
import {
  publishAct,
  complaintAct,
  recordAct,
  requiredNoteIssues,
  updateComplaint,
  type ChangeInput,
} from '../../complaint/index.ts';
import { findHouseholdRegion } from '../../projection/index.ts';
import { deleteSubjects } from '../../subject/index.ts';

/** Adds a note to the timeline. */
export const addComplaintNote = complaintAct<ChangeInput>(
  'addComplaintNote',
  ({ tx, row, input: { note }, acting }) => {
    recordAct(tx, row, { kind: 'NOTE', reason: null, note, acting });
    return row;
  },
  requiredNoteIssues,
);

interface LinkSubjectInput extends ChangeInput {
  householdId: string;
  personId?: string | null | undefined;
}
const subjectOf = ({ householdId, personId }: LinkSubjectInput) => ({
  household: parseId('household', householdId),
  person: personId ? parseId('person', personId) : null,
});

/**
 * Links the complaint to the household in the registry that it concerns, which the caller must see. The registry unlinks a
 * person who is not in the household.
 */
export const linkComplaintSubject = complaintAct<LinkSubjectInput>(
  'linkComplaintSubject',
  async ({ tx, row, input, acting }) => {
    const { household, person } = subjectOf(input);
    const village = household && (await findHouseholdRegion(tx, household));
    const isSeen = village && rolesAt(tx.scope, village).length > 0;
    // One answer for a household that does not exist and for one that the caller does not see.
    if (!household || !isSeen || household.district !== row.district_code)
      throw refusals.invalidInput([issue('householdId', 'NOT_FOUND')]);
    if (person && person.district !== row.district_code) throw refusals.invalidInput([issue('personId', 'NOT_FOUND')]);
    const linked = await updateComplaint(tx, row, {
      household_id: household.uuid,
      person_id: person?.uuid ?? null,
      subject: person ? null : row.subject,
    });
    if (person) deleteSubjects(tx, row.district_code, [row.id]);
    const act = { kind: 'SUBJECT', reason: 'IN_THE_REGISTRY', note: input.note, acting } as const;
    publishAct(tx, linked, act, 'linkComplaintSubject');
    return linked;
  },
  (input) => {
    const { household, person } = subjectOf(input);
    return !household || (input.personId && !person) ? [issue('householdId', 'NOT_FOUND')] : [];
  },
);
