/**
 * Kinds of facts about a person or household that are protected. Fields that show one declare it in the schema with `@fact`, and each
 * read is recorded with the kinds that it showed. Source of the list: UU 27/2022 article 4 (general and specific personal data) applied
 * to the variables of the BDT.
 */
export const personalFacts = [
  'IDENTITY_NUMBER',
  'NAME',
  'SEX',
  'BIRTH_DATE',
  'FAMILY',
  'ADDRESS',
  'LOCATION',
  'CIVIL_STATUS',
  'SCHOOLING',
  'EMPLOYMENT',
  'HEALTH',
  'DISABILITY',
  'PREGNANCY',
  'WELFARE',
  'BELONGINGS',
  'PARTICIPATION',
  'ELIGIBILITY',
  'PHONE',
  'PHOTO',
  'DOCUMENT',
  'CONSENT',
  'COMPLAINT',
] as const;
export type PersonalFact = (typeof personalFacts)[number];
