import { BulkLoadRowEntity as r, type LoadDependent } from '@slrt/bulk-load';
import type { Tx } from '@slrt/database';
import type { EntityKey } from '@slrt/domain';

/** Returns the facilitators of a load that were changed later, or closed a day of work since the load. */
export const listUsedFacilitators = (
  tx: Tx,
  { district, uuid }: EntityKey,
): Promise<{ kind: LoadDependent['kind']; id: string }[]> =>
  tx.sql<{
    kind: LoadDependent['kind'];
    id: string;
  }>`select case when f.version <> r.record_version then 'CHANGED' else 'CASEWORK' end as kind, f.id
    from ${r} r join bulk_load l on l.district_code = r.district_code and l.id = r.load_id
    join facilitator f on f.district_code = r.district_code and f.id = r.record_id
    where r.district_code = ${district} and r.load_id = ${uuid} and r.state = 'SETTLED' and r.verdict in ('ACCEPTED', 'CHANGED')
      and (f.version <> r.record_version or exists (
        select from field_day d where d.district_code = f.district_code and d.person = f.person and d.closed_at >= l.decided_at))`;
