import type { Profile, ProfileMember } from './profile.ts';

export type FactType = 'bool' | 'int' | 'string';
/** A fact that a rule may use. Numbers are whole; a coded fact lists all its codes. */
export interface FactDefinition {
  readonly type: FactType;
  /** Smallest and largest value of a number, for checking arithmetic. */
  readonly range?: readonly [number, number];
  readonly codes?: readonly string[];
  readonly label: string;
  readonly labelEn: string;
}
export type FactValue = boolean | number | string;
/** Facts by name; an unknown fact is absent. */
export type Facts = Readonly<Record<string, FactValue | undefined>>;
export interface RuleFacts {
  readonly household: Facts;
  readonly members: readonly Facts[];
  readonly receiving: readonly string[];
}

const upTo = (last: number, width = 1): string[] =>
  Array.from({ length: last }, (_, n) => String(n + 1).padStart(width, '0'));
const coded = (codes: readonly string[], label: string, labelEn: string): FactDefinition => ({
  type: 'string',
  codes,
  label,
  labelEn,
});
const count = (most: number, label: string, labelEn: string): FactDefinition => ({
  type: 'int',
  range: [0, most],
  label,
  labelEn,
});
const yes = (label: string, labelEn: string): FactDefinition => ({ type: 'bool', label, labelEn });

/** Facts of the building (`household.housing.…`), in the codes of BDT 2015. */
export const housingFacts: Readonly<Record<string, FactDefinition>> = {
  buildingStatus: coded(upTo(5), 'Status bangunan', 'Building status'),
  landStatus: coded(upTo(4), 'Status lahan', 'Land status'),
  floor: coded(upTo(10, 2), 'Jenis lantai', 'Floor'),
  wall: coded(upTo(7), 'Jenis dinding', 'Wall'),
  wallCondition: coded(upTo(2), 'Kondisi dinding', 'Condition of the wall'),
  roof: coded(upTo(10, 2), 'Jenis atap', 'Roof'),
  roofCondition: coded(upTo(2), 'Kondisi atap', 'Condition of the roof'),
  water: coded(upTo(12, 2), 'Sumber air minum', 'Drinking water'),
  waterObtained: coded(upTo(3), 'Cara memperoleh air minum', 'How water is obtained'),
  lighting: coded(upTo(3), 'Sumber penerangan', 'Lighting'),
  power: coded(upTo(6), 'Daya listrik', 'Electric power'),
  fuel: coded(upTo(9), 'Bahan bakar memasak', 'Cooking fuel'),
  toilet: coded(upTo(4), 'Fasilitas buang air besar', 'Toilet'),
  toiletType: coded(upTo(4), 'Jenis kloset', 'Type of toilet'),
  wasteDisposal: coded(upTo(6), 'Pembuangan akhir tinja', 'Waste disposal'),
  floorArea: count(9_999, 'Luas lantai (m²)', 'Floor area (m²)'),
  bedrooms: count(99, 'Jumlah kamar tidur', 'Bedrooms'),
  rooms: count(99, 'Jumlah kamar', 'Rooms'),
};
/** Facts of the household itself (`household.…`). */
export const ownFacts: Readonly<Record<string, FactDefinition>> = {
  listed: yes('Terdata dalam basis data', 'Listed in the registry'),
  decile: { type: 'int', range: [1, 10], label: 'Desil kesejahteraan', labelEn: 'Welfare decile' },
  size: count(99, 'Jumlah anggota', 'Number of members'),
};
/** Facts of a member (`m.…` inside `members.exists(m, …)`). Age in completed years on the day of the evaluation. */
export const memberFacts: Readonly<Record<string, FactDefinition>> = {
  age: { type: 'int', range: [0, 130], label: 'Umur', labelEn: 'Age' },
  sex: coded(['MALE', 'FEMALE'], 'Jenis kelamin', 'Sex'),
  relation: coded(
    ['HEAD', 'SPOUSE', 'CHILD', 'CHILD_IN_LAW', 'GRANDCHILD', 'PARENT', 'SERVANT', 'OTHER'],
    'Hubungan dengan kepala rumah tangga',
    'Relation to the head',
  ),
  pupil: yes('Masih sekolah', 'Attends school'),
  school: coded(['0', '1', '2'], 'Partisipasi sekolah', 'School participation'),
  level: coded(upTo(10, 2), 'Jenjang pendidikan', 'Level of schooling'),
  certificate: coded(['0', ...upTo(6)], 'Ijazah tertinggi', 'Highest certificate'),
  employment: coded(upTo(8), 'Status pekerjaan', 'Employment status'),
  disabled: yes('Penyandang disabilitas', 'Has a disability'),
  disability: coded(['00', ...upTo(12, 2)], 'Jenis disabilitas', 'Kind of disability'),
  chronic: yes('Penyakit kronis', 'Chronic illness'),
  illness: coded(['0', ...upTo(9)], 'Jenis penyakit kronis', 'Kind of chronic illness'),
  pregnant: yes('Sedang hamil', 'Is pregnant'),
};

/**
 * Returns a fact by its path, as conditions and results name it: `household.decile`, `household.housing.floor`,
 * `members.age`.
 */
export function findFact(path: string): FactDefinition | null {
  const [of, name = '', inner = ''] = path.split('.');
  if (of === 'members') return memberFacts[name] ?? null;
  if (of !== 'household') return null;
  if (name === 'receiving') return yes('Menerima program', 'Receives the programme');
  return (name === 'housing' ? housingFacts[inner] : ownFacts[name]) ?? null;
}

/** Earliest birth date: it keeps ages inside the range of `age`. */
export const firstBirth = '1900-01-01';

/** Returns the completed years on a day, at most 130; negative before the birth. Both dates are `YYYY-MM-DD`. */
function ageOn(birthDate: string, day: string): number {
  const born = birthDate < firstBirth ? firstBirth : birthDate;
  const years = Number(day.slice(0, 4)) - Number(born.slice(0, 4)) - (day.slice(5) < born.slice(5) ? 1 : 0);
  return Math.min(years, 130);
}

/** Facts of a member other than the age, which is computed. */
export function factsOfMember(
  member: Omit<ProfileMember, 'birthDate' | 'birthYearFrom' | 'birthYearUntil'>,
  day: string,
  age: number | undefined,
): Facts {
  const given = <T>(value: T | null | undefined): T | undefined => value ?? undefined;
  const { school, disability, chronicIllness } = member;
  return {
    age,
    sex: given(member.sex),
    relation: given(member.relation),
    pupil: school === null ? undefined : school === '1',
    school: given(school),
    level: given(member.level),
    certificate: given(member.certificate),
    employment: given(member.employment),
    disabled: disability === null ? undefined : disability !== '00',
    disability: given(disability),
    chronic: chronicIllness === null ? undefined : chronicIllness !== '0',
    illness: given(chronicIllness),
    pregnant: member.pregnantUntil !== null && member.pregnantUntil >= day,
  };
}

/**
 * Returns the facts of a profile on a day, `YYYY-MM-DD`. Unknown facts are absent, never false. A birth year without
 * the day gives no age; members born after the day are omitted.
 */
export function factsOf(profile: Profile, day: string): RuleFacts {
  const members: Facts[] = [];
  for (const member of profile.members) {
    const age = member.birthDate === null ? undefined : ageOn(member.birthDate, day);
    if (age === undefined || age >= 0) members.push(factsOfMember(member, day, age));
  }
  const household: Record<string, FactValue | undefined> = {
    listed: profile.listing === 'LISTED',
    decile: profile.decile ?? undefined,
    size: profile.members.length,
  };
  for (const name in housingFacts) household[`housing.${name}`] = profile.housing[name] ?? undefined;
  return { household, members, receiving: profile.receiving };
}

/**
 * Returns the facts without those at these paths (`household.decile`, `members.disabled`), which become unknown. Whatever is evaluated
 * from the rest tells nothing about them.
 */
export function withoutFacts(facts: RuleFacts, paths: ReadonlySet<string>): RuleFacts {
  const open = (of: 'household' | 'members', known: Facts): Facts =>
    Object.fromEntries(Object.entries(known).filter(([name]) => !paths.has(`${of}.${name}`)));
  return {
    household: open('household', facts.household),
    members: facts.members.map((member) => open('members', member)),
    receiving: facts.receiving,
  };
}

/** Returns all facts as authors write them: `household.decile`, `household.housing.floor`, `m.age`. */
export const factList: readonly (FactDefinition & { readonly path: string })[] = [
  ...Object.entries(ownFacts).map(([name, fact]) => ({ path: `household.${name}`, ...fact })),
  ...Object.entries(housingFacts).map(([name, fact]) => ({ path: `household.housing.${name}`, ...fact })),
  { path: 'household.receiving', ...yes('Menerima program', 'Receives the programme') },
  ...Object.entries(memberFacts).map(([name, fact]) => ({ path: `m.${name}`, ...fact })),
];
