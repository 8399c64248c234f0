import { raw, sql, type RowOf, type Sql, type SqlText, type Tx } from '@slrt/database';
import type { IdentifierKind, SealedIdentifier } from './identifier.ts';
import { IdentifierEntity as d } from './identifier.entity.ts';

const i = d.as('i');
const shown = d.pick('subject_id', 'kind', 'masked', 'cipher', 'key_id');
const nik = raw(`'NIK'`);
const kk = raw(`'KK'`);

export type IdentifierRow = Pick<RowOf<typeof d>, 'subject_id' | 'kind' | 'masked' | 'cipher' | 'key_id'>;

export type DatedIdentifier = IdentifierRow &
  Pick<RowOf<typeof d>, 'district_code' | 'source' | 'family_no' | 'valid_from' | 'valid_until' | 'recorded_at'>;

interface HouseholdOfCard {
  readonly key: string;
  readonly id: string;
  readonly input_hash: Buffer | null;
}
interface NumberedPerson {
  readonly index: string;
  readonly person_id: string;
  readonly household_id: string;
}

export interface NewIdentifier extends SealedIdentifier {
  readonly subjectId: string;
  readonly kind: IdentifierKind;
  readonly source: string;
  /** Number of the family (NUK) to which a family card belongs. */
  readonly familyNo?: number | null;
  readonly validFrom?: string | null;
}

/** Inserts identifiers. Identifiers are dated facts; an insert never replaces one. */
export function insertIdentifiers(tx: Tx, district: string, rows: readonly NewIdentifier[]): void {
  if (rows.length === 0) return;
  const column = <V>(pick: (row: NewIdentifier) => V) => rows.map(pick);
  insertIdentifierColumns(tx, district, [
    column((row) => row.subjectId),
    column((row) => row.kind),
    column((row) => row.cipher),
    column((row) => row.keyId),
    column((row) => row.index),
    column((row) => row.masked),
    column((row) => row.source),
    column((row) => row.familyNo ?? null),
    column((row) => row.validFrom ?? null),
    column((row) => row.indexKey),
  ]);
}

/** Inserts identifiers from ten columns, given as arrays or as array literals. */
export function insertIdentifierColumns(tx: Tx, district: string, columns: readonly unknown[]): void {
  const [subjects, kinds, ciphers, keys, indexes, masked, sources, families, since, indexKeys] = columns;
  const names = d.pick(
    ...(['district_code', 'subject_id', 'kind', 'cipher', 'key_id', 'index', 'masked', 'source'] as const),
    ...(['family_no', 'valid_from', 'index_key'] as const),
  );
  tx.send(sql`insert into ${d} (${names})
    select ${district}, * from unnest(${subjects}::text::uuid[], ${kinds}::text::text[], ${ciphers}::text::bytea[],
      ${keys}::text::text[], ${indexes}::text::bytea[], ${masked}::text::text[], ${sources}::text::text[],
      ${families}::text::smallint[], ${since}::text::date[], ${indexKeys}::text::text[])`);
}

/** Ends the current identifiers of a kind today. */
export function endIdentifiers(tx: Tx, district: string, kind: IdentifierKind, subjectIds: readonly string[]): void {
  if (subjectIds.length === 0) return;
  tx.send(sql`update ${d} set valid_until = current_date
    where ${d.$district_code} = ${district} and ${d.$kind} = ${kind} and ${d.$subject_id} = any(${subjectIds}::uuid[])
      and ${d.$valid_until} is null`);
}

/** Returns all current and past identifiers of subjects, newest first. */
export function findAllIdentifiers(tx: Tx, subjectIds: readonly string[]): Promise<DatedIdentifier[]> {
  const columns = d.pick(
    ...(['district_code', 'subject_id', 'kind', 'masked', 'cipher', 'key_id', 'source', 'family_no'] as const),
    ...(['valid_from', 'valid_until', 'recorded_at'] as const),
  );
  return tx.sql<DatedIdentifier>`select ${columns} from ${d} where ${d.$subject_id} = any(${subjectIds}::uuid[])
    order by ${d.$subject_id}, ${d.$recorded_at} desc, ${d.$id} desc`;
}

/**
 * Returns the latest valid identifier of each subject. For family cards of a household: the card of its first family.
 */
export const findIdentifiers = (
  tx: Tx,
  kind: IdentifierKind,
  subjectIds: readonly string[],
): Promise<IdentifierRow[]> =>
  tx.sql<IdentifierRow>`select distinct on (${d.$subject_id}) ${shown} from ${d}
    where ${d.$subject_id} = any(${subjectIds}::uuid[]) and ${d.$kind} = ${kind} and ${d.$valid_until} is null
    order by ${d.$subject_id}, ${d.$family_no} nulls first, ${d.$recorded_at} desc, ${d.$id} desc`;

/** Returns a condition for valid identifiers of a kind in the district with one of these indexes. */
const validNow = (district: string, kind: SqlText, indexes: readonly Buffer[]): Sql =>
  sql`${i.$district_code} = ${district} and ${i.$kind} = ${kind} and ${i.$valid_until} is null and ${i.$index} = any(${indexes}::bytea[])`;

/** Finds the households of the district whose members have one of these NIKs. `index` is hexadecimal. */
export const findOwners = (
  tx: Tx,
  district: string,
  indexes: readonly Buffer[],
): Promise<{ index: string; household_id: string }[]> =>
  tx.sql<{ index: string; household_id: string }>`select encode(${i.$index}, 'hex') as index, p.household_id from ${i}
    join person p on p.district_code = ${i.$district_code} and p.id = ${i.$subject_id} and p.left_on is null
    where ${validNow(district, nik, indexes)}`;

/** Finds the households of the district that have one of these family cards. `index` is hexadecimal. */
export const findByCard = (tx: Tx, district: string, indexes: readonly Buffer[]): Promise<HouseholdOfCard[]> =>
  tx.sql<HouseholdOfCard>`select distinct encode(${i.$index}, 'hex') as key, h.id, h.input_hash from ${i}
    join household h on h.district_code = ${i.$district_code} and h.id = ${i.$subject_id}
    where ${validNow(district, kk, indexes)} and h.listing <> 'REMOVED'`;

/** Finds the people of the district who have one of these NIKs. `index` is hexadecimal. */
export const findNumbered = (tx: Tx, district: string, indexes: readonly Buffer[]): Promise<NumberedPerson[]> =>
  tx.sql<NumberedPerson>`select encode(${i.$index}, 'hex') as index, p.id as person_id, p.household_id from ${i}
    join person p on p.district_code = ${i.$district_code} and p.id = ${i.$subject_id}
    where ${validNow(district, nik, indexes)}`;

/** Finds up to 20 visible subjects with an identifier, given as all indexes that it may have. */
export const findSubjects = (
  tx: Tx,
  indexes: readonly Buffer[],
): Promise<Pick<RowOf<typeof d>, 'district_code' | 'subject_id'>[]> =>
  tx.sql`select ${d.pick('district_code', 'subject_id')} from ${d}
    where ${d.$index} = any(${indexes}::bytea[]) and ${d.$valid_until} is null limit 20`;
