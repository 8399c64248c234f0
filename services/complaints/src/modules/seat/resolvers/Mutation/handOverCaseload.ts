import { complaintActs } from '@slrt/domain';
import { create, requireScope } from '@slrt/subgraph';
import type { MutationResolvers } from '../../../../__generated__/graphql.ts';
import { handOverCaseload as run } from '../../../complaint/index.ts';

export const handOverCaseload: MutationResolvers['handOverCaseload'] = (_, { input }, context) => {
  const caller = { actor: context.actor, scope: requireScope(context, complaintActs.reassignComplaint.by) };
  return create('HandOverCaseloadSuccess', () => run(context.deps, caller, input));
};
