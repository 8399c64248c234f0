import { create, requireScope } from '@slrt/subgraph';
import type { MutationResolvers } from '../../../../__generated__/graphql.ts';
import { organisers } from '../../../unit/index.ts';
import { assignFacilitator as run } from '../../use-cases/assign-facilitator.ts';

export const assignFacilitator: MutationResolvers['assignFacilitator'] = (_, { input }, context) => {
  const caller = { actor: context.actor, scope: requireScope(context, organisers) };
  return create('AssignFacilitatorSuccess', () => run(context.deps, caller, input));
};
