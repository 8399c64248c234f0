import type { ComplaintResolvers } from '../../../__generated__/graphql.ts';

export const Complaint: ComplaintResolvers & { __resolveReference: (reference: { id: string }) => { id: string } } = {
  __resolveReference: ({ id }) => ({ id }),
  referrals: (complaint, _, context) => (context.readScope ? context.ofComplaint.load(complaint.id) : null),
};
