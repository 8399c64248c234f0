import { sql, type Tx } from '@slrt/database';
import type { EntityKey } from '@slrt/domain';
import { ImportListingEntity as l } from './import.entity.ts';

/** Records the households that a complete list states. */
export function markListed(tx: Tx, { district, uuid }: EntityKey, householdIds: readonly string[]): void {
  tx.send(sql`insert into ${l} (${l.all}) select ${district}, ${uuid}, h from unnest(${householdIds}::uuid[]) as h
    on conflict do nothing`);
}

export interface UnlistedHousehold {
  readonly district_code: string;
  readonly id: string;
  readonly region_code: string;
  readonly members: number;
}

/**
 * Returns households that a national list stated before and a complete one, in a village that it covers, no longer
 * states. Leaves out those with an open request, and those for which the same proposal was not accepted before.
 */
export const listUnlisted = (tx: Tx, { district, uuid }: EntityKey, limit: number): Promise<UnlistedHousehold[]> =>
  tx.sql<UnlistedHousehold>`select h.district_code, h.id, h.region_code, (select count(*)::int from person p
      where p.district_code = h.district_code and p.household_id = h.id and p.left_on is null) as members
    from household h join registry_import m on m.district_code = h.district_code and m.id = ${uuid}
    where h.district_code = ${district} and h.listing = 'LISTED' and coalesce(h.survey_date <= m.survey_date, true)
      and h.region_code in (select s.region_code from ${l} join household s on s.district_code = ${district} and s.id = ${l.$household_id}
        where ${l.$import_id} = ${uuid})
      and not exists (select 1 from ${l} where ${l.$import_id} = ${uuid} and ${l.$household_id} = h.id)
      and (h.source in ('BDT_2015', 'DTSEN') or exists (select 1 from welfare_rank w
        where w.district_code = h.district_code and w.household_id = h.id and w.source = 'DTSEN'))
      and not exists (select 1 from change_request c where c.district_code = h.district_code and c.household_id = h.id
        and (c.state not in ('DETERMINED', 'REJECTED', 'CANCELLED') or (c.kind = 'NOT_ELIGIBLE' and c.proposed ? 'importId')))
    order by h.id limit ${limit}`;

/** Returns the number of rows of an import that were left out. */
export async function countLeftOut(tx: Tx, { district, uuid }: EntityKey): Promise<number> {
  const [row] = await tx.sql<{ rejected: number }>`select rejected from registry_import
    where district_code = ${district} and id = ${uuid}`;
  return row?.rejected ?? 0;
}

export async function clearListing(tx: Tx, { district, uuid }: EntityKey): Promise<void> {
  await tx.sql`delete from ${l} where ${l.$district_code} = ${district} and ${l.$import_id} = ${uuid}`;
}
