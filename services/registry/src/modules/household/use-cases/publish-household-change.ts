import type { Tx } from '@slrt/database';
import { recordHouseholdEvent, recordProfiles } from '../household.events.ts';
import type { HouseholdRow } from '../household.repository.ts';
import type { RegistryDeps } from '../registry-deps.ts';
import { refreshQuality } from './refresh-quality.ts';

/**
 * Publishes a change to a household: refreshes its quality codes, records the event and sends the profile to the rule
 * engine. Returns the current row.
 */
export async function publishHouseholdChange(
  tx: Tx,
  deps: Pick<RegistryDeps, 'vault' | 'identifierRules' | 'profileKey'>,
  row: HouseholdRow,
  event: 'householdRegistered' | 'householdUpdated' | 'householdListingChanged',
): Promise<HouseholdRow> {
  const judged = await refreshQuality(tx, deps, [{ district: row.district_code, uuid: row.id }]);
  recordHouseholdEvent(tx, event, row);
  await recordProfiles(tx, deps.profileKey, [row]);
  return { ...row, quality: [...(judged.get(row.id) ?? row.quality)] };
}
