import { subjectsOfReferral, type ReferralRow } from '../referral/index.ts';

export type NoticeRow = ReferralRow;

/** Subjects of reads, by type. */
export const subjects = { ReferralNotice: (row: NoticeRow) => subjectsOfReferral(row) };
