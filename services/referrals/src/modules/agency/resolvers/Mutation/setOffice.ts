import { mutate, requireScope } from '@slrt/subgraph';
import type { MutationResolvers } from '../../../../__generated__/graphql.ts';
import { directoryKeepers } from '../../agency.policy.ts';
import { setOffice as run } from '../../use-cases/keep-directory.ts';

export const setOffice: MutationResolvers['setOffice'] = (_, { input }, context) => {
  const caller = { actor: context.actor, scope: requireScope(context, directoryKeepers) };
  return mutate('SetOfficeSuccess', () => run(context.deps.keeping, caller, input));
};
