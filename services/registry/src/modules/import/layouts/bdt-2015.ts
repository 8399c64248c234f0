import { hasLostDigits, readIdentityNumber, readKey, readName, readText } from '@slrt/tables';
import { relations } from '../../record/index.ts';
import { householdColumns, memberColumns, readCell, writeCell, type Column, type Groups } from './columns.ts';
import { readCodeOrWord } from './words.ts';
import {
  readNumber,
  commonCodes,
  type FileRecord,
  type Layout,
  type NumberedRow,
  type ReadCode,
  type ReadContext,
  type RowIssue,
} from './layout.ts';

/**
 * The 101 columns of a BDT-2015 file in order, one row per member. Household columns (1–78) are repeated on each row.
 * Code list version `bdt-2015`.
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

function readGroups(columns: readonly Column[], row: NumberedRow, readCode: ReadCode, issues: RowIssue[]): Groups {
  const groups: Groups = {};
  for (const { name, group, key, rule } of columns) {
    const target = (groups[group] ??= {});
    const value = readCell(rule, row.values(name), readCode);
    if (value === null)
      issues.push({ row: row.number, column: name, code: rule.kind === 'code' ? 'UNKNOWN_CODE' : 'INVALID_VALUE' });
    else if (value !== undefined) target[key] = value;
  }
  return groups;
}

/** Reads a household from its rows. Unreadable cells are omitted and reported as issues. */
function readHousehold(rows: readonly NumberedRow[], { readCode }: ReadContext, issues: RowIssue[]): FileRecord {
  const [first] = rows as [NumberedRow];
  const readCoded = (row: NumberedRow, column: string, list: 'relation' | 'sex') => {
    const text = row.values(column).trim();
    const code = text === '' ? null : readCodeOrWord(readCode, list, text);
    if (code === null && (text !== '' || list === 'relation'))
      issues.push({ row: row.number, column, code: 'UNKNOWN_CODE' });
    return code;
  };
  const percentile = readNumber(first, 'percentile', [1, 100], issues);
  return {
    bdtId: readKey(first.values('id_bdt')) ?? '',
    dtsenId: null,
    cards: [],
    address: readText(first.values('alamat')).slice(0, 500) || null,
    percentile,
    decile: percentile === null ? null : Math.ceil(percentile / 10),
    rank: null,
    facts: readGroups(householdColumns, first, readCode, issues),
    members: rows.map((row, n) => {
      const relation = readCoded(row, 'hub_krt', 'relation');
      const sex = readCoded(row, 'jnskel', 'sex');
      return {
        order: readNumber(row, 'no_art', [1, 99], issues) ?? n + 1,
        name: readName(row.values('nama')),
        nik: readIdentityNumber(row.values('nik')),
        relation: relations[Number(relation ?? 8) - 1] ?? 'OTHER',
        familyNo: readNumber(row, 'nuk', [1, 30], issues),
        sex: sex === '1' ? ('MALE' as const) : sex === '2' ? ('FEMALE' as const) : null,
        age: readNumber(row, 'umur', [0, 130], issues),
        birthDate: null,
        mother: null,
        facts: readGroups(memberColumns, row, readCode, issues),
      };
    }),
  };
}

/** Headings of files that were edited by hand. */
const bdtSynonyms = {
  id_bdt: ['ID Rumah Tangga', 'IDBDT', 'No BDT'],
  alamat: ['Alamat Lengkap', 'Alamat Rumah'],
  nama: ['Nama Lengkap', 'Nama ART', 'Nama Anggota Rumah Tangga'],
  nik: ['No NIK', 'Nomor NIK', 'No KTP', 'NIK KTP'],
  hub_krt: ['Hubungan dengan KRT', 'Hubungan KRT'],
  jnskel: ['Jenis Kelamin', 'JK', 'L/P'],
  umur: ['Usia'],
  no_art: ['No Urut ART', 'Nomor ART'],
  nmprop: ['Nama Provinsi', 'Provinsi'],
  nmkab: ['Nama Kabupaten', 'Kabupaten'],
  nmkec: ['Nama Kecamatan', 'Kecamatan'],
  nmdesa: ['Nama Desa', 'Desa', 'Desa/Kelurahan', 'Nama Desa/Kelurahan'],
} as const;

const placeColumns = ['nmprop', 'kdprop', 'nmkab', 'kdkab', 'nmkec', 'kdkec', 'nmdesa', 'kddesa'] as const;

export const bdt2015: Layout = {
  name: 'bdt-2015',
  source: 'BDT_2015',
  columns: bdtColumns,
  optional: [],
  synonyms: bdtSynonyms,
  groupOf: (row) => {
    const id = readKey(row('id_bdt')) ?? '';
    return hasLostDigits(id) ? '' : id;
  },
  foundBy: 'NUMBER',
  placeOf: (row) =>
    Object.fromEntries(placeColumns.map((column) => [column, row(column)])) as Record<
      (typeof placeColumns)[number],
      string
    >,
  read: readHousehold,
  codes: [...commonCodes, 'MISSING_ID', 'TWO_FAMILY_HEADS'],
};

/** Names and BPS codes of the place of a household, as in the file. */
export type PlaceCells = Readonly<Record<(typeof placeColumns)[number], string>>;

/**
 * Returns the rows of a household with a cell for each of the 101 columns. `bdt2015.read` reads them back to an equal
 * record.
 */
export function writeHousehold(record: FileRecord, place: PlaceCells): string[][] {
  const head = record.members.find((member) => member.relation === 'HEAD');
  const household: Record<string, string> = {
    ...place,
    id_bdt: record.bdtId ?? '',
    alamat: record.address ?? '',
    nama_krt: head?.name ?? '',
    percentile: record.percentile === null ? '' : String(record.percentile),
  };
  for (const { name, group, key, rule } of householdColumns)
    household[name] = writeCell(rule, record.facts[group]?.[key]);
  return record.members.map((member) => {
    const row: Record<string, string> = {
      ...household,
      no_art: String(member.order),
      nama: member.name,
      nik: member.nik ?? '',
      hub_krt: String(relations.indexOf(member.relation) + 1),
      nuk: member.familyNo === null ? '' : String(member.familyNo),
      jnskel: member.sex === null ? '' : member.sex === 'MALE' ? '1' : '2',
      umur: member.age === null ? '' : String(member.age),
    };
    for (const { name, group, key, rule } of memberColumns) row[name] = writeCell(rule, member.facts[group]?.[key]);
    return bdtColumns.map((column) => row[column] ?? '');
  });
}
