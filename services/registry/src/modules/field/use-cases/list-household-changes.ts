import { caseworkRoles, type Role } from '@slrt/domain';
import { readChanges, type ChangesCaller, type ChangesPage, type ChangesRequest } from '@slrt/subgraph';
import { listChangedHouseholds, type ChangedHousehold } from '../field.repository.ts';
import { findHouseholds, type HouseholdRow } from '../../household/index.ts';

/** Roles that may download the records of a village: casework roles, never agencies. */
export const fieldReaders: readonly Role[] = caseworkRoles;

/** Returns the households of a village that changed since a cursor. Without a cursor: all of them. */
export const listHouseholdChanges = (
  caller: ChangesCaller,
  request: ChangesRequest,
): Promise<ChangesPage<{ rows: HouseholdRow[]; gone: ChangedHousehold[] }>> =>
  readChanges(caller, request, listChangedHouseholds, async (tx, changed) => {
    const here = changed.filter((row) => row.gone === null);
    const keys = here.map((row) => ({ district: row.district_code, uuid: row.id }));
    return { rows: await findHouseholds(tx, keys), gone: changed.filter((row) => row.gone !== null) };
  });
