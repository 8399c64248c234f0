import type { Housing } from '../household/household.repository.ts';
import type { Relation } from '../household/index.ts';

/**
 * The 101 columns of the BDT-2015 file in their order, one row per member. Household columns (1–78) repeat on each of
 * its rows. Code list version `bdt-2015`.
 */
export const bdtColumns = [
  ...[
    'ruta6',
    'id_bdt',
    'nmprop',
    'kdprop',
    'nmkab',
    'kdkab',
    'nmkec',
    'kdkec',
    'nmdesa',
    'kddesa',
    'nama_sls',
    'alamat',
    'nama_krt',
  ],
  ...[
    'jumlah_art',
    'jumlah_keluarga',
    'sta_bangunan',
    'sta_lahan',
    'luas_lantai',
    'lantai',
    'dinding',
    'kondisi_dinding',
    'atap',
  ],
  ...[
    'kondisi_atap',
    'jumlah_kamar_tidur',
    'sumber_airminum',
    'cara_peroleh_airminum',
    'sumber_penerangan',
    'daya',
    'bb_masak',
    'fasbab',
  ],
  ...[
    'kloset',
    'buang_tinja',
    'ada_tabung_gas',
    'ada_lemari_es',
    'ada_ac',
    'ada_pemanas',
    'ada_telepon',
    'ada_tv',
    'ada_emas',
  ],
  ...[
    'ada_laptop',
    'ada_sepeda',
    'ada_motor',
    'ada_mobil',
    'ada_perahu',
    'ada_motor_tempel',
    'ada_perahu_motor',
    'ada_kapal',
  ],
  ...[
    'hp_aktif',
    'jumlah_kamar',
    'aset_tak_bergerak',
    'luas_atb',
    'rumah_lain',
    'sapi',
    'kerbau',
    'kuda',
    'babi',
    'kambing',
    'art_usaha',
  ],
  ...['kks', 'kip', 'kis', 'bpjs_mandiri', 'jamsostek', 'asuransi', 'pkh', 'rastra', 'kur'],
  ...[
    'kb_pus',
    'kb_wanita',
    'kb_ikut',
    'kb_metode',
    'kb_lama',
    'kb_tempat',
    'kb_alasan',
    'kb_anak_lahir',
    'kb_anak_hidup',
    'kb_ingin_anak',
  ],
  ...[
    'percentile',
    'no_art',
    'nama',
    'nik',
    'hub_krt',
    'nuk',
    'hubkel',
    'jnskel',
    'umur',
    'sta_kawin',
    'akta',
    'ada_di_kk',
  ],
  ...[
    'kartu_identitas',
    'sta_hamil',
    'jenis_cacat',
    'penyakit_kronis',
    'partisipasi_sekolah',
    'pendidikan_tertinggi',
    'kelas',
  ],
  ...['ijazah', 'sta_bekerja', 'jam_kerja', 'lapangan_usaha', 'status_pekerjaan'],
] as const;
export type BdtColumn = (typeof bdtColumns)[number];
export type BdtRow = Readonly<Record<BdtColumn, string>>;

const assetColumns = bdtColumns.filter((name) => name.startsWith('ada_') && name !== 'ada_di_kk');
const programmeColumns = { kip: 'KIP', kis: 'KIS', pkh: 'PKH', rastra: 'RASTRA' } as const;

/** Yes is 1 or 3: the questionnaire alternates 1 = yes / 2 = no and 3 = yes / 4 = no (fridge, KIP, Rastra). */
const isYes = (code: string) => code === '1' || code === '3';
const orNull = (text: string) => (text.trim() === '' ? null : text.trim());
const numberOrNull = (text: string) => (/^\d+$/.test(text.trim()) ? Number(text) : null);

export function housingOf(row: BdtRow): Housing {
  return {
    buildingStatus: orNull(row.sta_bangunan),
    floorArea: numberOrNull(row.luas_lantai),
    floor: orNull(row.lantai),
    wall: orNull(row.dinding),
    roof: orNull(row.atap),
    water: orNull(row.sumber_airminum),
    lighting: orNull(row.sumber_penerangan),
    power: orNull(row.daya),
    fuel: orNull(row.bb_masak),
    toilet: orNull(row.fasbab),
  };
}
export const assetsOf = (row: BdtRow): string[] =>
  assetColumns.filter((name) => isYes(row[name])).map((name) => name.slice(4).toUpperCase());
export const programmesOf = (row: BdtRow): string[] =>
  (Object.keys(programmeColumns) as (keyof typeof programmeColumns)[])
    .filter((name) => isYes(row[name]))
    .map((name) => programmeColumns[name]);

/** Percentile 1–100 → decile 1–10; null when the file has none. */
export function decileOf(row: BdtRow): number | null {
  const percentile = numberOrNull(row.percentile);
  return percentile !== null && percentile >= 1 && percentile <= 100 ? Math.ceil(percentile / 10) : null;
}

const relationCodes: Readonly<Record<string, Relation>> = {
  1: 'HEAD',
  2: 'SPOUSE',
  3: 'CHILD',
  4: 'CHILD_IN_LAW',
  5: 'GRANDCHILD',
  6: 'PARENT',
  7: 'SERVANT',
  8: 'OTHER',
};

export function memberOf(row: BdtRow, surveyDate: string) {
  const age = numberOrNull(row.umur);
  const year = Number(surveyDate.slice(0, 4));
  return {
    name: row.nama.trim(),
    nik: orNull(row.nik),
    sex: row.jnskel === '1' ? ('MALE' as const) : row.jnskel === '2' ? ('FEMALE' as const) : null,
    relation: relationCodes[row.hub_krt.trim()] ?? 'OTHER',
    familyNo: numberOrNull(row.nuk),
    // Completed years at the survey: born that many years before, or the year before that.
    birthYearFrom: age === null ? null : year - age - 1,
    birthYearUntil: age === null ? null : year - age,
    schooling: {
      participation: orNull(row.partisipasi_sekolah),
      level: orNull(row.pendidikan_tertinggi),
      grade: orNull(row.kelas),
    },
    employment: {
      worked: row.sta_bekerja === '' ? null : isYes(row.sta_bekerja),
      industry: orNull(row.lapangan_usaha),
      status: orNull(row.status_pekerjaan),
    },
    health: { disability: orNull(row.jenis_cacat), chronicIllness: orNull(row.penyakit_kronis), pregnantUntil: null },
  };
}
