import { complaintActs } from '@slrt/domain';
import { mutate, requireScope } from '@slrt/subgraph';
import type { MutationResolvers } from '../../../../__generated__/graphql.ts';
import { settleComplaintDocument as run } from '../../use-cases/documents.ts';

export const settleComplaintDocument: MutationResolvers['settleComplaintDocument'] = (_, { input }, context) => {
  const caller = { actor: context.actor, scope: requireScope(context, complaintActs.settleComplaintDocument.by) };
  return mutate('SettleComplaintDocumentSuccess', () => run(context.deps, caller, input));
};
