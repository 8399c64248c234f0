import { mutate, requireScope } from '@slrt/subgraph';
import type { MutationResolvers } from '../../../../__generated__/graphql.ts';
import { organisers } from '../../../unit/index.ts';
import { reassignFacilitator as run } from '../../use-cases/reassign-facilitator.ts';

export const reassignFacilitator: MutationResolvers['reassignFacilitator'] = (_, { input }, context) => {
  const caller = { actor: context.actor, scope: requireScope(context, organisers) };
  return mutate('ReassignFacilitatorSuccess', () => run(context.deps, caller, input));
};
