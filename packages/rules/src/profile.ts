/** What the rules may know of a member: no name, no number. Codes as in BDT 2015; null: not known. */
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

/** What the rules may know of a household: no name, number or address. Sent sealed by the registry, see `PROFILES`. */
export interface Profile {
  readonly householdId: string;
  readonly version: number;
  readonly regionCode: string;
  readonly listing: string;
  readonly decile: number | null;
  readonly housing: Readonly<Record<string, string | number | null>>;
  /** Codes of the programmes that it receives. */
  readonly receiving: readonly string[];
  /** Since when and by which source it receives them, where known. */
  readonly participation?: readonly { readonly programme: string; readonly since: string; readonly source: string }[];
  readonly members: readonly ProfileMember[];
  /** Where the facts come from: an import's layout, a home visit. */
  readonly source?: string | null;
  /** Last day on which somebody looked, `YYYY-MM-DD`. */
  readonly verifiedOn?: string | null;
}
