import { caseworkRoles, type Role } from '@slrt/domain';
import { readChanges, type ChangesCaller, type ChangesPage, type ChangesRequest } from '@slrt/subgraph';
import { listChangedHouseholds, type ChangedHousehold } from '../field.repository.ts';
import { findHouseholds, type HouseholdRow } from '../../household/index.ts';

/** Who takes a village's records along: people who work with them, never an agency. */
export const fieldReaders: readonly Role[] = caseworkRoles;

/** What changed in a village since a cursor; without one, what lies there. */
export const listHouseholdChanges = (
  caller: ChangesCaller,
  request: ChangesRequest,
): Promise<ChangesPage<{ rows: HouseholdRow[]; gone: ChangedHousehold[] }>> =>
  readChanges(caller, request, listChangedHouseholds, async (tx, changed) => {
    const here = changed.filter((row) => row.gone === null);
    const keys = here.map((row) => ({ district: row.district_code, uuid: row.id }));
    return { rows: await findHouseholds(tx, keys), gone: changed.filter((row) => row.gone !== null) };
  });
