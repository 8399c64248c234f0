/** Relations to the head of the household, in the order of the BDT-2015 codes 1 to 8. */
export const relations = [
  'HEAD',
  'SPOUSE',
  'CHILD',
  'CHILD_IN_LAW',
  'GRANDCHILD',
  'PARENT',
  'SERVANT',
  'OTHER',
] as const;
export type Relation = (typeof relations)[number];

/** A fact: a code of a code list, a number, or yes or no. */
export type Fact = string | number | boolean | null;
export type Facts = Readonly<Record<string, Fact>>;
/** Features of a building, in codes of BDT 2015. Keys as in the import columns. */
export interface Housing {
  readonly [variable: string]: Fact | undefined;
  readonly floorArea?: number | null;
  readonly bedrooms?: number | null;
  readonly rooms?: number | null;
}
export interface Health {
  readonly pregnant?: boolean | null;
  readonly pregnantUntil?: string | null;
  readonly disability?: string | null;
  readonly chronicIllness?: string | null;
}
export interface Schooling {
  participation?: string | null;
  level?: string | null;
  grade?: string | null;
  certificate?: string | null;
}
export interface Employment {
  worked?: boolean | null;
  hours?: number | null;
  industry?: string | null;
  status?: string | null;
}
export type Listing = 'LISTED' | 'PROPOSED' | 'REMOVED';

/** A household to insert. Everything but its id may be unknown. */
export interface NewHousehold {
  readonly id: string;
  readonly regionCode: string;
  readonly listing: Listing;
  readonly decile: number | null;
  readonly percentile: number | null;
  readonly address: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly stated: Facts;
  readonly housing: Housing;
  readonly assets: Facts;
  readonly programmes: Facts;
  readonly familyPlanning: Facts;
  readonly surveyDate: string | null;
  /** Date of the last survey or visit. */
  readonly verifiedOn: string | null;
  /** Quality codes, see `qualityOf`. */
  readonly quality: readonly string[];
  readonly bdtId: string | null;
  readonly movedFrom: string | null;
  readonly source: string;
  readonly inputHash: Buffer | null;
}

/** A person to insert. */
export interface NewPerson {
  readonly id: string;
  readonly householdId: string;
  /** Village of the household, because names are searched by area. */
  readonly regionCode: string;
  readonly name: string;
  readonly sex: 'MALE' | 'FEMALE' | null;
  readonly birthDate: string | null;
  readonly birthYearFrom: number | null;
  readonly birthYearUntil: number | null;
  readonly relation: Relation;
  readonly familyNo: number | null;
  readonly schooling: Schooling;
  readonly employment: Employment;
  readonly health: Health;
  readonly civil: Facts;
  readonly position: number;
  /** Keyed hashes of the mother's name, see `IdentifierVault.hashWords`. */
  readonly motherKeys: readonly string[];
  /** Phonetic keys of the name, in order, separated by spaces. */
  readonly nameBlock: string;
}
