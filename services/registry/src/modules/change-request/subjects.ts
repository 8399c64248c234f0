import { formatId } from '@slrt/domain';
import type { DraftParent, PersonDraftParent } from './change-request.parents.ts';
import type { ChangeRequestRow } from './change-request.repository.ts';
import type { LikelyDuplicateParent } from './likely-duplicates.ts';

const requestAndHousehold = (requestId: string, householdId: string | null) =>
  householdId === null ? [requestId] : [requestId, householdId];

/** Subjects of the records of this module. */
export const subjects = {
  ChangeRequest: ({ district_code: district, id, household_id: household }: ChangeRequestRow) =>
    requestAndHousehold(
      formatId('changeRequest', { district, uuid: id }),
      household && formatId('household', { district, uuid: household }),
    ),
  HouseholdDraft: ({ requestId, householdId }: DraftParent) => requestAndHousehold(requestId, householdId),
  LikelyDuplicate: ({ district, personId }: LikelyDuplicateParent) => [
    formatId('person', { district, uuid: personId }),
  ],
  PersonDraft: ({ requestId, householdId, district, draft }: PersonDraftParent) => [
    ...requestAndHousehold(requestId, householdId),
    ...(draft.personId ? [formatId('person', { district, uuid: draft.personId })] : []),
  ],
};
