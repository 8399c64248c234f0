import type { Tx } from '@slrt/database';
import { saveSourceValues, type SourceValue } from '../../household/index.ts';
import { findNumbered, type IdentifierVault } from '../../identifier/index.ts';
import { parseDate } from '../layouts/family-rows.ts';

/** Response of civil registration for a NIK. Dates are `YYYY-MM-DD` or `DD/MM/YYYY`. */
export interface CheckRow {
  readonly nik: string;
  readonly nama?: string;
  readonly tanggal_lahir?: string;
  readonly jenis_kelamin?: string;
  readonly status?: string;
}

/**
 * Stores responses of Dukcapil as source values of the people in the district with these NIKs. Changes no record.
 * Returns the number of people found.
 */
export async function recordChecks(
  tx: Tx,
  vault: IdentifierVault,
  { district, asOf, rows }: { district: string; asOf: string; rows: readonly CheckRow[] },
): Promise<number> {
  const byIndex = new Map(
    rows.flatMap((row) => vault.indexes('NIK', row.nik.trim()).map((index) => [index.toString('hex'), row] as const)),
  );
  const people = await findNumbered(
    tx,
    district,
    [...byIndex.keys()].map((index) => Buffer.from(index, 'hex')),
  );
  const sexes: Readonly<Record<string, string>> = { '1': 'MALE', L: 'MALE', '2': 'FEMALE', P: 'FEMALE' };
  const values = people.flatMap(({ index, person_id: subjectId, household_id: householdId }): SourceValue[] => {
    const row = byIndex.get(index);
    if (!row) return [];
    const stated: [string, string | null][] = [
      ['name', row.nama?.trim() ?? null],
      ['birthDate', parseDate(row.tanggal_lahir?.trim() ?? '')],
      ['sex', sexes[row.jenis_kelamin?.trim().toUpperCase() ?? ''] ?? null],
      ['nikStatus', row.status?.trim().toUpperCase().slice(0, 40) ?? null],
    ];
    return stated.flatMap(([field, value]) =>
      value ? [{ householdId, subjectId, field, source: 'DUKCAPIL', asOf, value }] : [],
    );
  });
  saveSourceValues(tx, district, values);
  return people.length;
}
