import type { ComplaintResolvers } from '../../../__generated__/graphql.ts';
import { referralReaders } from '../referral.policy.ts';

export const Complaint: ComplaintResolvers & { __resolveReference: (reference: { id: string }) => { id: string } } = {
  __resolveReference: ({ id }) => ({ id }),
  referrals: (complaint, _, context) =>
    context.scope(referralReaders) ? context.ofComplaint.load(complaint.id) : null,
};
