import { create, requireScope } from '@slrt/subgraph';
import type { MutationResolvers } from '../../../../__generated__/graphql.ts';
import { householdProposers } from '../../household.policy.ts';
import { registerHousehold as run } from '../../use-cases/register-household.ts';

export const registerHousehold: MutationResolvers['registerHousehold'] = (_, { input }, context) => {
  const scope = requireScope(context, householdProposers);
  return create('RegisterHouseholdSuccess', async () => {
    const { household, changeRequest } = await run(context.deps, context, scope, input);
    return { household: { ...household, direct: true }, changeRequest };
  });
};
