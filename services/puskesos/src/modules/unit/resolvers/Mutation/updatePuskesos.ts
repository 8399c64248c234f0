import { mutate, requireScope } from '@slrt/subgraph';
import type { MutationResolvers } from '../../../../__generated__/graphql.ts';
import { unitKeepers } from '../../unit.policy.ts';
import { updatePuskesos as run } from '../../use-cases/update-puskesos.ts';

export const updatePuskesos: MutationResolvers['updatePuskesos'] = (_, { input }, context) => {
  const caller = { actor: context.actor, scope: requireScope(context, unitKeepers) };
  return mutate('UpdatePuskesosSuccess', () => run(context.deps, caller, input));
};
