import { allOf, raw, sql, type Sql, type Tx } from '@slrt/database';
import { formatId, type EntityKey } from '@slrt/domain';
import { ImportChangeEntity, RegistryImportEntity as m } from './import.entity.ts';
import type { ImportRow } from './import.repository.ts';

const c = ImportChangeEntity.as('c');

/** First and last id that a household introduced by an import can have. */
export interface IdRange {
  readonly first: string;
  readonly last: string;
}
export type DependentKind =
  | 'VISIT'
  | 'CHANGE_REQUEST'
  | 'DETERMINATION'
  | 'PARTICIPATION'
  | 'DUPLICATE'
  | 'IMPORT'
  | 'COMPLAINT'
  | 'REFERRAL'
  | 'RECIPIENT_LIST'
  | 'PHOTO';
/** Later work of one kind that depends on an import. */
export interface Dependent {
  readonly kind: DependentKind;
  readonly count: number;
  /** Uuids of up to 20 change requests or imports, for the other kinds of households. */
  readonly ids: readonly string[];
}

/** States of change requests that changed nothing. */
const droppedStates = raw(`('REJECTED', 'CANCELLED')`);
/** Matches a change request `r` that the import proposed and that is still undecided. */
const isOwnProposal = (importId: string): Sql =>
  sql`(coalesce(r.proposed->>'importId' = ${importId}, false) and r.version = 1)`;

/** Reasons of revisions that an import or its undo leaves behind. */
const ownReasons = raw(`('IMPORT', 'IMPORT_UNDONE')`);
const kindOfReason = raw(`case r.reason when 'HOME_VISIT' then 'VISIT' when 'VISIT_CONFLICT' then 'VISIT'
  when 'PARTICIPATION' then 'PARTICIPATION' when 'MERGE' then 'DUPLICATE' when 'UNMERGE' then 'DUPLICATE' else 'DETERMINATION' end`);

/**
 * Lists what depends on an import: work on the households that it introduced or changed, recorded since. With `only`, looks at
 * these households only.
 */
export function listDependents(
  tx: Tx,
  { district_code: district, id, started_at: startedAt, received_at: receivedAt }: ImportRow,
  { first, last }: IdRange,
  only: readonly string[] | null = null,
): Promise<Dependent[]> {
  const since = startedAt ?? receivedAt;
  const importId = formatId('registryImport', { district, uuid: id });
  const touched = sql`select ${c.$household_id} as id, (${c.$before}->>'version')::int as version, ${c.$position} as position
      from ${c} where ${c.$district_code} = ${district} and ${c.$import_id} = ${id} and ${c.$entity} = 'household'
        and ${c.$before} is not null and ${allOf(only && sql`${c.$household_id} = any(${only}::uuid[])`)}
    union all
    select id, 0, null from household where district_code = ${district} and id between ${first} and ${last}
      and ${allOf(only && sql`id = any(${only}::uuid[])`)}`;
  return tx.sql<Dependent>`with touched as materialized (${touched}), found(kind, id) as (
      select ${kindOfReason}, r.household_id from touched t
        join household_revision r on r.district_code = ${district} and r.household_id = t.id
        where r.version > t.version and r.reason not in ${ownReasons}
      union all select 'CHANGE_REQUEST', r.id from touched t
        join change_request r on r.district_code = ${district} and r.household_id = t.id
        where r.submitted_at > ${since} and r.state not in ${droppedStates} and not ${isOwnProposal(importId)}
      union all select 'CHANGE_REQUEST', r.id from change_request r
        where r.district_code = ${district} and r.proposed->>'importId' = ${importId} and r.version > 1
          and r.state not in ${droppedStates} and ${only === null}::boolean
      union all select distinct 'IMPORT', o.import_id from touched t
        join import_change o on o.district_code = ${district} and o.household_id = t.id
        where o.import_id <> ${id} and (t.position is null or o.position > t.position)
      union all select 'DUPLICATE', p.household_id from duplicate_decision r
        join duplicate_candidate d on d.district_code = ${district} and d.id = r.candidate_id
        cross join unnest(array[d.person_a, d.person_b]) as x(id)
        join person p on p.district_code = ${district} and p.id = x.id join touched t on t.id = p.household_id
        where r.district_code = ${district} and r.at > ${since}
      union all select 'COMPLAINT', r.household_id from touched t
        join household_complaint r on r.district_code = ${district} and r.household_id = t.id where r.filed_at > ${since}
      union all select 'REFERRAL', r.household_id from touched t
        join disclosure r on r.district_code = ${district} and r.household_id = t.id where r.open_from > ${since}
      union all select 'RECIPIENT_LIST', r.household_id from touched t
        join recipient_row r on r.district_code = ${district} and r.household_id = t.id
        join recipient_list l on l.district_code = ${district} and l.id = r.list_id where l.submitted_at > ${since}
      union all select 'PHOTO', r.household_id from touched t
        join photo r on r.district_code = ${district} and r.household_id = t.id where r.requested_at > ${since}
    )
    select kind, count(*)::int as count, (array_agg(distinct id))[1:20] as ids from found group by kind order by kind`;
}

/** Households that an import changed. `revised` is true if they got a new version, not only values beside it. */
export const listChangedHouseholds = (
  tx: Tx,
  { district, uuid }: EntityKey,
  limit: number,
): Promise<{ id: string; revised: boolean }[]> =>
  tx.sql<{ id: string; revised: boolean }>`select ${c.$household_id} as id,
      bool_or(${c.$entity} = 'household') as revised
    from ${c} where ${c.$district_code} = ${district} and ${c.$import_id} = ${uuid}
    group by ${c.$household_id} order by ${c.$household_id} limit ${limit}`;

/** Returns the households in a range of ids that are still in the registry, and locks them. */
export async function lockIntroduced(
  tx: Tx,
  district: string,
  { first, last }: IdRange,
  limit: number,
): Promise<string[]> {
  const rows = await tx.sql<{ id: string }>`select id from household
    where district_code = ${district} and id between ${first} and ${last} and listing <> 'REMOVED'
    order by id limit ${limit} for update`;
  return rows.map((row) => row.id);
}

/** Locks households, in the order of their ids. */
export async function lockHouseholds(tx: Tx, district: string, ids: readonly string[]): Promise<void> {
  await tx.sql`select id from household where district_code = ${district} and id = any(${ids}::uuid[]) order by id for update`;
}

/** Restores the rows of households as they were before an import and forgets its entries about them. */
export async function undoChanges(tx: Tx, { district, uuid }: EntityKey, ids: readonly string[]): Promise<void> {
  await tx.sql`select slrt.undo_import_changes(${district}, ${uuid}, ${ids})`;
}

/** Forgets what an import did to households, whose record stays as it is. */
export function forgetChanges(tx: Tx, { district, uuid }: EntityKey, ids: readonly string[]): void {
  tx.send(sql`delete from import_change where district_code = ${district} and import_id = ${uuid}
    and household_id = any(${ids}::uuid[])`);
}

/** Removes households that only an undone import had introduced, with everything that finds them. */
export async function withdrawHouseholds(tx: Tx, district: string, ids: readonly string[]): Promise<void> {
  await tx.sql`select slrt.withdraw_households(${district}, ${ids})`;
}

/** Marks the rows after this statement as written by an import, until the transaction ends. */
export function markImport(tx: Tx, uuid: string): void {
  tx.send(sql`select set_config('slrt.import_id', ${uuid}, true)`);
}

/** Returns the keyed hashes of mothers' names of people who have any. */
export const listMotherKeys = (
  tx: Tx,
  district: string,
  households: readonly string[],
): Promise<{ id: string; keys: string[] }[]> =>
  tx.sql<{ id: string; keys: string[] }>`select id, mother_keys as keys from person
    where district_code = ${district} and household_id = any(${households}::uuid[]) and mother_keys <> '{}'`;

export function setMotherKeys(
  tx: Tx,
  district: string,
  rows: readonly { id: string; keys: readonly string[] }[],
): void {
  tx.send(sql`update person p set mother_keys = r.keys
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(id uuid, keys text[])
    where p.district_code = ${district} and p.id = r.id`);
}

/** Locks undecided change requests that the import proposed. */
export async function lockProposals(tx: Tx, key: EntityKey, limit: number): Promise<EntityKey[]> {
  const rows = await tx.sql<{ id: string }>`select r.id from change_request r where r.district_code = ${key.district}
    and ${isOwnProposal(formatId('registryImport', key))} and r.state not in ${droppedStates} order by r.id limit ${limit} for update`;
  return rows.map((row) => ({ district: key.district, uuid: row.id }));
}

/** Records the households that an undo had to keep. */
export function addKept(tx: Tx, { district, uuid }: EntityKey, kept: number): void {
  tx.send(sql`update ${m} set undo_kept = undo_kept + ${kept}, attempts = 0
    where ${m.$district_code} = ${district} and ${m.$id} = ${uuid}`);
}

export async function finishUndo(tx: Tx, { district, uuid }: EntityKey): Promise<ImportRow> {
  const [row] = await tx.sql<ImportRow>`update ${m} set status = 'UNDONE', undone_at = clock_timestamp()
    where ${m.$district_code} = ${district} and ${m.$id} = ${uuid} returning ${m.all}`;
  return row as ImportRow;
}
