import { requireScope } from '@slrt/subgraph';
import type { QueryResolvers } from '../../../../__generated__/graphql.ts';
import { complaintReaders } from '../../complaint.policy.ts';
import { findComplaintByNumber } from '../../complaint.repository.ts';

export const complaintByNumber: QueryResolvers['complaintByNumber'] = (_, { number }, context) => {
  const scope = requireScope(context, complaintReaders);
  return context.db.read(scope, (tx) => findComplaintByNumber(tx, number));
};
