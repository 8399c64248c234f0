import type { FactAtPath } from '../household/index.ts';
import type { ProposedValue } from './decision-path.ts';
import type { VisitedFacts } from '../household/index.ts';
import type { Relation } from '../record/index.ts';

/** An encrypted number within a proposal. Binary values are base64. */
export interface SealedText {
  readonly cipher: string;
  readonly keyId: string;
  readonly index: string;
  readonly indexKey: string;
}
/** A change to a member, or a member to add if `personId` is null. */
export interface MemberDraft {
  readonly personId: string | null;
  readonly name: string | null;
  readonly nik: SealedText | null;
  readonly sex: 'MALE' | 'FEMALE' | null;
  readonly birthDate: string | null;
  readonly relation: Relation | null;
  readonly motherKeys: readonly string[];
  readonly leaves: 'MOVED' | 'NOT_FOUND' | null;
}
/** A proposed or determined change. Ids are uuids, not global ids. */
export interface ChangePayload {
  readonly address: string | null;
  readonly decile: number | null;
  readonly memberCount: number | null;
  readonly regionCode?: string | null;
  readonly kk?: SealedText | null;
  readonly members?: readonly MemberDraft[];
  /** Persons who died, leave or move over, depending on the kind. */
  readonly personIds?: readonly string[];
  /** New head: of those who leave (SPLIT), or of those who remain after a death. */
  readonly newHeadId?: string | null;
  /** New head of those who stay, if the head leaves. */
  readonly stayingHeadId?: string | null;
  readonly date?: string | null;
  readonly duplicateOf?: string | null;
  /** Stated facts of the proposal. Applied on determination. */
  readonly visit?: VisitedFacts;
  /** Members of the household who are the same person as a member of the household that remains (DUPLICATE). */
  readonly samePersons?: readonly { readonly personId: string; readonly sameAs: string }[];
  /** Household of the family card that is valid after the merge (DUPLICATE). */
  readonly keepCard?: 'REMAINING' | 'MERGED' | null;
  /** Facts of a home visit in conflict with another change, by path. Applied on determination. */
  readonly disputed?: readonly FactAtPath[];
  /** Values that would change, as they were at the time of the proposal. */
  readonly changes?: readonly ProposedValue[];
  /** Registered people who were shown as likely duplicates before the proposal. */
  readonly likelyDuplicates?: readonly {
    readonly personId: string;
    readonly score: number;
    /** Position in the list of members of the input. */
    readonly position: number;
    /** True if both have the same NIK. */
    readonly hard: boolean;
  }[];
  /** Why the proposer continued although likely duplicates were shown. */
  readonly duplicateReason?: string | null;
  /** Id of the import that proposed the change. */
  readonly importId?: string;
  /** Uuids of photos attached as evidence. */
  readonly evidence?: readonly string[];
}
