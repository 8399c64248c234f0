import type { Relation } from '../record/index.ts';

/** A number as a proposal keeps it: sealed like any other, in base64. */
export interface SealedText {
  readonly cipher: string;
  readonly keyId: string;
  readonly index: string;
  readonly indexKey: string;
  readonly masked: string;
}
/** What is to change of a member; without an id, someone who is to be added. */
export interface MemberDraft {
  readonly personId: string | null;
  readonly name: string | null;
  readonly nik: SealedText | null;
  readonly sex: 'MALE' | 'FEMALE' | null;
  readonly birthDate: string | null;
  readonly relation: Relation | null;
  readonly motherKeys: readonly string[];
  readonly nameBlock: string;
  readonly leaves: 'MOVED' | 'NOT_FOUND' | null;
}
/** What a change request proposes, or what was determined; uuids, no global ids. */
export interface ChangePayload {
  readonly address: string | null;
  readonly decile: number | null;
  readonly memberCount: number | null;
  readonly regionCode?: string | null;
  readonly kk?: SealedText | null;
  readonly members?: readonly MemberDraft[];
  /** Who died, leaves, or is taken over, by kind. */
  readonly personIds?: readonly string[];
  /** Head of those who leave (SPLIT), or of those who stay behind a death. */
  readonly newHeadId?: string | null;
  /** Head of those who stay, where the head leaves. */
  readonly stayingHeadId?: string | null;
  readonly date?: string | null;
  readonly duplicateOf?: string | null;
  /** What a visit saw that met another change; applied when it is determined. */
  readonly visit?: object;
  /** Photos that show it. */
  readonly evidence?: readonly string[];
}
