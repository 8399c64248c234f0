import type { Tx } from '@slrt/database';
import { recordHouseholdEvent, recordProfile } from '../household.events.ts';
import type { HouseholdRow } from '../household.repository.ts';
import type { RegistryDeps } from '../registry-deps.ts';
import { refreshQuality } from './refresh-quality.ts';

/** What follows from every change of a household: its quality judged again, its event, its profile for the rules. Gives the row as it is then. */
export async function publishHouseholdChange(
  tx: Tx,
  deps: Pick<RegistryDeps, 'vault' | 'identifierRules' | 'profileKey'>,
  row: HouseholdRow,
  event: 'householdRegistered' | 'householdUpdated' | 'householdListingChanged',
): Promise<HouseholdRow> {
  const judged = await refreshQuality(tx, deps, [{ district: row.district_code, uuid: row.id }]);
  recordHouseholdEvent(tx, event, row);
  await recordProfile(tx, deps.profileKey, row);
  return { ...row, quality: [...(judged.get(row.id) ?? row.quality)] };
}
