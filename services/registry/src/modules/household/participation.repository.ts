import type { RowOf, Tx } from '@slrt/database';
import type { EntityKey } from '@slrt/domain';
import type { ParticipationEntity } from './household.entity.ts';

export type ParticipationRow = Pick<
  RowOf<typeof ParticipationEntity>,
  'district_code' | 'household_id' | 'programme_code' | 'since' | 'source' | 'recorded_at'
>;

/** Records that a household receives a programme; false when that was known. */
export async function insertParticipation(
  tx: Tx,
  key: EntityKey,
  entry: { programmeCode: string; since: string; source: string; sourceRef: string | null },
): Promise<boolean> {
  const rows = await tx.query(
    `insert into participation (district_code, household_id, programme_code, since, source, source_ref)
     values ($1,$2,$3,$4,$5,$6)
     on conflict (district_code, household_id, programme_code) where until is null do nothing returning id`,
    [key.district, key.uuid, entry.programmeCode, entry.since, entry.source, entry.sourceRef],
  );
  return rows.length > 0;
}

export function findParticipation(tx: Tx, households: readonly EntityKey[]): Promise<ParticipationRow[]> {
  return tx.query<ParticipationRow>(
    `select district_code, household_id, programme_code, since, source, recorded_at from participation
     where (district_code, household_id) in (select * from unnest($1::text[], $2::uuid[])) and until is null
     order by household_id, programme_code`,
    [households.map((key) => key.district), households.map((key) => key.uuid)],
  );
}
