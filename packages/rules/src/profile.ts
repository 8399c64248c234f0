/** Data of a member that rules may use: no name, no identity number. Codes as in BDT 2015; null: unknown. */
export interface ProfileMember {
  readonly birthDate: string | null;
  readonly birthYearFrom: number | null;
  readonly birthYearUntil: number | null;
  readonly sex: string | null;
  readonly relation: string;
  readonly school: string | null;
  readonly level?: string | null;
  readonly certificate?: string | null;
  readonly employment?: string | null;
  readonly disability: string | null;
  readonly chronicIllness: string | null;
  /** Day until which a pregnancy counts; null: none known. */
  readonly pregnantUntil: string | null;
}

/**
 * Data of a household that rules may use: no name, identity number or address. The registry sends it sealed, see
 * `PROFILES`.
 */
export interface Profile {
  readonly householdId: string;
  readonly version: number;
  readonly regionCode: string;
  readonly listing: string;
  readonly decile: number | null;
  readonly housing: Readonly<Record<string, string | number | null>>;
  /** Codes of the programmes that it receives. */
  readonly receiving: readonly string[];
  /** Start date and source of each programme, where known. */
  readonly participation?: readonly { readonly programme: string; readonly since: string; readonly source: string }[];
  readonly members: readonly ProfileMember[];
  /** Source of the facts: an import's layout, or a home visit. */
  readonly source?: string | null;
  /** Day of the latest home visit or survey, `YYYY-MM-DD`. */
  readonly verifiedOn?: string | null;
}
