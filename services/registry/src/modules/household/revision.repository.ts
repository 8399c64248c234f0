import type { RowOf, Tx } from '@slrt/database';
import type { EntityKey } from '@slrt/domain';
import type { HouseholdRevisionEntity } from './household.entity.ts';
import type { HouseholdRow } from './household.repository.ts';
import type { PersonRow } from './person.repository.ts';

const ofHousehold = [
  'region_code',
  'listing',
  'decile',
  'percentile',
  'address',
  'latitude',
  'longitude',
  'stated',
  'housing',
  'assets',
  'programmes',
  'family_planning',
  'survey_date',
  'verified_on',
  'moved_to',
  'moved_from',
  'merged_into',
] as const satisfies (keyof HouseholdRow)[];
const ofPerson = [
  'id',
  'name',
  'sex',
  'birth_date',
  'birth_year_from',
  'birth_year_until',
  'relation',
  'family_no',
  'civil',
  'schooling',
  'employment',
  'health',
  'position',
] as const satisfies (keyof PersonRow)[];
export type PersonSnapshot = Pick<PersonRow, (typeof ofPerson)[number]>;
/** A household as it was in one version, with who lived there; numbers are kept apart, as dated facts. */
export type Snapshot = Pick<HouseholdRow, (typeof ofHousehold)[number]> & {
  readonly members: readonly PersonSnapshot[];
};

const pick = <R extends object, K extends keyof R>(row: R, keys: readonly K[]): Pick<R, K> =>
  Object.fromEntries(keys.map((key) => [key, row[key]])) as Pick<R, K>;

export function snapshotOf(row: HouseholdRow, members: readonly PersonRow[]): Snapshot {
  return { ...pick(row, ofHousehold), members: members.map((member) => pick(member, ofPerson)) };
}

/** What a version was until it was changed. */
export interface Revision extends Pick<
  RowOf<typeof HouseholdRevisionEntity>,
  | 'district_code'
  | 'household_id'
  | 'version'
  | 'at'
  | 'actor'
  | 'actor_role'
  | 'reason'
  | 'changed'
  | 'note'
  | 'latitude'
  | 'longitude'
> {
  readonly before: Snapshot;
}

export interface RevisionEntry {
  readonly reason: string;
  readonly changed: readonly string[];
  readonly members: readonly PersonRow[];
  readonly note?: string | null | undefined;
  /** Where it was done. */
  readonly location?: { latitude: number; longitude: number } | null | undefined;
  readonly key?: string | null | undefined;
  readonly inputHash?: Buffer | null | undefined;
  /** When it was seen, where that was before it came in. */
  readonly visitedAt?: Date | null | undefined;
}

/** Keeps what the household was before a change, with who, when, where and why. */
export function insertRevision(tx: Tx, before: HouseholdRow, entry: RevisionEntry): void {
  tx.send(
    `insert into household_revision (district_code, household_id, version, actor, actor_role, reason, before, changed, note, latitude,
       longitude, idempotency_key, input_hash, visited_at)
     values ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13,$14)`,
    [
      before.district_code,
      before.id,
      before.version,
      tx.scope.actorId,
      tx.scope.role,
      entry.reason,
      JSON.stringify(snapshotOf(before, entry.members)),
      entry.changed,
      entry.note ?? null,
      entry.location?.latitude ?? null,
      entry.location?.longitude ?? null,
      entry.key ?? null,
      entry.inputHash ?? null,
      entry.visitedAt ?? null,
    ],
  );
}

export async function findRevisionByKey(tx: Tx, district: string, key: string): Promise<{ input_hash: Buffer } | null> {
  const [row] = await tx.query<{ input_hash: Buffer }>(
    'select input_hash from household_revision where district_code = $1 and idempotency_key = $2',
    [district, key],
  );
  return row ?? null;
}

/** Past versions, newest first. */
export function pageRevisions(tx: Tx, key: EntityKey, before: number | null, limit: number): Promise<Revision[]> {
  return tx.query<Revision>(
    `select district_code, household_id, version, at, actor, actor_role, reason, changed, note, latitude, longitude, before
     from household_revision
     where district_code = $1 and household_id = $2 and ($3::int is null or version < $3) order by version desc limit $4`,
    [key.district, key.uuid, before, limit],
  );
}

export async function countRevisions(tx: Tx, key: EntityKey): Promise<number> {
  const [row] = await tx.query<{ n: number }>(
    'select count(*)::int as n from household_revision where district_code = $1 and household_id = $2',
    [key.district, key.uuid],
  );
  return row?.n ?? 0;
}

export interface RevisionSince extends Pick<RowOf<typeof HouseholdRevisionEntity>, 'version' | 'actor' | 'visited_at'> {
  readonly before: Snapshot;
}

/** What a household was in a version and in each since, oldest first. */
export function listRevisionsSince(tx: Tx, key: EntityKey, version: number): Promise<RevisionSince[]> {
  return tx.query<RevisionSince>(
    `select version, actor, visited_at, before from household_revision
     where district_code = $1 and household_id = $2 and version >= $3 order by version`,
    [key.district, key.uuid, version],
  );
}
