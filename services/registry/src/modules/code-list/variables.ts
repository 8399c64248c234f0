import type { ListName } from './lists/bdt-2015.ts';

/** Values that a variable may have. A count is a whole number from 0; a date is near the day on which it is stated. */
export type ValueRule =
  | { readonly kind: 'code'; readonly list: ListName }
  | { readonly kind: 'flag' }
  | { readonly kind: 'count'; readonly max: number }
  | { readonly kind: 'text'; readonly max: number }
  | { readonly kind: 'date' };

const code = (list: ListName): ValueRule => ({ kind: 'code', list });
const count = (max: number): ValueRule => ({ kind: 'count', max });
const text = (max: number): ValueRule => ({ kind: 'text', max });
const flag: ValueRule = { kind: 'flag' };
const date: ValueRule = { kind: 'date' };

/** Groups in which a household's or a person's facts are stored. */
export type HouseholdGroup = 'stated' | 'housing' | 'assets' | 'programmes' | 'familyPlanning';
export type PersonGroup = 'civil' | 'health' | 'schooling' | 'employment';
export type FactGroup = HouseholdGroup | PersonGroup;

/** A variable of the registry: a fact that a survey or a visit states. */
interface VariableOf<Name extends string> {
  /** Name in the graph, a value of the enum `Fact`. */
  readonly fact: Name;
  readonly group: FactGroup;
  /** Key within the group. */
  readonly key: string;
  readonly rule: ValueRule;
  /** Column of the BDT-2015 file. Null if the file has none. */
  readonly column: string | null;
}

/** Rows of a group: fact, key, rule and column. */
const inGroup = <Name extends string>(
  group: FactGroup,
  rows: readonly (readonly [Name, string, ValueRule, string | null])[],
): VariableOf<Name>[] => rows.map(([fact, key, rule, column]) => ({ fact, group, key, rule, column }));

const householdVariables = [
  ...inGroup('stated', [
    ['RECORD_NO', 'recordNo', text(20), 'ruta6'],
    ['NEIGHBOURHOOD', 'neighbourhood', text(100), 'nama_sls'],
    ['STATED_MEMBERS', 'members', count(60), 'jumlah_art'],
    ['STATED_FAMILIES', 'families', count(30), 'jumlah_keluarga'],
    ['MEMBERS_WITH_BUSINESS', 'membersWithBusiness', count(60), 'art_usaha'],
    ['MONTHLY_INCOME', 'monthlyIncome', code('monthlyAmount'), null],
    ['MONTHLY_EXPENDITURE', 'monthlyExpenditure', code('monthlyAmount'), null],
  ]),
  ...inGroup('housing', [
    ['BUILDING_STATUS', 'buildingStatus', code('buildingStatus'), 'sta_bangunan'],
    ['LAND_STATUS', 'landStatus', code('landStatus'), 'sta_lahan'],
    ['FLOOR_AREA', 'floorArea', count(9999), 'luas_lantai'],
    ['FLOOR', 'floor', code('floor'), 'lantai'],
    ['WALL', 'wall', code('wall'), 'dinding'],
    ['WALL_CONDITION', 'wallCondition', code('condition'), 'kondisi_dinding'],
    ['ROOF', 'roof', code('roof'), 'atap'],
    ['ROOF_CONDITION', 'roofCondition', code('condition'), 'kondisi_atap'],
    ['BEDROOMS', 'bedrooms', count(99), 'jumlah_kamar_tidur'],
    ['WATER', 'water', code('water'), 'sumber_airminum'],
    ['WATER_OBTAINED', 'waterObtained', code('waterObtained'), 'cara_peroleh_airminum'],
    ['LIGHTING', 'lighting', code('lighting'), 'sumber_penerangan'],
    ['POWER', 'power', code('power'), 'daya'],
    ['FUEL', 'fuel', code('fuel'), 'bb_masak'],
    ['TOILET', 'toilet', code('toilet'), 'fasbab'],
    ['TOILET_TYPE', 'toiletType', code('toiletType'), 'kloset'],
    ['WASTE_DISPOSAL', 'wasteDisposal', code('wasteDisposal'), 'buang_tinja'],
    ['ROOMS', 'rooms', count(99), 'jumlah_kamar'],
  ]),
  ...inGroup('assets', [
    ['GAS_CYLINDER', 'GAS_CYLINDER', flag, 'ada_tabung_gas'],
    ['REFRIGERATOR', 'REFRIGERATOR', flag, 'ada_lemari_es'],
    ['AIR_CONDITIONER', 'AIR_CONDITIONER', flag, 'ada_ac'],
    ['WATER_HEATER', 'WATER_HEATER', flag, 'ada_pemanas'],
    ['TELEPHONE', 'TELEPHONE', flag, 'ada_telepon'],
    ['TELEVISION', 'TELEVISION', flag, 'ada_tv'],
    ['GOLD_OR_SAVINGS', 'GOLD_OR_SAVINGS', flag, 'ada_emas'],
    ['LAPTOP', 'LAPTOP', flag, 'ada_laptop'],
    ['BICYCLE', 'BICYCLE', flag, 'ada_sepeda'],
    ['MOTORCYCLE', 'MOTORCYCLE', flag, 'ada_motor'],
    ['CAR', 'CAR', flag, 'ada_mobil'],
    ['BOAT', 'BOAT', flag, 'ada_perahu'],
    ['OUTBOARD_MOTOR', 'OUTBOARD_MOTOR', flag, 'ada_motor_tempel'],
    ['MOTOR_BOAT', 'MOTOR_BOAT', flag, 'ada_perahu_motor'],
    ['SHIP', 'SHIP', flag, 'ada_kapal'],
    ['ACTIVE_PHONES', 'ACTIVE_PHONES', count(99), 'hp_aktif'],
    ['IMMOVABLE_PROPERTY', 'IMMOVABLE_PROPERTY', flag, 'aset_tak_bergerak'],
    ['IMMOVABLE_PROPERTY_AREA', 'IMMOVABLE_PROPERTY_AREA', count(9_999_999), 'luas_atb'],
    ['OTHER_HOUSE', 'OTHER_HOUSE', flag, 'rumah_lain'],
    ['CATTLE', 'CATTLE', count(9999), 'sapi'],
    ['BUFFALO', 'BUFFALO', count(9999), 'kerbau'],
    ['HORSE', 'HORSE', count(9999), 'kuda'],
    ['PIG', 'PIG', count(9999), 'babi'],
    ['GOAT', 'GOAT', count(9999), 'kambing'],
  ]),
  ...inGroup('programmes', [
    ['KKS', 'KKS', flag, 'kks'],
    ['KIP', 'KIP', flag, 'kip'],
    ['KIS', 'KIS', flag, 'kis'],
    ['BPJS_SELF_PAID', 'BPJS_SELF_PAID', flag, 'bpjs_mandiri'],
    ['JAMSOSTEK', 'JAMSOSTEK', flag, 'jamsostek'],
    ['INSURANCE', 'INSURANCE', flag, 'asuransi'],
    ['PKH', 'PKH', flag, 'pkh'],
    ['RASTRA', 'RASTRA', flag, 'rastra'],
    ['KUR', 'KUR', flag, 'kur'],
  ]),
  // The published variable list gives no codes for these answers.
  ...inGroup('familyPlanning', [
    ['FP_ELIGIBLE_COUPLE', 'eligibleCouple', text(10), 'kb_pus'],
    ['FP_WOMAN', 'woman', text(10), 'kb_wanita'],
    ['FP_TAKES_PART', 'takesPart', text(10), 'kb_ikut'],
    ['FP_METHOD', 'method', text(10), 'kb_metode'],
    ['FP_DURATION', 'duration', text(10), 'kb_lama'],
    ['FP_PLACE', 'place', text(10), 'kb_tempat'],
    ['FP_REASON', 'reason', text(10), 'kb_alasan'],
    ['FP_CHILDREN_BORN', 'childrenBorn', text(10), 'kb_anak_lahir'],
    ['FP_CHILDREN_LIVING', 'childrenLiving', text(10), 'kb_anak_hidup'],
    ['FP_WANTS_CHILD', 'wantsChild', text(10), 'kb_ingin_anak'],
  ]),
];

const personVariables = [
  ...inGroup('civil', [
    ['RELATION_IN_FAMILY', 'relationInFamily', code('relation'), 'hubkel'],
    ['MARITAL_STATUS', 'maritalStatus', code('maritalStatus'), 'sta_kawin'],
    ['CIVIL_CERTIFICATES', 'civilCertificates', text(10), 'akta'],
    ['IN_FAMILY_CARD', 'inFamilyCard', flag, 'ada_di_kk'],
    ['IDENTITY_CARDS', 'identityCards', count(15), 'kartu_identitas'],
  ]),
  ...inGroup('health', [
    ['PREGNANT', 'pregnant', flag, 'sta_hamil'],
    ['PREGNANT_UNTIL', 'pregnantUntil', date, null],
    ['DISABILITY', 'disability', code('disability'), 'jenis_cacat'],
    ['CHRONIC_ILLNESS', 'chronicIllness', code('chronicIllness'), 'penyakit_kronis'],
  ]),
  ...inGroup('schooling', [
    ['SCHOOL_PARTICIPATION', 'participation', code('schoolParticipation'), 'partisipasi_sekolah'],
    ['SCHOOL_LEVEL', 'level', code('schoolLevel'), 'pendidikan_tertinggi'],
    ['SCHOOL_GRADE', 'grade', code('schoolGrade'), 'kelas'],
    ['SCHOOL_CERTIFICATE', 'certificate', code('schoolCertificate'), 'ijazah'],
  ]),
  ...inGroup('employment', [
    ['WORKED', 'worked', flag, 'sta_bekerja'],
    ['WORK_HOURS', 'hours', count(168), 'jam_kerja'],
    ['INDUSTRY', 'industry', code('industry'), 'lapangan_usaha'],
    ['EMPLOYMENT_STATUS', 'status', code('employmentStatus'), 'status_pekerjaan'],
  ]),
];

/** Every variable of the registry, of households and of people: those of BDT 2015 that state one fact, and our own. */
export const variables = { household: householdVariables, person: personVariables } as const;
export type VariableName = (typeof householdVariables)[number]['fact'] | (typeof personVariables)[number]['fact'];
export type Variable = VariableOf<VariableName>;
