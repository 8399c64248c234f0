// cspell:ignore iati iyati
import { createRandom } from '@slrt/runtime';

type Row = Readonly<Record<string, string>>;
/**
 * Generates people whose duplicates are known, as a file of the simple layout. The address of each household is its
 * label.
 */
export interface LabelledPeople {
  readonly rows: readonly Row[];
  /** Labels of pairs of records of the same person. */
  readonly pairs: readonly (readonly [string, string])[];
  /** Labels of twins and namesakes: pairs of different people. */
  readonly others: readonly (readonly [string, string])[];
}

const givenMale =
  'Ahmad Muhammad Budi Rudi Hasan Yusuf Rahmat Suryadi Joko Taufik Iwan Arif Darmawan Syahrul Umar Bambang Agus Slamet Dedi Eko Fajar Gunawan Hendra Irfan Jamal Khairul Lukman Mulyadi Nasrun Oman Puji Rizal Samsul Teguh Usman Wahyu Yanto Zainal Abdurrahman Nu’man Suryadi Mulyana'.split(
    ' ',
  );
const givenFemale =
  'Siti Nur Dewi Rahmah Fatimah Sri Aminah Ratna Mariani Lestari Wati Yuliana Halimah Kartini Indah Endang Fitri Gina Hartati Ida Juliana Kasih Laila Maimunah Nining Puspita Rina Salmah Tuti Umi Vina Wulan Yanti Zahra Asih Ernawati Rukiah Mardiana Rusmiati Nurhayati Mulyati'.split(
    ' ',
  );
const second =
  'Hidayat Rahman Saputra Hasanah Maulana Fauzi Noor Aisyah Ramadhan Kurniawan Wahyuni Anwar Hakim Utami Susanto Wibowo Santoso Nugroho Setiawan Hartono Suharti Pratama Wijaya Siregar Lubis Nasution Harahap Simanjuntak Tarigan Ginting Sembiring Situmorang Manurung Panjaitan Sinaga Purba Damanik Saragih Batubara Dalimunthe Az-Zahrawi Al-Habsyi'.split(
    ' ',
  );

/**
 * Spelling variants of Indonesian records: spelling before 1972, short forms, doubled letters, word order, titles, the
 * father's name, Arabic names by sound, apostrophes and hyphens, and words that were cut off.
 */
const variants: readonly ((name: string) => string)[] = [
  (name) => name.replace(/u/g, 'oe'),
  (name) => name.replace(/Muhammad/, 'Moh.').replace(/^Siti/, 'St.'),
  (name) => name.replace(/j/g, 'dj').replace(/J/g, 'Dj'),
  (name) => name.replace(/([aeiou])([nmlrs])([aeiou])/, '$1$2$2$3'),
  (name) => name.split(' ').reverse().join(' '),
  (name) => name.replace(/Muhammad/, 'Mochamad').replace(/f/g, 'p'),
  (name) => name.replace(/y(?=[aou])/g, 'j'),
  (name) => name.replace(/iy?ati\b/, (end) => (end === 'iati' ? 'iyati' : 'iati')),
  (name) => name.replace(/Ahmad/, 'Akhmad').replace(/Arif/, 'Arief').replace(/Fauzi/, 'Fawzi'),
  (name) => name.replace(/Sy/g, 'S').replace(/sy/g, 's'),
  (name) =>
    name
      .replace(/Ramadhan/, 'Romadhon')
      .replace(/Rahman/, 'Rochman')
      .replace(/Khairul/, 'Choirul'),
  (name) => name.replace(/Abdurrahman/, 'Abd. Rahman').replace(/Nur(?=[a-z]{4})/, 'Nur '),
  (name) => name.replace(/’/g, "'").replace(/-/g, ' '),
  (name) => name.replace(/[’-]/g, ''),
  (name) => `H. ${name}`,
  (name) => `${name}, S.Pd.`,
  (name) => `${name} (Alm.)`,
  (name) => `${name} bin Saleh`,
  (name) => (name.length > 12 ? name.slice(0, -2) : name),
];

/** Texts of offices for a person whose name they do not know. */
const unnamed = ['TANPA NAMA', 'XXX', 'Hamba Allah', 'Belum ada nama'];

interface Person {
  readonly name: string;
  readonly female: boolean;
  readonly date: string;
  readonly mother: string;
  readonly village: string;
  readonly nik: string;
}
type Random = ReturnType<typeof createRandom>;
const two = (n: number) => String(n).padStart(2, '0');

/** Returns unique numbers with the prefix of synthetic people, 99. */
function createNumbers() {
  let serial = 0;
  const next = () => {
    serial += 1;
    return {
      area: `99${String(1 + (Math.floor(serial / 9000) % 9000)).padStart(4, '0')}`,
      end: String((serial % 9000) + 1).padStart(4, '0'),
    };
  };
  return {
    nik: (date: string, female: boolean) => {
      const { area, end } = next();
      const [year = '', month = '', day = ''] = date.split('-');
      return `${area}${two(Number(day) + (female ? 40 : 0))}${month}${year.slice(2)}${end}`;
    },
    kk: () => {
      const { area, end } = next();
      return `${area}010120${end}`;
    },
  };
}
type Numbers = ReturnType<typeof createNumbers>;

const dateIn = (random: Random, year: number) => `${year}-${two(random.int(1, 12))}-${two(random.int(1, 28))}`;

function createPerson(random: Random, numbers: Numbers, villages: readonly string[]): Person {
  const female = random.chance(0.5);
  const date = dateIn(random, random.int(1945, 2024));
  return {
    female,
    date,
    name: `${random.pick(female ? givenFemale : givenMale)} ${random.pick(second)}`,
    mother: `${random.pick(givenFemale)} ${random.pick(second)}`,
    village: random.pick(villages),
    nik: numbers.nik(date, female),
  };
}

/** Changes one letter. */
function slip(random: Random, name: string): string {
  const at = random.int(1, name.length - 2);
  return name[at] === ' ' ? name : `${name.slice(0, at)}${name[at] === 'a' ? 'e' : 'a'}${name.slice(at + 1)}`;
}

function vary(random: Random, name: string): string {
  if (random.chance(0.2)) return slip(random, name);
  const made = variants.map((variant) => variant(name)).filter((each) => each !== name);
  return made.length > 0 ? random.pick(made) : name;
}

/** Omits a date, exchanges its day and month, or moves its day, month or year by one. */
function wrongDate(random: Random, date: string): string {
  if (random.chance(0.4)) return '';
  const [year = '', month = '', day = ''] = date.split('-');
  if (Number(day) <= 12 && day !== month && random.chance(0.5)) return `${year}-${day}-${month}`;
  const off = random.int(0, 2);
  if (off === 0) return `${year}-${month}-${two((Number(day) % 28) + 1)}`;
  if (off === 1) return `${year}-${two((Number(month) % 12) + 1)}-${day}`;
  return `${Number(year) - 1}-${month}-${day}`;
}

/** Records a person a second time, with errors. */
const recordAgain = (random: Random, first: Person, villages: readonly string[]): Person => ({
  ...first,
  name: random.chance(0.3) ? vary(random, first.name) : first.name,
  date: random.chance(0.15) ? wrongDate(random, first.date) : first.date,
  village: random.chance(0.1) ? random.pick(villages) : first.village,
});

/** Creates a twin or a namesake, who is another person of the same birth year and village. */
function createLookalike(random: Random, numbers: Numbers, first: Person): Person {
  const twin = random.chance(0.5);
  const female = twin ? random.chance(0.5) : first.female;
  const given = random.pick((female ? givenFemale : givenMale).filter((name) => !first.name.includes(name)));
  const date = twin ? first.date : dateIn(random, Number(first.date.slice(0, 4)));
  return {
    female,
    date,
    name: twin ? `${given} ${random.chance(0.5) ? (first.name.split(' ')[1] ?? '') : random.pick(second)}` : first.name,
    mother: twin ? first.mother : `${random.pick(givenFemale)} ${random.pick(second)}`,
    village: first.village,
    nik: random.chance(0.125) ? '' : numbers.nik(date, female),
  };
}

/**
 * Generates `pairs` people who are recorded twice. The second records have the errors that the measurement defines: in
 * 25 % of the pairs one side lacks the NIK, 30 % have a spelling variant (one in five of these a typing error of one
 * letter), 15 % a birth date that is off or missing, 10 % a different village. Adds for each pair a twin or a namesake
 * of the same birth year and village, and `others` more people, one in a hundred without a name. Four of five records
 * contain the mother's name.
 */
export function labelledPeople(
  seed: number,
  { pairs, others, villages }: { pairs: number; others: number; villages: readonly string[] },
): LabelledPeople {
  const random = createRandom(seed);
  const numbers = createNumbers();
  const rows: Row[] = [];
  const write = (label: string, person: Person) => {
    rows.push({
      no_kk: numbers.kk(),
      nik: person.nik,
      nama: person.name,
      hubungan: '1',
      jenis_kelamin: person.female ? '2' : '1',
      tanggal_lahir: person.date,
      nama_ibu: random.chance(0.8) ? person.mother : '',
      kode_desa: person.village,
      alamat: label,
    });
  };
  const truePairs: [string, string][] = [];
  const falsePairs: [string, string][] = [];
  for (let n = 0; n < pairs; n += 1) {
    const first = createPerson(random, numbers, villages);
    const again = recordAgain(random, first, villages);
    const lacking = random.chance(0.25) ? random.pick(['first', 'twice'] as const) : null;
    write(`A${n}`, lacking === 'first' ? { ...first, nik: '' } : first);
    write(`B${n}`, lacking === 'twice' ? { ...again, nik: '' } : again);
    truePairs.push([`A${n}`, `B${n}`]);
    write(`C${n}`, createLookalike(random, numbers, first));
    falsePairs.push([`A${n}`, `C${n}`]);
  }
  for (let n = 0; n < others; n += 1) {
    const other = createPerson(random, numbers, villages);
    write(`D${n}`, random.chance(0.01) ? { ...other, name: random.pick(unnamed) } : other);
  }
  // In the order of the villages, as in real files: records of one person are not adjacent.
  rows.sort((a, b) => (`${a['kode_desa']}${a['no_kk']}` < `${b['kode_desa']}${b['no_kk']}` ? -1 : 1));
  return { rows, pairs: truePairs, others: falsePairs };
}

/** Measures how well the pairs found at a threshold agree with the labels. */
export function quality(
  people: LabelledPeople,
  found: readonly { a: string; b: string; score: number }[],
  threshold: number,
): { precision: number; recall: number } {
  const key = (a: string, b: string) => (a < b ? `${a}|${b}` : `${b}|${a}`);
  const truth = new Set(people.pairs.map(([a, b]) => key(a, b)));
  const shown = found.filter((each) => each.score >= threshold);
  const right = shown.filter((each) => truth.has(key(each.a, each.b))).length;
  return { precision: shown.length === 0 ? 1 : right / shown.length, recall: right / truth.size };
}
