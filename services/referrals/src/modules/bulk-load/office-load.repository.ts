import { BulkLoadRowEntity as r, type LoadDependent } from '@slrt/bulk-load';
import type { Tx } from '@slrt/database';
import type { EntityKey } from '@slrt/domain';

/** Returns later work that depends on the offices of a load: changes, referrals, and services of new offices. */
export const listOfficeDependents = (
  tx: Tx,
  { district, uuid }: EntityKey,
): Promise<{ kind: LoadDependent['kind']; id: string }[]> =>
  tx.sql<{ kind: LoadDependent['kind']; id: string }>`with office as (
      select o.id, o.agency_code, o.code, o.version <> r.record_version as is_changed, r.verdict, l.decided_at
      from ${r} r join bulk_load l on l.district_code = r.district_code and l.id = r.load_id
      join agency_office o on o.district_code = r.district_code and o.id = r.record_id
      where r.district_code = ${district} and r.load_id = ${uuid} and r.state = 'SETTLED' and r.verdict in ('ACCEPTED', 'CHANGED')
    )
    select 'CHANGED' as kind, id from office where is_changed
    union all
    select 'REFERRAL', f.id from office o join referral f on f.district_code = ${district} and f.agency_code = o.agency_code
      and coalesce(f.office_code, 'MAIN') = o.code and f.requested_at >= o.decided_at
    union all
    select 'OFFER', s.id from office o join service_offer s on s.district_code = ${district} and s.office_id = o.id
    where o.verdict = 'ACCEPTED'`;

/** Returns the version of the office with this id, locked. Null if there is none. */
export async function lockOfficeVersion(tx: Tx, district: string, id: string): Promise<number | null> {
  const [row] = await tx.sql<{ version: number }>`select version from agency_office
    where district_code = ${district} and id = ${id} for update`;
  return row?.version ?? null;
}
