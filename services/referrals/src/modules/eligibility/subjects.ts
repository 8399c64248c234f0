import { formatId } from '@slrt/domain';
import type { ContestRow } from './contest.ts';
import type { HouseholdReference, OfHousehold } from './index.ts';

const ofHousehold = ({ householdId }: OfHousehold) => [householdId];

/** Subjects of reads, by type. */
export const subjects = {
  ConditionResult: ofHousehold,
  EligibilityBenefit: ofHousehold,
  EligibilityContest: (row: ContestRow) => [
    formatId('complaint', { district: row.district_code, uuid: row.complaint_id }),
    formatId('household', { district: row.district_code, uuid: row.household_id }),
  ],
  Household: ({ id }: HouseholdReference) => [id],
  ProgrammeEligibility: ofHousehold,
};
