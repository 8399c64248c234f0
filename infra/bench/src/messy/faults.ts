import type { Random } from '@slrt/runtime';
import { createNik, type Household, type HouseholdTruth, type MemberTruth, type Row } from './household.ts';

/** A member of a household, with its row. */
interface Target {
  readonly random: Random;
  readonly household: Household & { truth: HouseholdTruth };
  readonly member: MemberTruth;
  readonly row: Row;
}
/** Puts a fault into a row and its effect into the truth. */
type Fault = (target: Target) => void;

const leaveOut = ({ household }: Target, code: string): void => {
  for (const row of household.rows) Object.assign(row, { verdicts: ['rejected'], codes: [code] });
  (household as Household).truth = null;
};
/** Leaves out the household because of one unreadable row. */
const leaveOutFor = (target: Target, code: string): void => {
  leaveOut(target, 'OTHER_ROW_UNREADABLE');
  target.row.codes = [code];
};
const setCell =
  (column: string, write: (value: string, random: Random) => string): Fault =>
  ({ row, random }) => {
    row.cells[column] = write(row.cells[column] ?? '', random);
  };
const inAllRows =
  (column: string, write: (value: string) => string): Fault =>
  ({ household }) => {
    for (const { cells } of household.rows) cells[column] = write(cells[column] ?? '');
  };

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des'];
const longMonths = 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' ');
const parts = (date: string) => date.split('-').map(Number) as [number, number, number];
const two = (n: number) => String(n).padStart(2, '0');
const yy = (year: number) => two(year % 100);
const dateForms: Readonly<Record<string, (date: string) => string>> = {
  'date 1/2/80': (date) => (([y, m, d]) => `${d}/${m}/${yy(y)}`)(parts(date)),
  'date 01.02.1980': (date) => (([y, m, d]) => `${two(d)}.${two(m)}.${y}`)(parts(date)),
  'date 1980/02/01': (date) => date.replaceAll('-', '/'),
  'date 1 Agu 1980': (date) => (([y, m, d]) => `${d} ${months[m - 1]} ${y}`)(parts(date)),
  'date 1-Agu-80': (date) => (([y, m, d]) => `${d}-${months[m - 1]}-${yy(y)}`)(parts(date)),
  'date 01 Februari 1980': (date) => (([y, m, d]) => `${two(d)} ${longMonths[m - 1]} ${y}`)(parts(date)),
  'date with time': (date) => (([y, m, d]) => `${two(d)}/${two(m)}/${y} 00:00`)(parts(date)),
  'date serial': (date) => String(Math.round(Date.parse(`${date}T00:00:00Z`) / 86_400_000) + 25_569),
};
/** Dates that no NIK completes. */
const withoutNik = ({ member, row }: Target): void => {
  member.nik = null;
  row.cells['nik'] = '';
};
const setDate =
  (text: string, result: Partial<MemberTruth>, codes: string[]): Fault =>
  (target) => {
    withoutNik(target);
    target.row.cells['tanggal_lahir'] = text;
    Object.assign(target.member, { birthDate: null, ...result });
    target.row.codes = codes;
  };

const numberForms: Readonly<Record<string, (digits: string) => string>> = {
  apostrophe: (digits) => `'${digits}`,
  blanks: (digits) => digits.replace(/(\d{4})(?=\d)/g, '$1 '),
  dots: (digits) => `${digits.slice(0, 2)}.${digits.slice(2, 6)}.${digits.slice(6, 12)}.${digits.slice(12)}`,
  formula: (digits) => `="${digits}"`,
  'decimal zero': (digits) => `${digits}.0`,
  'zero-width': (digits) => `\u200b${digits}`,
};
const scientific = (digits: string) => `${digits[0]},${digits.slice(1, 6)}E+15`;
const noNik =
  (write: (digits: string) => string, codes: string[]): Fault =>
  ({ member, row }) => {
    row.cells['nik'] = write(member.nik ?? '');
    member.nik = null;
    row.codes = codes;
  };

const words: Readonly<Record<string, readonly string[]>> = {
  '1': ['KEPALA KELUARGA', 'Kepala Keluarga', '1'],
  '2': ['ISTRI', 'Istri'],
  '3': ['ANAK', 'Anak'],
};

const valueFaults: Readonly<Record<string, Fault>> = {
  ...Object.fromEntries(
    Object.entries(dateForms).map(([name, write]) => [name, setCell('tanggal_lahir', write)] as const),
  ),
  'date -': setDate('-', {}, []),
  'date 0000-00-00': setDate('0000-00-00', {}, []),
  'date year': setDate('1980', { birthYear: 1980 }, []),
  'date 31 February': setDate('31/02/1980', {}, ['IMPOSSIBLE_DATE']),
  'date in the future': setDate('2031-05-06', {}, ['IMPOSSIBLE_DATE']),
  ...Object.fromEntries(
    Object.entries(numberForms).flatMap(([name, write]) => [
      [`nik ${name}`, setCell('nik', write)] as const,
      [`card ${name}`, inAllRows('no_kk', write)] as const,
    ]),
  ),
  'nik scientific': noNik(scientific, ['DIGITS_LOST']),
  'nik 0': noNik(() => '0', []),
  'nik TIDAK ADA': noNik(() => 'TIDAK ADA', []),
  'nik short': noNik((digits) => digits.slice(1), ['INVALID_NIK']),
  'nik of another year': ({ member, row }) => {
    const [y, m, d] = parts(member.birthDate ?? '');
    member.nik = createNik(`${y + 1}-${two(m)}-${two(d)}`, member.sex);
    row.cells['nik'] = member.nik;
    row.codes = ['NIK_DIFFERS_FROM_RECORD'];
  },
  'nik a hundred years younger': ({ member, row, household }) => {
    if (member !== household.truth.members[0]) return;
    member.birthDate = `1924${member.birthDate?.slice(4)}`;
    member.nik = createNik(member.birthDate, member.sex);
    Object.assign(row.cells, { nik: member.nik, tanggal_lahir: member.birthDate });
  },
  'sex in words': ({ member, row, random }) => {
    row.cells['jenis_kelamin'] = random.pick(
      member.sex === 'MALE' ? ['LAKI-LAKI', 'Laki-laki', '1'] : ['PEREMPUAN', 'Perempuan', '2'],
    );
  },
  'sex unknown': ({ member, row }) => {
    row.cells['jenis_kelamin'] = 'X';
    member.sex = null;
    row.codes = ['UNKNOWN_CODE'];
  },
  'relation in words': ({ household, random }) => {
    for (const { cells } of household.rows) cells['hubungan'] = random.pick(words[cells['hubungan'] ?? ''] ?? ['8']);
  },
  'decile 2,0': inAllRows('desil', (decile) => `${decile},0`),
  'decile out of range': ({ household }) => {
    for (const { cells } of household.rows) cells['desil'] = '11';
    household.truth.decile = null;
    if (household.rows[0]) household.rows[0].codes = ['INVALID_VALUE'];
  },
  'name with marks': ({ member, row, random }) => {
    member.name = random.pick(['Nur "Ijah" Uji', "Qodri Nu'man", 'René Málik', 'Siti, S.Pd; M.Si']);
    row.cells['nama'] = member.name;
  },
  'name with blanks': setCell('nama', (name) => `  ${name.replace(' ', '   ')} `),
  'village without dots': inAllRows('kode_desa', (code) => code.replaceAll('.', '')),
};

const householdFaults: Readonly<Record<string, Fault>> = {
  'name -': (target) => {
    target.row.cells['nama'] = '-';
    leaveOut(target, 'MISSING_NAME');
  },
  'card blank': (target) => {
    // Every row without a card is a household of its own.
    for (const { cells } of target.household.rows) cells['no_kk'] = '-';
    leaveOut(target, 'BLANK_KK');
  },
  'card scientific': (target) => {
    for (const { cells } of target.household.rows) cells['no_kk'] = scientific(cells['no_kk'] ?? '');
    leaveOut(target, 'DIGITS_LOST');
  },
  'two heads': (target) => {
    if (target.household.rows.length < 2) return;
    for (const { cells } of target.household.rows.slice(0, 2)) cells['hubungan'] = '1';
    leaveOut(target, 'TWO_HEADS');
  },
  'no head': (target) => {
    for (const { cells } of target.household.rows) cells['hubungan'] = '3';
    leaveOut(target, 'NO_HEAD');
  },
  'village unknown': (target) => {
    for (const { cells } of target.household.rows) cells['kode_desa'] = '63.09.99.2001';
    leaveOut(target, 'UNKNOWN_VILLAGE');
  },
  'row too long': (target) => {
    target.row.damage = (line, delimiter) => line.replace(delimiter, `${delimiter}lebih${delimiter}`);
    leaveOutFor(target, 'CELL_COUNT_DIFFERS');
  },
  'row too short': (target) => {
    target.row.damage = (line, delimiter) => line.slice(0, line.indexOf(delimiter));
    leaveOutFor(target, 'CELL_COUNT_DIFFERS');
  },
  'stray quote': (target) => {
    const name = target.row.cells['nama'] ?? '';
    target.row.damage = (line) => line.replace(name, name.replace(' ', ' "Ijah" '));
    leaveOutFor(target, 'STRAY_QUOTE');
  },
  'open quote': (target) => {
    const name = target.row.cells['nama'] ?? '';
    target.row.damage = (line) => line.replace(name, `"${name}`);
    leaveOutFor(target, 'STRAY_QUOTE');
  },
};

const lineFaults: Readonly<Record<string, Fault>> = {
  'cells after the last': ({ row }) => {
    row.damage = (line, delimiter) => `${line}${delimiter.repeat(3)}`;
  },
  'blank line': ({ row }) => {
    row.damage = (line) => `\n${line}`;
  },
  'line of delimiters': ({ row }) => {
    row.damage = (line, delimiter) => `${delimiter.repeat(9)}\n${line}`;
  },
};

export const faults: Readonly<Record<string, Fault>> = { ...valueFaults, ...householdFaults, ...lineFaults };
const names = Object.keys(faults);

/** Puts one kind of fault, in turn, into a household. */
export function addFault(random: Random, household: Household): void {
  const name = names[household.label % names.length] ?? '';
  const { truth, rows } = household;
  const at = random.int(0, rows.length - 1);
  const [member, row] = [truth?.members[at], rows[at]];
  if (!truth || !member || !row) return;
  household.fault = name;
  faults[name]?.({ random, household: household as Target['household'], member, row });
}
