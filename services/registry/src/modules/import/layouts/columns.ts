import { readText, readWhole } from '@slrt/tables';
import type { ListName } from '../../code-list/index.ts';
import { readCodeOrWord, type ReadCode } from './words.ts';

/** Format of a cell. `yesNo`: yes is 1 (no is 2) or 3 (no is 4), alternating by question. */
export type Rule =
  | { readonly kind: 'code'; readonly list: ListName }
  | { readonly kind: 'yesNo'; readonly yes: 1 | 3 }
  | { readonly kind: 'count'; readonly max: number }
  | { readonly kind: 'text'; readonly max: number };
export interface Column {
  readonly name: string;
  readonly group: string;
  readonly key: string;
  readonly rule: Rule;
}

const code = (list: ListName): Rule => ({ kind: 'code', list });
const count = (max: number): Rule => ({ kind: 'count', max });
const text = (max: number): Rule => ({ kind: 'text', max });
const yesNo = (yes: 1 | 3): Rule => ({ kind: 'yesNo', yes });
const all = (group: string, rows: readonly (readonly [string, string, Rule])[]): Column[] =>
  rows.map(([name, key, rule]) => ({ name, group, key, rule }));

/**
 * Household columns of the BDT-2015 file that hold one fact each, with its position in the record and its format. The
 * value for yes alternates between 1 and 3 in the order of the questions (source: the form).
 */
export const householdColumns: readonly Column[] = [
  ...all('stated', [
    ['ruta6', 'recordNo', text(20)],
    ['nama_sls', 'neighbourhood', text(100)],
    ['jumlah_art', 'members', count(60)],
    ['jumlah_keluarga', 'families', count(30)],
    ['art_usaha', 'membersWithBusiness', count(60)],
  ]),
  ...all('housing', [
    ['sta_bangunan', 'buildingStatus', code('buildingStatus')],
    ['sta_lahan', 'landStatus', code('landStatus')],
    ['luas_lantai', 'floorArea', count(9999)],
    ['lantai', 'floor', code('floor')],
    ['dinding', 'wall', code('wall')],
    ['kondisi_dinding', 'wallCondition', code('condition')],
    ['atap', 'roof', code('roof')],
    ['kondisi_atap', 'roofCondition', code('condition')],
    ['jumlah_kamar_tidur', 'bedrooms', count(99)],
    ['sumber_airminum', 'water', code('water')],
    ['cara_peroleh_airminum', 'waterObtained', code('waterObtained')],
    ['sumber_penerangan', 'lighting', code('lighting')],
    ['daya', 'power', code('power')],
    ['bb_masak', 'fuel', code('fuel')],
    ['fasbab', 'toilet', code('toilet')],
    ['kloset', 'toiletType', code('toiletType')],
    ['buang_tinja', 'wasteDisposal', code('wasteDisposal')],
    ['jumlah_kamar', 'rooms', count(99)],
  ]),
  ...all('assets', [
    ['ada_tabung_gas', 'GAS_CYLINDER', yesNo(1)],
    ['ada_lemari_es', 'REFRIGERATOR', yesNo(3)],
    ['ada_ac', 'AIR_CONDITIONER', yesNo(1)],
    ['ada_pemanas', 'WATER_HEATER', yesNo(3)],
    ['ada_telepon', 'TELEPHONE', yesNo(1)],
    ['ada_tv', 'TELEVISION', yesNo(3)],
    ['ada_emas', 'GOLD_OR_SAVINGS', yesNo(1)],
    ['ada_laptop', 'LAPTOP', yesNo(3)],
    ['ada_sepeda', 'BICYCLE', yesNo(1)],
    ['ada_motor', 'MOTORCYCLE', yesNo(3)],
    ['ada_mobil', 'CAR', yesNo(1)],
    ['ada_perahu', 'BOAT', yesNo(3)],
    ['ada_motor_tempel', 'OUTBOARD_MOTOR', yesNo(1)],
    ['ada_perahu_motor', 'MOTOR_BOAT', yesNo(3)],
    ['ada_kapal', 'SHIP', yesNo(1)],
    ['hp_aktif', 'ACTIVE_PHONES', count(99)],
    ['aset_tak_bergerak', 'IMMOVABLE_PROPERTY', yesNo(3)],
    ['luas_atb', 'IMMOVABLE_PROPERTY_AREA', count(9_999_999)],
    ['rumah_lain', 'OTHER_HOUSE', yesNo(1)],
    ['sapi', 'CATTLE', count(9999)],
    ['kerbau', 'BUFFALO', count(9999)],
    ['kuda', 'HORSE', count(9999)],
    ['babi', 'PIG', count(9999)],
    ['kambing', 'GOAT', count(9999)],
  ]),
  ...all('programmes', [
    ['kks', 'KKS', yesNo(1)],
    ['kip', 'KIP', yesNo(3)],
    ['kis', 'KIS', yesNo(1)],
    ['bpjs_mandiri', 'BPJS_SELF_PAID', yesNo(3)],
    ['jamsostek', 'JAMSOSTEK', yesNo(1)],
    ['asuransi', 'INSURANCE', yesNo(3)],
    ['pkh', 'PKH', yesNo(1)],
    ['rastra', 'RASTRA', yesNo(3)],
    ['kur', 'KUR', yesNo(1)],
  ]),
  ...all('familyPlanning', [
    ['kb_pus', 'eligibleCouple', text(10)],
    ['kb_wanita', 'woman', text(10)],
    ['kb_ikut', 'takesPart', text(10)],
    ['kb_metode', 'method', text(10)],
    ['kb_lama', 'duration', text(10)],
    ['kb_tempat', 'place', text(10)],
    ['kb_alasan', 'reason', text(10)],
    ['kb_anak_lahir', 'childrenBorn', text(10)],
    ['kb_anak_hidup', 'childrenLiving', text(10)],
    ['kb_ingin_anak', 'wantsChild', text(10)],
  ]),
];

/** Member columns that hold one fact each. */
export const memberColumns: readonly Column[] = [
  ...all('civil', [
    ['hubkel', 'relationInFamily', code('relation')],
    ['sta_kawin', 'maritalStatus', code('maritalStatus')],
    ['akta', 'civilCertificates', text(10)],
    ['ada_di_kk', 'inFamilyCard', yesNo(1)],
    ['kartu_identitas', 'identityCards', count(15)],
  ]),
  ...all('health', [
    ['sta_hamil', 'pregnant', yesNo(1)],
    ['jenis_cacat', 'disability', code('disability')],
    ['penyakit_kronis', 'chronicIllness', code('chronicIllness')],
  ]),
  ...all('schooling', [
    ['partisipasi_sekolah', 'participation', code('schoolParticipation')],
    ['pendidikan_tertinggi', 'level', code('schoolLevel')],
    ['kelas', 'grade', code('schoolGrade')],
    ['ijazah', 'certificate', code('schoolCertificate')],
  ]),
  ...all('employment', [
    ['sta_bekerja', 'worked', yesNo(1)],
    ['jam_kerja', 'hours', count(168)],
    ['lapangan_usaha', 'industry', code('industry')],
    ['status_pekerjaan', 'status', code('employmentStatus')],
  ]),
];

export type CellValue = string | number | boolean;
export type Groups = Record<string, Record<string, CellValue>>;

/** Both pairs of codes are accepted: 1 and 3 are yes, 2 and 4 are no. */
const answers: Readonly<Record<string, boolean>> = { 1: true, 2: false, 3: true, 4: false, YA: true, TIDAK: false };

/** Parses a cell. Returns undefined for an empty cell, null for one that does not fit the rule. */
export function readCell(rule: Rule, cell: string, readCode: ReadCode): CellValue | null | undefined {
  if (cell === '') return undefined;
  const value = readText(cell);
  if (value === '') return undefined;
  switch (rule.kind) {
    case 'code':
      return readCodeOrWord(readCode, rule.list, value);
    case 'yesNo':
      return answers[value.toUpperCase()] ?? null;
    case 'count':
      return readWhole(value, 0, rule.max);
    case 'text':
      return value.length <= rule.max ? value : null;
  }
}

/** Formats a value as a cell, in codes of BDT 2015. */
export function writeCell(rule: Rule, value: CellValue | undefined): string {
  if (value === undefined) return '';
  if (rule.kind === 'yesNo') return String(value === true ? rule.yes : rule.yes + 1);
  return String(value);
}
