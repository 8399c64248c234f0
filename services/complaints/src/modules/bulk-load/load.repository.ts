import { BulkLoadRowEntity as r, type LoadDependent } from '@slrt/bulk-load';
import { sql, type Tx } from '@slrt/database';
import type { EntityKey } from '@slrt/domain';

interface Dependent {
  readonly kind: LoadDependent['kind'];
  readonly id: string;
}

const applied = ({ district, uuid }: EntityKey) => sql`r.district_code = ${district} and r.load_id = ${uuid}
  and r.state = 'SETTLED' and r.verdict in ('ACCEPTED', 'CHANGED')`;

/**
 * Returns the cases of a load on which a person worked: their timeline has an entry of a person that the load did not add.
 * `only` restricts it to one case.
 */
export const listWorkedCases = (tx: Tx, key: EntityKey, only: string | null = null): Promise<Dependent[]> =>
  tx.sql<Dependent>`select 'CASEWORK' as kind, c.id from ${r} r
    join complaint c on c.district_code = r.district_code and c.id = r.record_id
    where ${applied(key)} and (${only}::uuid is null or c.id = ${only}) and exists (
      select from complaint_timeline t where t.district_code = c.district_code and t.complaint_id = c.id
        and coalesce(t.actor, '') not like 'system:%' and t.reason is distinct from 'LOADED'
        and not (t.kind = 'STATUS' and t.aggregate_version <= r.record_version))`;

/** Returns the duty assignments of a load that changed later, and new ones whose officer holds complaints. */
export const listUsedDuty = (tx: Tx, key: EntityKey): Promise<Dependent[]> =>
  tx.sql<Dependent>`select case when d.version <> r.record_version then 'CHANGED' else 'CASEWORK' end as kind, d.person as id
    from ${r} r join duty_assignment d on d.district_code = r.district_code and r.record_key = 'DUTY:' || d.person || '/' || d.role
    where ${applied(key)} and (d.version <> r.record_version or (r.verdict = 'ACCEPTED' and d.open_complaints > 0))`;

/** Returns the village of a household; null if it is not known to this service. */
export async function findHouseholdVillage(tx: Tx, { district, uuid }: EntityKey): Promise<string | null> {
  const [row] = await tx.sql<{ region_code: string }>`select region_code from household_region
    where district_code = ${district} and household_id = ${uuid}`;
  return row?.region_code ?? null;
}

/** Returns the load that introduced a record. */
export async function findLoadOf(tx: Tx, { district, uuid }: EntityKey): Promise<string | null> {
  const [row] = await tx.sql<{ load_id: string }>`select load_id from ${r}
    where ${r.$district_code} = ${district} and ${r.$record_id} = ${uuid} and ${r.$state} = 'SETTLED' limit 1`;
  return row?.load_id ?? null;
}
