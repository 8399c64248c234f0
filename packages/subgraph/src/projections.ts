import { sql, type Tx } from '@slrt/database';
import { parseId, type EntityKey } from '@slrt/domain';
import { registryEvents } from '@slrt/events';
import { defineConsumer, type ConsumerDefinition } from '@slrt/messaging';

/** The village of a household, at a version of the household. */
export interface HouseholdLocation {
  readonly key: EntityKey;
  readonly regionCode: string;
  readonly version: number;
}

/** Events that introduce a household to the services. */
const registrations: readonly string[] = [
  registryEvents.householdRegistered.type,
  registryEvents.importHouseholdsRegistered.type,
];

/**
 * Defines a consumer that keeps the village of every household in `household_region` (district_code, household_id, region_code, version).
 * A row keeps the highest version seen. `onRegistered` is called in the same transaction with households that are new to the
 * registry.
 */
export function defineHouseholdProjection({
  name,
  onRegistered,
}: {
  readonly name: string;
  readonly onRegistered?: (tx: Tx, district: string, households: readonly HouseholdLocation[]) => Promise<void>;
}): ConsumerDefinition {
  return defineConsumer({
    name,
    stream: 'REGISTRY',
    contracts: [
      registryEvents.householdRegistered,
      registryEvents.householdUpdated, // a household may move to another village
      registryEvents.householdListingChanged,
      registryEvents.importHouseholdsRegistered,
    ],
    handle: async (tx, { type, data, district }) => {
      const rows = ('households' in data ? data.households : [data]).flatMap(({ householdId, regionCode }) => {
        const key = parseId('household', householdId);
        return key ? [{ key, regionCode, version: data.version }] : [];
      });
      tx.send(sql`insert into household_region as h (district_code, household_id, region_code, version)
        select ${district}, * from unnest(${rows.map((row) => row.key.uuid)}::uuid[], ${rows.map((row) => row.regionCode)}::text[],
          ${rows.map((row) => row.version)}::int[])
        on conflict (district_code, household_id) do update set region_code = excluded.region_code, version = excluded.version
        where h.version < excluded.version`);
      if (onRegistered && registrations.includes(type)) await onRegistered(tx, district, rows);
    },
  });
}

const thirtyDays = 30 * 24 * 3600 * 1000;

/**
 * Returns until when an agency may read the disclosed data of a complaint: 30 days after its end, only until now once
 * withdrawn, without limit (null) when reopened.
 */
export function disclosedUntil(change: 'ENDED' | 'WITHDRAWN' | 'REOPENED', at: Date): Date | null {
  if (change === 'REOPENED') return null;
  return change === 'WITHDRAWN' ? at : new Date(at.getTime() + thirtyDays);
}

/** Ends a referral's row in `disclosure` permanently, because its consent was withdrawn. */
export function withdrawDisclosure(tx: Tx, referral: EntityKey, at: string): void {
  tx.send(sql`update disclosure set withdrawn = true, open_until = least(open_until, ${at})
    where district_code = ${referral.district} and referral_id = ${referral.uuid}`);
}
