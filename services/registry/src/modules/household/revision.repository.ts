import { allOf, keyRows, sql, type RowOf, type Tx } from '@slrt/database';
import { actingRole, type EntityKey } from '@slrt/domain';
import { HouseholdRevisionEntity as v } from './household.entity.ts';
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
/** State of a household in one version, with its members. Identity numbers are stored separately, with their dates. */
export type Snapshot = Pick<HouseholdRow, (typeof ofHousehold)[number]> & {
  readonly members: readonly PersonSnapshot[];
};

const pick = <R extends object, K extends keyof R>(row: R, keys: readonly K[]): Pick<R, K> =>
  Object.fromEntries(keys.map((key) => [key, row[key]])) as Pick<R, K>;

export function snapshotOf(row: HouseholdRow, members: readonly PersonRow[]): Snapshot {
  return { ...pick(row, ofHousehold), members: members.map((member) => pick(member, ofPerson)) };
}

/** True if the state was erased because its retention period is over. */
export const isErased = (snapshot: Partial<Snapshot>): boolean => snapshot.members === undefined;

/** A past version and the change that ended it. */
export interface Revision extends Pick<
  RowOf<typeof v>,
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
  | 'list_id'
  | 'visited_at'
> {
  readonly before: Snapshot;
}

export interface RevisionEntry {
  readonly reason: string;
  readonly changed: readonly string[];
  readonly members: readonly PersonRow[];
  readonly note?: string | null | undefined;
  /** Position at which the change was made. */
  readonly location?: { latitude: number; longitude: number } | null | undefined;
  readonly key?: string | null | undefined;
  readonly inputHash?: Buffer | null | undefined;
  /** Time of the visit, if it was before the time of receipt. */
  readonly visitedAt?: Date | null | undefined;
  /** Recipient list that made the change. */
  readonly listId?: string | null | undefined;
}

/** Saves the state of a household before a change, with the actor, time, position and reason. */
export function insertRevision(tx: Tx, before: HouseholdRow, entry: RevisionEntry): void {
  const columns = v.pick(
    ...(['district_code', 'household_id', 'version', 'actor', 'actor_role', 'reason', 'before', 'changed'] as const),
    ...(['note', 'latitude', 'longitude', 'idempotency_key', 'input_hash', 'visited_at'] as const),
    'list_id',
  );
  tx.send(sql`insert into ${v} (${columns})
    values (${before.district_code}, ${before.id}, ${before.version}, ${tx.scope.actorId}, ${actingRole(tx.scope, before.region_code)}, ${entry.reason},
      ${JSON.stringify(snapshotOf(before, entry.members))}, ${entry.changed}, ${entry.note ?? null},
      ${entry.location?.latitude ?? null}, ${entry.location?.longitude ?? null}, ${entry.key ?? null},
      ${entry.inputHash ?? null}, ${entry.visitedAt ?? null}, ${entry.listId ?? null})`);
}

/** A household before a change, with its members and the names of what changes. */
export interface StateBefore {
  readonly household: HouseholdRow;
  readonly members: readonly PersonRow[];
  readonly changed: readonly string[];
}

/** Saves the states of many households before they change for one reason, with one statement. */
export function insertRevisions(
  tx: Tx,
  states: readonly StateBefore[],
  { reason, note = null, listId = null }: Pick<RevisionEntry, 'reason' | 'note' | 'listId'>,
): void {
  if (states.length === 0) return;
  const columns = v.pick(
    ...(['district_code', 'household_id', 'version', 'before', 'changed', 'actor', 'actor_role', 'reason'] as const),
    ...(['note', 'list_id'] as const),
  );
  const column = <V>(pick: (state: StateBefore) => V) => states.map(pick);
  tx.send(sql`insert into ${v} (${columns})
    select r.district, r.id, r.version, r.before::jsonb, string_to_array(r.changed, ','), ${tx.scope.actorId}, r.role,
      ${reason}, ${note}, ${listId}::uuid
    from unnest(${column(({ household }) => household.district_code)}::text[], ${column(({ household }) => household.id)}::uuid[],
      ${column(({ household }) => household.version)}::int[],
      ${column(({ household, members }) => JSON.stringify(snapshotOf(household, members)))}::text[],
      ${column(({ changed }) => changed.join(','))}::text[],
      ${column(({ household }) => actingRole(tx.scope, household.region_code))}::text[]) as r(district, id, version, before, changed, role)`);
}

export async function findRevisionByKey(tx: Tx, district: string, key: string): Promise<{ input_hash: Buffer } | null> {
  const [row] = await tx.sql<{ input_hash: Buffer }>`select ${v.$input_hash} from ${v}
    where ${v.$district_code} = ${district} and ${v.$idempotency_key} = ${key}`;
  return row ?? null;
}

const shown = v.pick(
  ...(['district_code', 'household_id', 'version', 'at', 'actor', 'actor_role', 'reason', 'changed'] as const),
  ...(['note', 'latitude', 'longitude', 'visited_at', 'before', 'list_id'] as const),
);

/** Returns a page of past versions, newest first. */
export const pageRevisions = (
  tx: Tx,
  { district, uuid }: EntityKey,
  before: number | null,
  limit: number,
): Promise<Revision[]> =>
  tx.sql<Revision>`select ${shown} from ${v} where ${v.$district_code} = ${district} and ${v.$household_id} = ${uuid}
    and ${allOf(before !== null && sql`${v.$version} < ${before}::int`)} order by ${v.$version} desc limit ${limit}`;

/** Version of a household. */
export type VersionKey = Pick<Revision, 'district_code' | 'household_id' | 'version'>;

/** Returns the states after past versions, as far as they have been changed again since. */
export const findStatesAfter = (tx: Tx, keys: readonly VersionKey[]): Promise<(VersionKey & { after: Snapshot })[]> =>
  tx.sql<VersionKey & { after: Snapshot }>`select k.district_code, k.household_id, k.version, n.before as after
    from unnest(${keys.map((key) => key.district_code)}::text[], ${keys.map((key) => key.household_id)}::uuid[],
      ${keys.map((key) => key.version)}::int[]) as k(district_code, household_id, version)
    cross join lateral (select r.before from household_revision r
      where r.district_code = k.district_code and r.household_id = k.household_id and r.version > k.version
      order by r.version limit 1) n`;

/** Returns the revisions that home visits made, by the idempotency keys of the visits. */
export const findVisitRevisions = (
  tx: Tx,
  visits: readonly EntityKey[],
): Promise<(Revision & { idempotency_key: string })[]> =>
  tx.sql<Revision & { idempotency_key: string }>`select ${shown}, ${v.$idempotency_key} from ${v}
    where (${v.pick('district_code', 'idempotency_key')}) in ${keyRows(visits)} and ${v.$reason} = 'HOME_VISIT'`;

export const countRevisions = (tx: Tx, { district, uuid }: EntityKey): Promise<number> =>
  tx.manager.countBy(v, { district_code: district, household_id: uuid });

export interface RevisionSince extends Pick<RowOf<typeof v>, 'version' | 'actor' | 'visited_at'> {
  readonly before: Snapshot;
}

/** Returns a version of a household and all later ones, oldest first. */
export const listRevisionsSince = (tx: Tx, { district, uuid }: EntityKey, version: number): Promise<RevisionSince[]> =>
  tx.sql<RevisionSince>`select ${v.pick('version', 'actor', 'visited_at', 'before')} from ${v}
    where ${v.$district_code} = ${district} and ${v.$household_id} = ${uuid} and ${v.$version} >= ${version} order by ${v.$version}`;
