import type { Random } from '@slrt/runtime';

export type Relation = 'HEAD' | 'SPOUSE' | 'CHILD' | 'OTHER';

/** Facts of a member that the registry should have after the import. */
export interface MemberTruth {
  name: string;
  sex: 'MALE' | 'FEMALE' | null;
  birthDate: string | null;
  /** Year of birth if only the year is stated. */
  birthYear: number | null;
  nik: string | null;
  /** Null: any relation but HEAD, for a former head. */
  relation: Relation | null;
}
/** Facts of a household that the registry should have after the import. */
export interface HouseholdTruth {
  address: string;
  village: string;
  decile: number | null;
  members: MemberTruth[];
}
export type Cells = Record<string, string>;
export type Verdict = 'accepted' | 'updated' | 'unchanged' | 'rejected' | 'contradicted';
export interface Row {
  cells: Cells;
  /** Changes the line as it is written: the delimiter is known only then. */
  damage: ((line: string, delimiter: string) => string) | null;
  /** Verdicts that are right for this row. */
  verdicts: Verdict[];
  /** Codes that the row must get, and no others. Of an inner list, one is enough. */
  codes: (string | string[])[];
}
export interface Household {
  /** Number by which the household is found again, part of its address. */
  readonly label: number;
  fault: string;
  rows: Row[];
  /** Null: left out. */
  truth: HouseholdTruth | null;
}

const male = 'Ahmad Budi Hasan Yusuf Rahmat Suryadi Joko Taufik Bambang Slamet Hendra Lukman Teguh Wahyu'.split(' ');
const female = 'Siti Dewi Rahmah Fatimah Aminah Ratna Mariani Lestari Kartini Endang Fitri Laila Salmah Wulan'.split(
  ' ',
);
const family =
  'Hidayat Saputra Hasanah Maulana Aisyah Kurniawan Anwar Utami Wibowo Santoso Lubis Harahap Ginting Sinaga'.split(' ');

const two = (n: number) => String(n).padStart(2, '0');
let serial = 0;
/** Returns the first six digits and the serial of the next number. Province 99 is reserved for synthetic people. */
function nextNumber(): readonly [string, string] {
  serial += 1;
  return [
    `99${String(1 + (Math.floor(serial / 9000) % 9000)).padStart(4, '0')}`,
    String(1 + (serial % 9000)).padStart(4, '0'),
  ];
}
/** Returns a new NIK of a person. */
export function createNik(birthDate: string, sex: MemberTruth['sex']): string {
  const [area, end] = nextNumber();
  const [year = '', month = '', day = ''] = birthDate.split('-');
  return `${area}${two(Number(day) + (sex === 'FEMALE' ? 40 : 0))}${month}${year.slice(2)}${end}`;
}
/** Returns a new family card number. */
export function createCard(): string {
  const [area, end] = nextNumber();
  return `${area}010120${end}`;
}

export function createMember(random: Random, relation: Relation, years: readonly [number, number]): MemberTruth {
  const sex =
    relation === 'HEAD' ? 'MALE' : relation === 'SPOUSE' ? 'FEMALE' : random.pick(['MALE', 'FEMALE'] as const);
  const birthDate = `${random.int(...years)}-${two(random.int(1, 12))}-${two(random.int(1, 28))}`;
  const name = `${random.pick(sex === 'MALE' ? male : female)} ${random.pick(family)}`;
  return { name, sex, birthDate, birthYear: null, nik: createNik(birthDate, sex), relation };
}

const relationCodes: Readonly<Record<Relation, string>> = { HEAD: '1', SPOUSE: '2', CHILD: '3', OTHER: '8' };

/** Returns the row of a member as a careful office would write it. */
export function rowOf(truth: HouseholdTruth, member: MemberTruth, place: { order: number; card: string }): Row {
  const cells: Cells = {
    no_kk: place.card,
    no_urut: String(place.order),
    nik: member.nik ?? '',
    nama: member.name,
    hubungan: relationCodes[member.relation ?? 'OTHER'],
    jenis_kelamin: member.sex === 'FEMALE' ? 'P' : 'L',
    tanggal_lahir: member.birthDate ?? '',
    kode_desa: truth.village,
    alamat: truth.address,
    desil: String(truth.decile ?? ''),
  };
  return { cells, damage: null, verdicts: ['accepted'], codes: [] };
}

/** Creates a household without faults. Its address contains every character at which a careless reader splits. */
export function createHousehold(random: Random, label: number, villages: readonly string[]): Household {
  const members = [createMember(random, 'HEAD', [1950, 1990])];
  if (random.chance(0.8)) members.push(createMember(random, 'SPOUSE', [1955, 1994]));
  for (let n = random.int(0, 2); n > 0; n -= 1) members.push(createMember(random, 'CHILD', [2006, 2024]));
  const address = `Jl. Melati ${random.int(1, 99)}, RT 02; "Blok" B|C\u0020#${label}`;
  const truth = { address, village: random.pick(villages), decile: random.int(1, 10), members };
  const card = createCard();
  const rows = members.map((member, n) => rowOf(truth, member, { order: n + 1, card }));
  return { label, fault: 'none', rows, truth };
}
