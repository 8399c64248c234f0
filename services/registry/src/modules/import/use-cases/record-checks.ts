import type { Tx } from '@slrt/database';
import {
  hasLostDigits,
  openTable,
  readIdentityNumber,
  readName,
  readSex,
  readText,
  type TableRow,
  type TableSource,
} from '@slrt/tables';
import { saveSourceValues, type SourceValue } from '../../household/index.ts';
import { findNumbered, type IdentifierVault } from '../../identifier/index.ts';
import { familySynonyms } from '../layouts/family-rows.ts';
import { readPastDate, type FileDays, type RowIssue } from '../layouts/layout.ts';

/** Response of civil registration for a NIK. */
export interface CheckRow {
  readonly nik: string;
  readonly name: string;
  /** `YYYY-MM-DD`. */
  readonly birthDate: string | null;
  readonly sex: 'MALE' | 'FEMALE' | null;
  readonly status: string;
}

const columns = {
  names: ['nik', 'nama', 'tanggal_lahir', 'jenis_kelamin', 'status'],
  synonyms: { ...familySynonyms, status: ['Status NIK', 'Status Data', 'Keterangan'] },
  required: [['nik']],
};

/** Reads a row. Reports cells that cannot be read; their values are left out. Returns null without a NIK. */
function readCheck({ number: row, values, fault }: TableRow, days: FileDays, issues: RowIssue[]): CheckRow | null {
  const report = (column: string, code: RowIssue['code']) => void issues.push({ row, column, code });
  if (fault) report('', fault);
  const nik = fault ? null : readIdentityNumber(values('nik'));
  if (nik === null) return null;
  if (hasLostDigits(nik)) report('nik', 'DIGITS_LOST');
  const born = readPastDate(values('tanggal_lahir'), days, (code) => report('tanggal_lahir', code));
  if (born.kind === 'YEAR') report('tanggal_lahir', 'YEAR_ONLY');
  const sex = readSex(values('jenis_kelamin').trim());
  if (sex === null && values('jenis_kelamin').trim() !== '') report('jenis_kelamin', 'UNKNOWN_CODE');
  return {
    nik,
    name: readName(values('nama')),
    birthDate: born.kind === 'DAY' ? born.day : null,
    sex,
    status: readText(values('status')).toUpperCase().slice(0, 40),
  };
}

const chunkRows = 1000;

/**
 * Passes the responses of civil registration in a table to `take`, in chunks. Returns the number of rows and the issues.
 * Throws an error for which `tableRefusal` gives the reason if the table as a whole cannot be read.
 */
export async function readChecks(
  source: TableSource,
  days: FileDays,
  take: (rows: readonly CheckRow[]) => Promise<void>,
): Promise<{ rows: number; issues: readonly RowIssue[] }> {
  const table = await openTable(source, columns);
  const issues: RowIssue[] = [];
  let [rows, chunk] = [0, [] as CheckRow[]];
  try {
    for await (const batch of table.batches)
      for (const row of batch) {
        rows += 1;
        const check = readCheck(row, days, issues);
        if (check) chunk.push(check);
        if (chunk.length < chunkRows) continue;
        await take(chunk);
        chunk = [];
      }
    if (chunk.length > 0) await take(chunk);
  } finally {
    table.close();
  }
  return { rows, issues };
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
    rows.flatMap((row) => vault.indexes('NIK', row.nik).map((index) => [index.toString('hex'), row] as const)),
  );
  const people = await findNumbered(
    tx,
    district,
    [...byIndex.keys()].map((index) => Buffer.from(index, 'hex')),
  );
  const values = people.flatMap(({ index, person_id: subjectId, household_id: householdId }): SourceValue[] => {
    const row = byIndex.get(index);
    if (!row) return [];
    const stated = { name: row.name, birthDate: row.birthDate, sex: row.sex, nikStatus: row.status };
    return Object.entries(stated).flatMap(([field, value]) =>
      value ? [{ householdId, subjectId, field, source: 'DUKCAPIL', asOf, value }] : [],
    );
  });
  saveSourceValues(tx, district, values);
  return people.length;
}
