import type { Facts, Health, Housing, Relation } from './facts.ts';

/** Codes of `Completeness.missing`. */
export const missingCodes = [
  'ADDRESS',
  'LOCATION',
  'DECILE',
  'KK',
  'HOUSING_FLOOR',
  'HOUSING_WALL',
  'HOUSING_ROOF',
  'HOUSING_WATER',
] as const;
/** Codes of `Completeness.issues`. */
export const doubtCodes = [
  'MEMBERS_MISSING',
  'NIK_MISSING',
  'NIK_IMPLAUSIBLE',
  'BIRTH_DATE_MISSING',
  'CONTRADICTION_CHILD_AGE',
  'CONTRADICTION_PARENT_AGE',
  'CONTRADICTION_PREGNANCY',
  'CONTRADICTION_SCHOOL',
  'CONTRADICTION_MARITAL',
] as const;
export type QualityCode = (typeof missingCodes)[number] | (typeof doubtCodes)[number];

export interface QualityMember {
  readonly relation: Relation;
  readonly sex: 'MALE' | 'FEMALE' | null;
  readonly birthDate: string | null;
  /** Latest possible year of birth. Null if unknown. */
  readonly birthYear: number | null;
  readonly nik: 'FITS' | 'DIFFERS' | 'MISSING';
  readonly health: Health;
  readonly schoolParticipation: string | null;
  readonly maritalStatus: string | null;
}
export interface QualityHousehold {
  readonly address: string | null;
  readonly latitude: number | null;
  readonly decile: number | null;
  readonly housing: Housing;
  readonly stated: Facts;
  readonly hasKk: boolean;
}

/** Minimum age difference of a parent and a child in years. Below it the record is contradictory. */
const parentGap = 10;

function findContradictions(members: readonly QualityMember[]): QualityCode[] {
  const head = members.find((member) => member.relation === 'HEAD');
  const found: QualityCode[] = [];
  const born = head?.birthYear ?? null;
  for (const { relation, birthYear, sex, health, schoolParticipation } of members) {
    if (born !== null && birthYear !== null) {
      if (relation === 'CHILD' && birthYear < born + parentGap) found.push('CONTRADICTION_CHILD_AGE');
      if (relation === 'PARENT' && birthYear > born - parentGap) found.push('CONTRADICTION_PARENT_AGE');
    }
    if (sex === 'MALE' && (health.pregnant === true || health.pregnantUntil)) found.push('CONTRADICTION_PREGNANCY');
    if (schoolParticipation === '1' && birthYear !== null && birthYear > new Date().getUTCFullYear() - 3)
      found.push('CONTRADICTION_SCHOOL');
  }
  // Marital status 1: single.
  if (head?.maritalStatus === '1' && members.some((member) => member.relation === 'SPOUSE'))
    found.push('CONTRADICTION_MARITAL');
  return found;
}

/** Returns the quality codes of a household, sorted and unique. Staleness is not included, because it changes daily. */
export function qualityOf(household: QualityHousehold, members: readonly QualityMember[]): QualityCode[] {
  const { housing, stated } = household;
  const lacking: [unknown, QualityCode][] = [
    [household.address, 'ADDRESS'],
    [household.latitude, 'LOCATION'],
    [household.decile, 'DECILE'],
    [household.hasKk || null, 'KK'],
    [housing['floor'], 'HOUSING_FLOOR'],
    [housing['wall'], 'HOUSING_WALL'],
    [housing['roof'], 'HOUSING_ROOF'],
    [housing['water'], 'HOUSING_WATER'],
  ];
  const found = lacking.flatMap(([value, code]) => (value === null || value === undefined ? [code] : []));
  if (typeof stated['members'] === 'number' && stated['members'] > members.length) found.push('MEMBERS_MISSING');
  if (members.some((member) => member.nik === 'MISSING')) found.push('NIK_MISSING');
  if (members.some((member) => member.nik === 'DIFFERS')) found.push('NIK_IMPLAUSIBLE');
  if (members.some((member) => member.birthDate === null)) found.push('BIRTH_DATE_MISSING');
  found.push(...findContradictions(members));
  return [...new Set(found)].sort();
}
