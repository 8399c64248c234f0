import { keyRows, sql, type RowOf, type Tx } from '@slrt/database';
import type { EntityKey } from '@slrt/domain';
import { ParticipationEntity as x } from './household.entity.ts';

const shown = x.pick('district_code', 'household_id', 'programme_code', 'since', 'source', 'recorded_at');
export type ParticipationRow = Pick<
  RowOf<typeof x>,
  'district_code' | 'household_id' | 'programme_code' | 'since' | 'source' | 'recorded_at'
>;

/** Inserts a participation. Returns false if it was known. */
export async function insertParticipation(
  tx: Tx,
  key: EntityKey,
  entry: { programmeCode: string; since: string; source: string; sourceRef: string | null },
): Promise<boolean> {
  const columns = x.pick('district_code', 'household_id', 'programme_code', 'since', 'source', 'source_ref');
  const rows = await tx.sql`insert into ${x} (${columns})
    values (${key.district}, ${key.uuid}, ${entry.programmeCode}, ${entry.since}, ${entry.source}, ${entry.sourceRef})
    on conflict (${x.pick('district_code', 'household_id', 'programme_code')}) where until is null do nothing returning ${x.$id}`;
  return rows.length > 0;
}

/** Inserts the programmes of a later file. Skips known ones. */
export function addParticipation(
  tx: Tx,
  key: EntityKey,
  entry: { programmes: readonly string[]; since: string; source: string },
): void {
  tx.send(sql`insert into ${x} (${x.pick('district_code', 'household_id', 'programme_code', 'since', 'source')})
    select ${key.district}, ${key.uuid}, p, ${entry.since}, ${entry.source} from unnest(${entry.programmes}::text[]) as p
    on conflict (${x.pick('district_code', 'household_id', 'programme_code')}) where until is null do nothing`);
}

export const findParticipation = (tx: Tx, households: readonly EntityKey[]): Promise<ParticipationRow[]> =>
  tx.sql<ParticipationRow>`select ${shown} from ${x}
    where (${x.pick('district_code', 'household_id')}) in ${keyRows(households)} and ${x.$until} is null
    order by ${x.$household_id}, ${x.$programme_code}`;
