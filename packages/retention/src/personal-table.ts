/**
 * Reason why records about a person are kept when the person asks for their erasure (UU 27/2022, articles 8, 15 and 43):
 * - `PUBLIC_DUTY`: registration of the poor (UU 13/2011, articles 8 to 11) as long as the household is listed.
 * - `PUBLIC_FUNDS`: proof of who received assistance from public money, for audits (UU 15/2004).
 * - `OPEN_CASE`: a complaint, proposal or referral that the person or the reporter has not withdrawn.
 * - `MINUTES`: signed minutes of a village deliberation (Permensos 3/2021).
 * - `PROOF`: proof of lawful processing: who decided, read, disclosed or notified (UU 27/2022, articles 31 and 47).
 * - `OTHER_PEOPLE`: the record is about other people as well.
 */
export type LegalBasis = 'PUBLIC_DUTY' | 'PUBLIC_FUNDS' | 'OPEN_CASE' | 'MINUTES' | 'PROOF' | 'OTHER_PEOPLE';

/** Effect of a request for erasure on the records about a person in a table. */
export interface PersonalTable {
  /** `WHEN_ENDED`: erased if the participation or case that they belong to has ended. */
  readonly onErasure: 'ERASED' | 'WHEN_ENDED' | 'KEPT';
  /** Why records are kept. Null if all are erased. */
  readonly basis: LegalBasis | null;
  /** Whole years after the end of the record for which it is kept at most. Null: as long as the basis applies. */
  readonly years: number | null;
}

/** Records that are erased on request. With a basis: only those whose case or participation has ended. */
export const erased = (basis: LegalBasis | null = null, years: number | null = null): PersonalTable => ({
  onErasure: basis === null ? 'ERASED' : 'WHEN_ENDED',
  basis,
  years,
});

/** Records that the law keeps. */
export const kept = (basis: LegalBasis, years: number | null = null): PersonalTable => ({
  onErasure: 'KEPT',
  basis,
  years,
});
