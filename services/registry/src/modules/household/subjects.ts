import { formatId } from '@slrt/domain';
import type {
  HouseholdParent,
  PersonParent,
  PersonSnapshotParent,
  SnapshotParent,
  WorkItemSource,
} from './household.parents.ts';
import { householdId, personId } from './loaders.ts';
import type { ParticipationRow } from './participation.repository.ts';
import type { Revision } from './revision.repository.ts';

/** Subjects of the records of this module. */
export const subjects = {
  Household: (row: HouseholdParent) => [householdId(row)],
  HouseholdRevision: (row: Revision) => [
    formatId('household', { district: row.district_code, uuid: row.household_id }),
  ],
  HouseholdSnapshot: (row: SnapshotParent) => [row.household],
  Participation: (row: ParticipationRow) => [
    formatId('household', { district: row.district_code, uuid: row.household_id }),
  ],
  Person: (row: PersonParent) => [personId(row)],
  PersonSnapshot: ({ district, person }: PersonSnapshotParent) => [formatId('person', { district, uuid: person.id })],
  WorkItem: ({ household }: WorkItemSource) => [householdId(household)],
};
