import { type ListName } from '../../code-list/index.ts';
import { relations, type Relation } from '../../household/index.ts';
import { householdColumns, memberColumns, readCell, writeCell, type Column, type Groups } from './columns.ts';

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

/** A member as the file states them; `age` in completed years at the survey. */
export interface FileMember {
  readonly order: number;
  readonly name: string;
  readonly nik: string | null;
  readonly relation: Relation;
  readonly familyNo: number | null;
  readonly sex: 'MALE' | 'FEMALE' | null;
  readonly age: number | null;
  /** civil, health, schooling, employment */
  readonly facts: Groups;
}
/** A household of the file with its members, in the registry's own codes. */
export interface FileRecord {
  readonly bdtId: string;
  readonly address: string | null;
  readonly percentile: number | null;
  /** stated, housing, assets, programmes, familyPlanning */
  readonly facts: Groups;
  readonly members: readonly FileMember[];
}
export interface NumberedRow {
  readonly number: number;
  readonly values: BdtRow;
}
/** What is wrong with a cell of a row; `reject` leaves the whole household out, else only that cell is. */
export interface RowIssue {
  readonly row: number;
  readonly column: string;
  readonly code: string;
}

const orNull = (text: string) => (text.trim() === '' ? null : text.trim());
function numberIn(text: string, from: number, to: number): number | null {
  const value = /^\d{1,4}$/.test(text.trim()) ? Number(text) : Number.NaN;
  return value >= from && value <= to ? value : null;
}

function readGroups(
  columns: readonly Column[],
  row: NumberedRow,
  readCode: (list: ListName, text: string) => string | null,
  issues: RowIssue[],
): Groups {
  const groups: Groups = {};
  for (const { name, group, key, rule } of columns) {
    const target = (groups[group] ??= {});
    const value = readCell(rule, row.values[name as BdtColumn], readCode);
    if (value === null)
      issues.push({ row: row.number, column: name, code: rule.kind === 'code' ? 'UNKNOWN_CODE' : 'INVALID_VALUE' });
    else if (value !== undefined) target[key] = value;
  }
  return groups;
}

/** Reads one household from its rows. A cell that cannot be read is left out, with an issue. */
export function readHousehold(
  rows: readonly NumberedRow[],
  readCode: (list: ListName, text: string) => string | null,
  issues: RowIssue[],
): FileRecord {
  const [first] = rows as [NumberedRow];
  const bounded = (row: NumberedRow, column: BdtColumn, from: number, to: number) => {
    const value = numberIn(row.values[column], from, to);
    if (value === null && row.values[column].trim() !== '')
      issues.push({ row: row.number, column, code: 'INVALID_VALUE' });
    return value;
  };
  return {
    bdtId: first.values.id_bdt.trim(),
    address: orNull(first.values.alamat)?.slice(0, 500) ?? null,
    percentile: bounded(first, 'percentile', 1, 100),
    facts: readGroups(householdColumns, first, readCode, issues),
    members: rows.map((row, n) => {
      const { values } = row;
      const relation = readCode('relation', values.hub_krt.trim());
      if (relation === null) issues.push({ row: row.number, column: 'hub_krt', code: 'UNKNOWN_CODE' });
      const sex = orNull(values.jnskel) === null ? null : readCode('sex', values.jnskel.trim());
      if (sex === null && values.jnskel.trim() !== '')
        issues.push({ row: row.number, column: 'jnskel', code: 'UNKNOWN_CODE' });
      return {
        order: bounded(row, 'no_art', 1, 99) ?? n + 1,
        name: values.nama.trim(),
        nik: orNull(values.nik),
        relation: relations[Number(relation ?? 8) - 1] ?? 'OTHER',
        familyNo: bounded(row, 'nuk', 1, 30),
        sex: sex === '1' ? ('MALE' as const) : sex === '2' ? ('FEMALE' as const) : null,
        age: bounded(row, 'umur', 0, 130),
        facts: readGroups(memberColumns, row, readCode, issues),
      };
    }),
  };
}

/** Names and BPS codes of the place of a household, as the file wants them. */
export type PlaceCells = Pick<
  BdtRow,
  'nmprop' | 'kdprop' | 'nmkab' | 'kdkab' | 'nmkec' | 'kdkec' | 'nmdesa' | 'kddesa'
>;

/** The rows of a household, a cell for each of the 101 columns: what `readHousehold` reads back as the same record. */
export function writeHousehold(record: FileRecord, place: PlaceCells): string[][] {
  const head = record.members.find((member) => member.relation === 'HEAD');
  const household: Record<string, string> = {
    ...place,
    id_bdt: record.bdtId,
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
