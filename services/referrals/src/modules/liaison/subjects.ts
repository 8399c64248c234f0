import { subjectsOfReferral, type ReferralRow } from '../referral/index.ts';

export type NoticeRow = ReferralRow;

/** Whom the records of this module are about. */
export const subjects = { ReferralNotice: (row: NoticeRow) => subjectsOfReferral(row) };
