import { issue, roles, sectors, type InputIssue, type Role } from '@slrt/domain';
import { labelOf } from '@slrt/i18n';
import { openTable, readDay, readText, type TableColumns, type TableSource, type TableRow } from '@slrt/tables';
import { newAccountBody, type NewAccountInput } from '../accounts/account-input.ts';

/** Columns of a list of staff, with the headings that offices give them. */
export const peopleColumns: TableColumns = {
  names: ['login', 'name', 'nip', 'office', 'email', 'role', 'areas', 'agency', 'sectors', 'valid_from', 'valid_until'],
  synonyms: {
    login: ['nama pengguna', 'username', 'user'],
    name: ['nama', 'nama lengkap', 'full name'],
    nip: ['nomor induk pegawai'],
    office: ['kantor', 'instansi', 'unit kerja'],
    email: ['surel', 'alamat email', 'e-mail address'],
    role: ['peran', 'jabatan'],
    areas: ['wilayah', 'kode wilayah', 'area'],
    agency: ['lembaga', 'kode lembaga'],
    sectors: ['sektor', 'bidang'],
    valid_from: ['mulai', 'berlaku mulai', 'mulai tanggal'],
    valid_until: ['sampai', 'berlaku sampai', 'selesai'],
  },
  required: [['login'], ['name'], ['role'], ['areas']],
};
export const maxPeople = 2_000;

const known = new Map<string, Role>(
  roles.flatMap((role) =>
    [role, labelOf('id', 'Role', role), labelOf('en', 'Role', role)].map((text) => [text.toLowerCase(), role] as const),
  ),
);
const listOf = (text: string): string[] => text.split(/[,;\s]+/).filter(Boolean);
/** A year far ahead: a period may end in the future. */
const lastDay = '2100-12-31';

/** A row as read: what an account would be, or what is wrong with the row. */
export interface PersonRow {
  readonly row: number;
  readonly input: NewAccountInput | null;
  readonly issues: readonly InputIssue[];
}

/** Returns a day, undefined for an empty cell, and null for anything else. */
function dayOf(text: string, today: string): string | null | undefined {
  return readText(text) === '' ? undefined : readDay(text, { notAfter: lastDay, writtenOn: today });
}

function readRow(
  { number: row, values, fault }: TableRow,
  { district, today }: { district: string; today: string },
): PersonRow {
  if (fault) return { row, input: null, issues: [issue('row', 'MALFORMED_FILE')] };
  const text = (column: string) => readText(values(column)) || null;
  const role = known.get((text('role') ?? '').toLowerCase());
  const [validFrom, validUntil] = [dayOf(values('valid_from'), today), dayOf(values('valid_until'), today)];
  const of = listOf(text('sectors') ?? '').map((each) => each.toUpperCase());
  const issues = [
    ...(role ? [] : [issue('role', 'UNKNOWN_CODE')]),
    ...(of.every((each) => (sectors as readonly string[]).includes(each)) ? [] : [issue('sectors', 'UNKNOWN_CODE')]),
    ...(validFrom === null ? [issue('valid_from', 'INVALID_DATE')] : []),
    ...(validUntil === null ? [issue('valid_until', 'INVALID_DATE')] : []),
  ];
  if (issues.length > 0) return { row, input: null, issues };
  const read = newAccountBody.safeParse({
    ...{ regionCode: district, login: text('login') ?? '', name: text('name') ?? '', office: text('office') },
    // Spreadsheets of offices group the digits.
    ...{ nip: text('nip')?.replace(/[\s.'’-]/g, '') ?? null, email: text('email') },
    assignments: [
      {
        ...{ role, areas: listOf(text('areas') ?? ''), agency: text('agency')?.toUpperCase() ?? null },
        ...{ sectors: of.length > 0 ? of : null, validFrom, validUntil },
      },
    ],
  });
  if (read.success) return { row, input: read.data, issues: [] };
  const wrong = new Set(read.error.issues.map(({ path }) => String(path[0] === 'assignments' ? path[2] : path[0])));
  return { row, input: null, issues: [...wrong].map((column) => issue(column, 'INVALID_INPUT')) };
}

/** Reads a list of staff of a district, one role a row. Throws as `openTable` does; a bad row becomes its own issues. */
export async function readPeople(
  source: TableSource,
  place: { readonly district: string; readonly today: string },
): Promise<{ rows: PersonRow[]; isTooLong: boolean }> {
  const table = await openTable(source, peopleColumns);
  const rows: PersonRow[] = [];
  try {
    for await (const batch of table.batches)
      for (const each of batch) {
        if (rows.length >= maxPeople) return { rows, isTooLong: true };
        rows.push(readRow(each, place));
      }
  } finally {
    table.close();
  }
  return { rows, isTooLong: false };
}
