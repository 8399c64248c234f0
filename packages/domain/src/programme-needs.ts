/** Parts of a household's record that not everybody may read. Names, sexes, birth dates, relations, address and village are none of them. */
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

/**
 * What an agency has to read of a household to answer a referral for a programme, beside who the people are and where they live.
 * From what the programme's conditions and its checklist of documents ask for (see the rules in
 * `services/referrals/src/modules/eligibility/rules`): whoever checks a condition needs its fact, and no other. A programme that
 * is not listed, and a referral without one, opens nothing more.
 */
export const programmeNeeds: Readonly<Record<string, readonly HouseholdPart[]>> = {
  // Components: pregnancy, disability, pupils, ages (Permensos 1/2018, article 3).
  PKH: ['identifier', 'health', 'schooling', 'welfare', 'participation'],
  // Pupils of 6 to 21; what else may count (orphans, special needs) the school attests (Permendikbud 10/2020, article 4).
  KIP: ['identifier', 'schooling', 'welfare', 'participation'],
  // Poor and needy; reactivation for chronic illness (PP 76/2015; Permensos 21/2019).
  KIS: ['identifier', 'health', 'welfare', 'participation'],
  JAMKESDA: ['identifier', 'health', 'welfare', 'participation'],
  // Rice and food card: who holds the card, and what the household receives already.
  RASTRA: ['identifier', 'welfare', 'participation'],
  BPNT: ['identifier', 'welfare', 'participation'],
  SEMBAKO: ['identifier', 'welfare', 'participation'],
  BLT_DD: ['identifier', 'welfare', 'participation'],
  // The eight groups of receivers; debts and work count (UU 23/2011).
  ZAKAT: ['identifier', 'employment', 'welfare', 'participation'],
  // A house that is not fit to live in: the building, and where it stands.
  RTLH: ['identifier', 'belongings', 'location', 'welfare', 'participation'],
};

/** Whether a referral for one of these programmes (null: none) opens a part of the household. */
export const isNeeded = (part: HouseholdPart, programmes: readonly (string | null)[]): boolean =>
  programmes.some((code) => code !== null && (programmeNeeds[code] ?? []).includes(part));
