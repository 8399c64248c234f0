import type { StoredFileRow } from '@slrt/files';
import type { MessageRow } from './message.repository.ts';
import type { ReferralRow } from './referral.repository.ts';

/** Reference to a complaint, which the complaints service owns. */
export interface ComplaintReference {
  readonly id: string;
}
/** A part of a referral, with the referral that it belongs to. */
interface PartOfReferral {
  readonly referral: ReferralRow;
}
export type MessageView = MessageRow & PartOfReferral;
export type DocumentView = StoredFileRow & PartOfReferral;
