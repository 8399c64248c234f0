import { mutate, requireScope } from '@slrt/subgraph';
import type { MutationResolvers } from '../../../../__generated__/graphql.ts';
import { escalators } from '../../complaint.policy.ts';
import { escalateComplaint as run } from '../../use-cases/simple-steps.ts';

export const escalateComplaint: MutationResolvers['escalateComplaint'] = (_, { input }, context) => {
  const caller = { actor: context.actor, scope: requireScope(context, escalators) };
  return mutate('EscalateComplaintSuccess', () => run(context.deps, caller, input));
};
