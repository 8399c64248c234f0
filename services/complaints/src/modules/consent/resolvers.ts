import { complaintActs } from '@slrt/domain';
import { actCommands } from '@slrt/subgraph';
import type { ComplaintResolvers, MutationResolvers } from '../../__generated__/graphql.ts';
import { staffScope } from '../complaint/index.ts';
import { referralBasisOf } from './consent.policy.ts';
import { recordComplaintConsent, recordLawfulBasis } from './use-cases/record-consent.ts';

export const Mutation: MutationResolvers = actCommands(complaintActs, { recordComplaintConsent, recordLawfulBasis });

export const Complaint: ComplaintResolvers = {
  consent: (row, _, context) => {
    staffScope(context);
    return row.consent;
  },
  lawfulBasis: async (row, _, context) => {
    staffScope(context);
    const recorded = row.lawful_basis;
    if (!recorded) return null;
    const entries = await context.timelines.load(row);
    const entry = entries.findLast((each) => each.kind === 'CONSENT' && each.reason === recorded.basis);
    return { ...recorded, note: entry?.note ?? null };
  },
  mayBeReferred: (row) => referralBasisOf(row) !== null,
};
