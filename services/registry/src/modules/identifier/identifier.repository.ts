import type { RowOf, Tx } from '@slrt/database';
import type { IdentifierKind, SealedIdentifier } from './identifier.ts';
import type { IdentifierEntity } from './identifier.entity.ts';

export type IdentifierRow = Pick<
  RowOf<typeof IdentifierEntity>,
  'subject_id' | 'kind' | 'masked' | 'cipher' | 'key_id'
>;

export type DatedIdentifier = IdentifierRow &
  Pick<
    RowOf<typeof IdentifierEntity>,
    'district_code' | 'source' | 'family_no' | 'valid_from' | 'valid_until' | 'recorded_at'
  >;

export interface NewIdentifier extends SealedIdentifier {
  readonly subjectId: string;
  readonly kind: IdentifierKind;
  readonly source: string;
  /** Of a family card: whose, by number of the family in the household. */
  readonly familyNo?: number | null;
  readonly validFrom?: string | null;
}

/** Identifiers are dated facts: an insert never replaces one. */
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

/** The same from ten columns, as arrays or as their literals. */
export function insertIdentifierColumns(tx: Tx, district: string, columns: readonly unknown[]): void {
  tx.send(
    `insert into identifier (district_code, subject_id, kind, cipher, key_id, index, masked, source, family_no, valid_from, index_key)
     select $1, * from unnest($2::text::uuid[], $3::text::text[], $4::text::bytea[], $5::text::text[], $6::text::bytea[], $7::text::text[],
       $8::text::text[], $9::text::smallint[], $10::text::date[], $11::text::text[])`,
    [district, ...columns],
  );
}

/** Ends what is valid now: the number that replaces it is a new fact. */
export function endIdentifiers(tx: Tx, district: string, kind: IdentifierKind, subjectIds: readonly string[]): void {
  if (subjectIds.length === 0) return;
  tx.send(
    `update identifier set valid_until = current_date
     where district_code = $1 and kind = $2 and subject_id = any($3::uuid[]) and valid_until is null`,
    [district, kind, subjectIds],
  );
}

/** Every identifier a subject has or had, newest first. */
export function findAllIdentifiers(tx: Tx, subjectIds: readonly string[]): Promise<DatedIdentifier[]> {
  return tx.query<DatedIdentifier>(
    `select district_code, subject_id, kind, masked, cipher, key_id, source, family_no, valid_from, valid_until, recorded_at
     from identifier where subject_id = any($1::uuid[]) order by subject_id, recorded_at desc, id desc`,
    [subjectIds],
  );
}

/** The latest valid identifier of each subject; of a household's cards the one of its first family. */
export function findIdentifiers(tx: Tx, kind: IdentifierKind, subjectIds: readonly string[]): Promise<IdentifierRow[]> {
  return tx.query<IdentifierRow>(
    `select distinct on (subject_id) subject_id, kind, masked, cipher, key_id from identifier
     where subject_id = any($1::uuid[]) and kind = $2 and valid_until is null
     order by subject_id, family_no nulls first, recorded_at desc, id desc`,
    [subjectIds, kind],
  );
}

/** Households of the district whose members have one of these NIK now; `index` in hexadecimal. */
export function findOwners(
  tx: Tx,
  district: string,
  indexes: readonly Buffer[],
): Promise<{ index: string; household_id: string }[]> {
  return tx.query(
    `select encode(i.index, 'hex') as index, p.household_id from identifier i
     join person p on p.district_code = i.district_code and p.id = i.subject_id and p.left_on is null
     where i.district_code = $1 and i.kind = 'NIK' and i.valid_until is null and i.index = any($2::bytea[])`,
    [district, indexes],
  );
}

/** Households of the district that have one of these family cards now; `index` in hexadecimal. */
export function findByCard(
  tx: Tx,
  district: string,
  indexes: readonly Buffer[],
): Promise<{ key: string; id: string; input_hash: Buffer | null }[]> {
  return tx.query(
    `select distinct encode(i.index, 'hex') as key, h.id, h.input_hash from identifier i
     join household h on h.district_code = i.district_code and h.id = i.subject_id
     where i.district_code = $1 and i.kind = 'KK' and i.valid_until is null and i.index = any($2::bytea[])
       and h.listing <> 'REMOVED'`,
    [district, indexes],
  );
}

/** People of the district who have one of these NIK now; `index` in hexadecimal. */
export function findNumbered(
  tx: Tx,
  district: string,
  indexes: readonly Buffer[],
): Promise<{ index: string; person_id: string; household_id: string }[]> {
  return tx.query(
    `select encode(i.index, 'hex') as index, p.id as person_id, p.household_id from identifier i
     join person p on p.district_code = i.district_code and p.id = i.subject_id
     where i.district_code = $1 and i.kind = 'NIK' and i.valid_until is null and i.index = any($2::bytea[])`,
    [district, indexes],
  );
}

/** Subjects with this identifier, by each index it may have, among the rows the session may see. */
export async function findSubjects(
  tx: Tx,
  indexes: readonly Buffer[],
): Promise<{ district_code: string; subject_id: string }[]> {
  return tx.query(
    `select district_code, subject_id from identifier where index = any($1::bytea[]) and valid_until is null limit 20`,
    [indexes],
  );
}
