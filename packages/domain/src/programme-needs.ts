import type { PersonalFact } from './facts.ts';

/**
 * Parts of a household's record with restricted access. Names, sexes, birth dates, relations, address and village are
 * not among them.
 */
export const householdParts = [
  'identifier',
  'health',
  'civil',
  'schooling',
  'employment',
  'belongings',
  'welfare',
  'participation',
  'location',
] as const;
export type HouseholdPart = (typeof householdParts)[number];

/** Kinds of facts in each part. */
export const factsOfPart: Readonly<Record<HouseholdPart, readonly PersonalFact[]>> = {
  identifier: ['IDENTITY_NUMBER'],
  health: ['HEALTH', 'DISABILITY', 'PREGNANCY'],
  civil: ['CIVIL_STATUS'],
  schooling: ['SCHOOLING'],
  employment: ['EMPLOYMENT'],
  belongings: ['BELONGINGS'],
  welfare: ['WELFARE'],
  participation: ['PARTICIPATION'],
  location: ['LOCATION'],
};

/**
 * Parts of a household that an agency may read to answer a referral for a programme, in addition to its members'
 * identities and address. They follow from the programme's conditions and its checklist of documents (see the rules in
 * `services/referrals/src/modules/eligibility/rules`): checking a condition needs its fact and no other. A programme
 * that is not listed, and a referral without one, opens no additional part.
 */
export const programmeNeeds: Readonly<Record<string, readonly HouseholdPart[]>> = {
  // Components: pregnancy, disability, pupils, ages (Permensos 1/2018, article 3).
  PKH: ['identifier', 'health', 'schooling', 'welfare', 'participation'],
  // Pupils of 6 to 21. The school attests other grounds, such as orphans or special needs (Permendikbud 10/2020,
  // article 4).
  KIP: ['identifier', 'schooling', 'welfare', 'participation'],
  // Poor and needy; reactivation for chronic illness (PP 76/2015; Permensos 21/2019).
  KIS: ['identifier', 'health', 'welfare', 'participation'],
  JAMKESDA: ['identifier', 'health', 'welfare', 'participation'],
  // Rice and food card: who holds the card, and which programmes the household receives already.
  RASTRA: ['identifier', 'welfare', 'participation'],
  BPNT: ['identifier', 'welfare', 'participation'],
  SEMBAKO: ['identifier', 'welfare', 'participation'],
  BLT_DD: ['identifier', 'welfare', 'participation'],
  // The eight groups of recipients; debts and work count (UU 23/2011).
  ZAKAT: ['identifier', 'employment', 'welfare', 'participation'],
  // A house unfit to live in: the building and its location.
  RTLH: ['identifier', 'belongings', 'location', 'welfare', 'participation'],
};

/** Documents of a family that an agency may read or ask for: kinds of attachments of a complaint. */
export const familyDocumentKinds = [
  'FAMILY_CARD',
  'ID_CARD',
  'POVERTY_STATEMENT',
  'LOSS_REPORT',
  'CARE_STATEMENT',
  'LAND_STATEMENT',
  'HOUSE_PHOTO',
] as const;
export type FamilyDocumentKind = (typeof familyDocumentKinds)[number];

const common: readonly FamilyDocumentKind[] = ['FAMILY_CARD', 'ID_CARD', 'POVERTY_STATEMENT'];

/**
 * Documents that the agency of an open referral may read, by programme: those of the programme's checklist (see
 * `services/referrals/src/modules/programme/national-programmes.ts`) and what proves its conditions. A programme that is not
 * listed, and a referral without one, opens none. Documents that the agency asked the family for are added.
 */
export const programmeDocuments: Readonly<Record<string, readonly FamilyDocumentKind[]>> = {
  PKH: common,
  KIP: [...common, 'LOSS_REPORT'],
  // Reactivation for treatment (Permensos 21/2019) and photos of roof, floor and wall.
  KIS: [...common, 'LOSS_REPORT', 'CARE_STATEMENT', 'HOUSE_PHOTO'],
  JAMKESDA: [...common, 'CARE_STATEMENT'],
  RASTRA: [...common, 'LOSS_REPORT'],
  BPNT: [...common, 'LOSS_REPORT'],
  SEMBAKO: [...common, 'LOSS_REPORT'],
  BLT_DD: common,
  ZAKAT: common,
  // Own land and a house unfit to live in (Permensos 20/2017).
  RTLH: [...common, 'LAND_STATEMENT', 'HOUSE_PHOTO'],
};

/** Returns the documents that a referral for these programmes (null: none) opens, without duplicates. */
export const documentsNeededBy = (programmes: readonly (string | null)[]): FamilyDocumentKind[] => [
  ...new Set(programmes.flatMap((code) => (code === null ? [] : (programmeDocuments[code] ?? [])))),
];

/** True when a referral for one of these programmes (null: none) opens the part of the household. */
export const isNeeded = (part: HouseholdPart, programmes: readonly (string | null)[]): boolean =>
  programmes.some((code) => code !== null && (programmeNeeds[code] ?? []).includes(part));
