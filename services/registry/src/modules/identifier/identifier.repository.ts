import { raw, sql, type RowOf, type Sql, type SqlText, type Tx } from '@slrt/database';
import { identifierColumns, type IdentifierColumns, type IdentifierKind, type NewIdentifier } from '../record/index.ts';
import { IdentifierEntity as d } from './identifier.entity.ts';

const i = d.as('i');
const shown = d.pick('subject_id', 'kind', 'cipher', 'key_id');
const nik = raw(`'NIK'`);
const kk = raw(`'KK'`);

export type IdentifierRow = Pick<RowOf<typeof d>, 'subject_id' | 'kind' | 'cipher' | 'key_id'>;

export type DatedIdentifier = IdentifierRow &
  Pick<RowOf<typeof d>, 'district_code' | 'source' | 'family_no' | 'valid_from' | 'valid_until' | 'recorded_at'>;

/** A household with a number by which files find it. `index` is hexadecimal. */
export interface NumberedHousehold {
  readonly index: string;
  /** False if the number has ended. */
  readonly current: boolean;
  readonly id: string;
  readonly input_hash: Buffer | null;
  readonly listing: string;
  readonly survey_date: string | null;
}
/** A NIK of a person who is a member of a household or has died. `index` is hexadecimal. */
export interface NumberOwner {
  readonly index: string;
  readonly person_id: string;
  readonly household_id: string;
  readonly name_block: string;
  readonly left_reason: string | null;
}
/** A number of a household or person with its period. `index` is hexadecimal. */
export type KnownNumber = Pick<
  RowOf<typeof d>,
  'id' | 'subject_id' | 'kind' | 'cipher' | 'key_id' | 'family_no' | 'valid_from' | 'valid_until'
> & { readonly hex: string };
interface NumberedPerson {
  readonly index: string;
  readonly person_id: string;
  readonly household_id: string;
}

/** Inserts identifiers. Identifiers are dated facts; an insert never replaces one. */
export function insertIdentifiers(tx: Tx, district: string, rows: readonly NewIdentifier[]): void {
  if (rows.length > 0) insertIdentifierColumns(tx, district, identifierColumns(rows));
}

export function insertIdentifierColumns(tx: Tx, district: string, rows: IdentifierColumns): void {
  const names = d.pick(
    ...(['district_code', 'subject_id', 'kind', 'cipher', 'key_id', 'index', 'source'] as const),
    ...(['family_no', 'valid_from', 'index_key', 'valid_until'] as const),
  );
  tx.send(sql`insert into ${d} (${names})
    select ${district}, subject, kind, cipher, key, index, source, family_no, since::date, index_key, until::date
    from unnest(${rows.subjectId}::uuid[], ${rows.kind}::text[], ${rows.cipher}::bytea[], ${rows.keyId}::text[],
      ${rows.index}::bytea[], ${rows.source}::text[], ${rows.familyNo}::integer[],
      ${rows.validFrom}::text[], ${rows.indexKey}::text[], ${rows.validUntil}::text[])
      as r(subject, kind, cipher, key, index, source, family_no, since, index_key, until)`);
}

/** Ends the current identifiers of a kind on the district’s day. */
export function endIdentifiers(tx: Tx, district: string, kind: IdentifierKind, subjectIds: readonly string[]): void {
  if (subjectIds.length === 0) return;
  tx.send(sql`update ${d} set valid_until = (now() at time zone (select time_zone from area where code = ${district}))::date
    where ${d.$district_code} = ${district} and ${d.$kind} = ${kind} and ${d.$subject_id} = any(${subjectIds}::uuid[])
      and ${d.$valid_until} is null`);
}

/** Ends numbers by their ids. */
export function endNumbers(tx: Tx, district: string, ids: readonly string[], until: string): void {
  if (ids.length === 0) return;
  tx.send(
    sql`update ${d} set valid_until = ${until} where ${d.$district_code} = ${district} and ${d.$id} = any(${ids}::uuid[])`,
  );
}

/** Returns all current and past numbers of subjects in the order of recording. */
export const listNumbers = (tx: Tx, subjectIds: readonly string[]): Promise<KnownNumber[]> =>
  tx.sql<KnownNumber>`select ${d.pick('id', 'subject_id', 'kind', 'cipher', 'key_id', 'family_no', 'valid_from', 'valid_until')},
      encode(${d.$index}, 'hex') as hex from ${d}
    where ${d.$subject_id} = any(${subjectIds}::uuid[]) order by ${d.$subject_id}, ${d.$recorded_at}, ${d.$id}`;

/** Returns the current identifiers of a subject as they are stored, to give them to another record. */
export async function findIdentifierRows(
  tx: Tx,
  district: string,
  kind: IdentifierKind,
  subjectId: string,
): Promise<NewIdentifier[]> {
  const columns = d.pick('subject_id', 'kind', 'cipher', 'key_id', 'index', 'index_key', 'source', 'family_no');
  const rows = await tx.sql`select ${columns} from ${d} where ${d.$district_code} = ${district}
    and ${d.$subject_id} = ${subjectId} and ${d.$kind} = ${kind} and ${d.$valid_until} is null`;
  return rows.map((row) => ({
    subjectId: row.subject_id,
    kind: row.kind,
    cipher: row.cipher,
    keyId: row.key_id,
    index: row.index,
    indexKey: row.index_key,
    source: row.source,
    familyNo: row.family_no,
  }));
}

/** Returns all current and past identifiers of subjects, newest first. */
export function findAllIdentifiers(tx: Tx, subjectIds: readonly string[]): Promise<DatedIdentifier[]> {
  const columns = d.pick(
    ...(['district_code', 'subject_id', 'kind', 'cipher', 'key_id', 'source', 'family_no'] as const),
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
const validNow = (district: string, kind: SqlText, indexes: readonly Buffer[] | Uint8Array): Sql =>
  sql`${i.$district_code} = ${district} and ${i.$kind} = ${kind} and ${i.$valid_until} is null and ${i.$index} = any(${indexes}::bytea[])`;

/**
 * Finds the members of households, and the dead, of the district who have one of these NIKs. The indexes may be encoded as an
 * array.
 */
export const findOwners = (tx: Tx, district: string, indexes: readonly Buffer[] | Uint8Array): Promise<NumberOwner[]> =>
  tx.sql<NumberOwner>`select encode(${i.$index}, 'hex') as index, p.id as person_id, p.household_id, p.name_block, p.left_reason
    from ${i} join person p on p.district_code = ${i.$district_code} and p.id = ${i.$subject_id}
      and (p.left_on is null or p.left_reason = 'DIED')
    where ${validNow(district, nik, indexes)}`;

/** Finds the households of the district that have or had one of these family cards or DTSEN ids. */
export const findNumberedHouseholds = (
  tx: Tx,
  district: string,
  indexes: readonly Buffer[],
): Promise<NumberedHousehold[]> =>
  tx.sql<NumberedHousehold>`select distinct encode(${i.$index}, 'hex') as index, ${i.$valid_until} is null as current,
      h.id, h.input_hash, h.listing, h.survey_date
    from ${i} join household h on h.district_code = ${i.$district_code} and h.id = ${i.$subject_id}
    where ${i.$district_code} = ${district} and ${i.$kind} in ('KK', 'DTSEN') and ${i.$index} = any(${indexes}::bytea[])`;

/** Finds the households of the district that have one of these family cards and are not removed. `key` is the index. */
export const findByCard = (
  tx: Tx,
  district: string,
  indexes: readonly Buffer[],
): Promise<{ readonly key: string; readonly id: string }[]> =>
  tx.sql<{ key: string; id: string }>`select distinct encode(${i.$index}, 'hex') as key, h.id from ${i}
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
