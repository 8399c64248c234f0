import type { Tx } from '@slrt/database';
import type { IdentifierKind, SealedIdentifier } from './identifier.ts';
import type { IdentifierTable } from '../../__generated__/tables.ts';

export interface IdentifierRow extends Pick<IdentifierTable, 'subject_id' | 'kind' | 'masked' | 'cipher' | 'key_id'> {
  readonly kind: IdentifierKind;
}

export interface NewIdentifier extends SealedIdentifier {
  readonly subjectId: string;
  readonly kind: IdentifierKind;
  readonly source: string;
}

/** Identifiers are dated facts: an insert never replaces one. */
export async function insertIdentifiers(tx: Tx, district: string, rows: readonly NewIdentifier[]): Promise<void> {
  if (rows.length === 0) return;
  const column = <V>(pick: (row: NewIdentifier) => V) => rows.map(pick);
  await tx.query(
    `insert into identifier (district_code, subject_id, kind, cipher, key_id, index, masked, source)
     select $1, * from unnest($2::uuid[], $3::text[], $4::bytea[], $5::text[], $6::bytea[], $7::text[], $8::text[])`,
    [
      district,
      column((row) => row.subjectId),
      column((row) => row.kind),
      column((row) => row.cipher),
      column((row) => row.keyId),
      column((row) => row.index),
      column((row) => row.masked),
      column((row) => row.source),
    ],
  );
}

/** The latest valid identifier of each subject. */
export function findIdentifiers(tx: Tx, kind: IdentifierKind, subjectIds: readonly string[]): Promise<IdentifierRow[]> {
  return tx.query<IdentifierRow>(
    `select distinct on (subject_id) subject_id, kind, masked, cipher, key_id from identifier
     where subject_id = any($1::uuid[]) and kind = $2 and valid_until is null order by subject_id, recorded_at desc`,
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
     join person p on p.district_code = i.district_code and p.id = i.subject_id
     where i.district_code = $1 and i.kind = 'NIK' and i.valid_until is null and i.index = any($2::bytea[])`,
    [district, indexes],
  );
}

/** Subjects with this identifier among the rows the session may see. */
export async function findSubjects(tx: Tx, index: Buffer): Promise<{ district_code: string; subject_id: string }[]> {
  return tx.query(
    `select district_code, subject_id from identifier where index = $1 and valid_until is null limit 20`,
    [index],
  );
}
