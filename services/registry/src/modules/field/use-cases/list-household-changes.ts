import { readChanges, type ChangesCaller, type ChangesPage, type ChangesRequest } from '@slrt/subgraph';
import { findHouseholds, type HouseholdRow } from '../../household/index.ts';
import { listChangedHouseholds, type ChangedHousehold } from '../field.repository.ts';

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
