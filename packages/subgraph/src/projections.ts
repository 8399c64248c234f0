import { AreaEntity as a, sql, type Tx } from '@slrt/database';
import { parseId, type EntityKey } from '@slrt/domain';
import { complaintEvents, registryEvents } from '@slrt/events';
import { defineBatchConsumer, defineConsumer, type ConsumerDefinition } from '@slrt/messaging';
import { withRequestId } from '@slrt/runtime';

/** The village of a household, at a version of the household. */
export interface HouseholdLocation {
  readonly key: EntityKey;
  readonly regionCode: string;
  readonly version: number;
}

/**
 * Keeps the list of areas of a service equal to the registry's, which adds villages and ends them. Each area keeps the highest
 * version seen. Names and kinds of known areas stay.
 */
export const projectAreas: ConsumerDefinition = defineConsumer({
  name: 'project-areas',
  stream: 'REGISTRY',
  contracts: [registryEvents.areasChanged],
  handle: (tx, { data }) => {
    const columns = a.pick(
      ...(['code', 'parent_code', 'level', 'kind', 'name', 'time_zone', 'founding_code'] as const),
      ...(['valid_from', 'valid_until', 'successors', 'version'] as const),
    );
    tx.send(sql`insert into ${a} as a (${columns})
      select r."regionCode", p.code, case length(p.code) when 2 then 'DISTRICT' when 5 then 'SUB_DISTRICT' else 'VILLAGE' end,
        r.kind, r.name, p.time_zone, p.founding_code, r."validFrom", r."validUntil", r.successors, r.version
      from jsonb_to_recordset(${JSON.stringify(data.areas)}::jsonb) as r("regionCode" text, kind text, name text,
        "validFrom" date, "validUntil" date, successors text[], version int)
      join area p on p.code = regexp_replace(r."regionCode", '[.][0-9]+$', '')
      order by 1
      on conflict (code) do update set valid_from = excluded.valid_from, valid_until = excluded.valid_until,
        successors = excluded.successors, version = excluded.version
      where a.version < excluded.version`);
  },
});

/** Events that introduce a household to the services. */
const registrations: readonly string[] = [
  registryEvents.householdRegistered.type,
  registryEvents.importHouseholdsRegistered.type,
];

/**
 * Defines a consumer that keeps the village of every household in `household_region` (district_code, household_id, region_code, version).
 * A row keeps the highest version seen. `onRegistered` is called in the same transaction with households that are new to the
 * registry. `linger` is that of `defineBatchConsumer`.
 */
export function defineHouseholdProjection({
  name,
  linger,
  onRegistered,
}: {
  readonly name: string;
  readonly linger: number;
  readonly onRegistered?: (tx: Tx, district: string, households: readonly HouseholdLocation[]) => Promise<void>;
}): ConsumerDefinition {
  return defineBatchConsumer({
    name,
    linger,
    stream: 'REGISTRY',
    contracts: [
      registryEvents.householdRegistered,
      registryEvents.householdUpdated, // a household may move to another village
      registryEvents.householdListingChanged,
      registryEvents.importHouseholdsRegistered,
    ],
    handle: async (tx, events) => {
      const located = events.map(({ type, data, district, requestId }) => {
        const households = ('households' in data ? data.households : [data]).flatMap(({ householdId, regionCode }) => {
          const key = parseId('household', householdId);
          return key ? [{ key, regionCode, version: data.version }] : [];
        });
        return { type, district, requestId, households };
      });
      const rows = located.flatMap(({ district, households }) => households.map((each) => ({ district, ...each })));
      tx.send(sql`insert into household_region as h (district_code, household_id, region_code, version)
        select distinct on (district, id) * from unnest(${rows.map((row) => row.district)}::text[], ${rows.map((row) => row.key.uuid)}::uuid[],
          ${rows.map((row) => row.regionCode)}::text[], ${rows.map((row) => row.version)}::int[]) as e (district, id, region, version)
        order by district, id, version desc
        on conflict (district_code, household_id) do update set region_code = excluded.region_code, version = excluded.version
        where h.version < excluded.version`);
      for (const { type, district, requestId, households } of located)
        if (onRegistered && registrations.includes(type))
          await withRequestId(requestId, () => onRegistered(tx, district, households));
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

/**
 * Keeps the households that officers declared as their own or that of a relative in `officer_household` (district_code, person,
 * household_ids, version).
 */
export const projectOfficerHouseholds: ConsumerDefinition = defineConsumer({
  name: 'project-officer-households',
  stream: 'COMPLAINTS',
  contracts: [complaintEvents.officerHouseholdsDeclared],
  handle: (tx, { data, district }) => {
    const ids = data.householdIds.flatMap((id) => parseId('household', id)?.uuid ?? []);
    tx.send(sql`insert into officer_household as o (district_code, person, household_ids, version)
      values (${district}, ${data.person}, ${ids}, ${data.version})
      on conflict (district_code, person) do update
      set household_ids = excluded.household_ids, version = excluded.version where o.version < excluded.version`);
  },
});
