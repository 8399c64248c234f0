import { requireScope } from '@slrt/subgraph';
import type { QueryResolvers } from '../../../../__generated__/graphql.ts';
import { complaintReaders } from '../../complaint.policy.ts';

export const complaint: QueryResolvers['complaint'] = (_, { id }, context) => {
  requireScope(context, complaintReaders);
  return context.complaints.load(id);
};
