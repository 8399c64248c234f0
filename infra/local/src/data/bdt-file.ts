import { bdtColumns } from '@slrt/registry';
import type { DistrictPlan, Village } from './districts.ts';
import { createRandom, type Random } from '@slrt/runtime';

const givenMale = [
  'Ahmad',
  'Muhammad',
  'Budi',
  'Rudi',
  'Hasan',
  'Yusuf',
  'Rahmat',
  'Suryadi',
  'Joko',
  'Taufik',
  'Iwan',
  'Arif',
  'Darmawan',
  'Syahrul',
];
const givenFemale = [
  'Siti',
  'Nur',
  'Dewi',
  'Rahmah',
  'Fatimah',
  'Sri',
  'Aminah',
  'Ratna',
  'Mariani',
  'Lestari',
  'Wati',
  'Yuliana',
  'Halimah',
  'Kartini',
];
const family = [
  'Hidayat',
  'Rahman',
  'Saputra',
  'Hasanah',
  'Maulana',
  'Fauzi',
  'Noor',
  'Aisyah',
  'Ramadhan',
  'Kurniawan',
  'Wahyuni',
  'Anwar',
  'Hakim',
  'Utami',
];

/** Makes up a name; `sex` as BDT codes it. */
export const personName = (random: Random, sex: 1 | 2 = random.chance(0.5) ? 1 : 2): string =>
  `${random.pick(sex === 1 ? givenMale : givenFemale)} ${random.pick(family)}`;

/** The survey that the file states. */
export const surveyDate = '2025-06-30';
const surveyYear = 2025;

interface Member {
  relation: number;
  sex: 1 | 2;
  age: number;
}

function composition(random: Random): Member[] {
  const headAge = random.int(24, 78);
  const headSex = random.chance(0.85) ? 1 : 2;
  const members: Member[] = [{ relation: 1, sex: headSex, age: headAge }];
  if (headSex === 1 && random.chance(0.85))
    members.push({ relation: 2, sex: 2, age: Math.max(19, headAge - random.int(0, 8)) });
  const children = headAge > 60 ? random.int(0, 1) : random.int(0, 4);
  for (let n = 0; n < children; n += 1)
    members.push({ relation: 3, sex: random.chance(0.5) ? 1 : 2, age: random.int(0, Math.min(24, headAge - 18)) });
  if (random.chance(0.12)) members.push({ relation: 6, sex: 2, age: Math.min(95, headAge + random.int(20, 30)) });
  return members;
}

/** A synthetic NIK: reserved province 99, so that it can never be a person's. */
function syntheticNik(random: Random, member: Member, serial: number): string {
  const year = surveyYear - member.age - (random.chance(0.5) ? 1 : 0);
  const day = random.int(1, 28) + (member.sex === 2 ? 40 : 0);
  const date = `${String(day).padStart(2, '0')}${String(random.int(1, 12)).padStart(2, '0')}${String(year % 100).padStart(2, '0')}`;
  return `99${String(Math.floor(serial / 9000) % 10_000).padStart(4, '0')}${date}${String((serial % 9000) + 1).padStart(4, '0')}`;
}

const csvField = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** The columns of one member; `serial` numbers the members of the district. */
function memberColumns(
  random: Random,
  member: Member,
  { n, serial, name }: { n: number; serial: number; name: string },
): Record<string, string | number> {
  return {
    no_art: n + 1,
    nama: name,
    nik: random.chance(0.04) ? '' : syntheticNik(random, member, serial),
    hub_krt: member.relation,
    nuk: 1,
    hubkel: member.relation,
    jnskel: member.sex,
    umur: member.age,
    sta_kawin: member.relation <= 2 ? 2 : 1,
    ada_di_kk: 1,
    jenis_cacat: random.chance(0.03) ? '01' : '00',
    penyakit_kronis: member.age > 50 && random.chance(0.3) ? 1 : 0,
    partisipasi_sekolah: member.age >= 6 && member.age <= 18 ? (random.chance(0.9) ? 1 : 2) : member.age < 6 ? 0 : 2,
    sta_bekerja: member.age > 18 && member.age < 65 ? 1 : 2,
  };
}

function household(random: Random, plan: DistrictPlan, village: Village, index: number): string[] {
  const members = composition(random);
  const percentile = random.int(1, 40);
  const poor = percentile <= 20;
  const names = members.map((member) => personName(random, member.sex));
  const common: Record<string, string | number> = {
    ruta6: String(index).padStart(6, '0'),
    id_bdt: `99${plan.district.code.replace('.', '')}${String(index).padStart(12, '0')}`,
    nmprop: village.names.province.toUpperCase(),
    nmkab: village.names.district.toUpperCase(),
    nmkec: village.names.subDistrict.toUpperCase(),
    nmdesa: village.names.village.toUpperCase(),
    nama_sls: `RT ${random.int(1, 12)} RW ${random.int(1, 5)}`,
    alamat: `Jalan Contoh ${random.int(1, 200)}`,
    nama_krt: names[0] ?? '',
    jumlah_art: members.length,
    jumlah_keluarga: 1,
    sta_bangunan: random.chance(0.8) ? 1 : 2,
    sta_lahan: 1,
    luas_lantai: random.int(16, 80),
    lantai: poor ? random.pick(['06', '07', '08', '09']) : random.pick(['02', '04', '06']),
    dinding: poor ? random.pick([3, 4, 6]) : 1,
    kondisi_dinding: poor ? 2 : 1,
    atap: poor ? random.pick(['06', '08', '09']) : random.pick(['03', '04', '06']),
    kondisi_atap: poor ? 2 : 1,
    jumlah_kamar_tidur: random.int(1, 3),
    sumber_airminum: random.pick(['05', '06', '07', '10']),
    cara_peroleh_airminum: 3,
    sumber_penerangan: 1,
    daya: random.pick([1, 1, 2]),
    bb_masak: random.pick([3, 8]),
    fasbab: random.pick([1, 2, 4]),
    kloset: 1,
    buang_tinja: random.pick([1, 3, 4]),
    ada_lemari_es: random.chance(0.3) ? 3 : 4,
    ada_motor: random.chance(0.5) ? 1 : 2,
    ada_tv: random.chance(0.6) ? 1 : 2,
    kip: random.chance(0.2) ? 3 : 4,
    kis: random.chance(0.4) ? 1 : 2,
    pkh: poor && random.chance(0.4) ? 1 : 2,
    rastra: random.chance(0.4) ? 3 : 4,
    percentile,
  };
  return members.map((member, n) => {
    const own = memberColumns(random, member, { n, serial: index * 12 + n, name: names[n] ?? '' });
    return bdtColumns.map((column) => csvField(String(own[column] ?? common[column] ?? ''))).join(',');
  });
}

/** The rows of `count` synthetic households of a district, always the same; the header is `bdtColumns`. */
export function* bdtRows(plan: DistrictPlan, count: number): Generator<string> {
  const random = createRandom(plan.district.seed);
  for (let index = 0; index < count; index += 1) {
    // In the order of the villages, as a BDT file is: its ids are coded by area.
    const place = Math.floor((index / count) * plan.villages.length);
    for (const row of household(random, plan, plan.villages[place] as Village, index)) yield `${row}\n`;
  }
}

/** The demo households of a district as a BDT-2015 file (101 columns). */
export function bdtFile(plan: DistrictPlan): string {
  return `${bdtColumns.join(',')}\n${[...bdtRows(plan, plan.district.households)].join('')}`;
}
