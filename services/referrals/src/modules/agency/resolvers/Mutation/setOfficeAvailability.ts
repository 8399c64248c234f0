import { create, requireScope } from '@slrt/subgraph';
import type { MutationResolvers } from '../../../../__generated__/graphql.ts';
import { directoryKeepers } from '../../agency.policy.ts';
import { setOfficeAvailability as run } from '../../use-cases/keep-directory.ts';

export const setOfficeAvailability: MutationResolvers['setOfficeAvailability'] = (_, { input }, context) => {
  const caller = { actor: context.actor, scope: requireScope(context, directoryKeepers) };
  return create('SetOfficeAvailabilitySuccess', () => run(context.deps.keeping, caller, input));
};
