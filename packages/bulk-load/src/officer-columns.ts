import type { Role } from '@slrt/domain';
import type { LoadColumn } from './load-kind.ts';
import type { RowReader } from './row-reader.ts';

/** Columns of a list of officers. One list serves the kinds `DUTY` and `FACILITATORS`. */
export const officerColumns: readonly LoadColumn[] = [
  {
    name: 'petugas',
    synonyms: ['Petugas', 'ID Petugas', 'Username', 'Nama Pengguna', 'person'],
    required: true,
    meaning: 'pseudonymous ID of the person in the identity provider: `a-z 0-9 : . _ -`',
  },
  {
    name: 'peran',
    synonyms: ['Peran', 'Jabatan', 'Tugas', 'role'],
    meaning:
      'role: `Fasilitator`, `Petugas Puskesos`, `Koordinator Puskesos`, `Front office`, `Back office` or `Manajer`; required for `DUTY`, default `Fasilitator` for `FACILITATORS`',
  },
  {
    name: 'wilayah',
    synonyms: ['Wilayah', 'Wilayah Kerja', 'Kode Wilayah', 'Kode Desa', 'Desa Dampingan'],
    meaning:
      'codes of the areas, separated by `;`; facilitators need villages, the default for others is the whole district',
  },
];

const roleWords: Readonly<Record<string, Role>> = {
  'Fasilitator SLRT': 'FACILITATOR',
  Pendamping: 'FACILITATOR',
  'Front office': 'FRONT_OFFICE',
  FO: 'FRONT_OFFICE',
  'Back office': 'BACK_OFFICE',
  BO: 'BACK_OFFICE',
  Manajer: 'MANAGER',
};
const pseudonym = /^[a-z0-9:._-]{1,80}$/;

/** Reads who the officer is and in which role. */
export function readOfficer(row: RowReader, fallback?: Role): { readonly person: string; readonly role: Role } {
  const person = row.text('petugas', { max: 80, required: true })?.toLowerCase() ?? '';
  if (person !== '' && !pseudonym.test(person)) row.refuse('petugas', 'INVALID_INPUT');
  const role = row.choice<Role>('peran', 'Role', { more: roleWords, ...(fallback ? { fallback } : {}) });
  return { person, role };
}
