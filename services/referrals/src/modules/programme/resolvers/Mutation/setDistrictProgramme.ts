import { create, requireScope } from '@slrt/subgraph';
import type { MutationResolvers } from '../../../../__generated__/graphql.ts';
import { ruleAuthors } from '../../../eligibility/index.ts';

export const setDistrictProgramme: MutationResolvers['setDistrictProgramme'] = (_, { input }, context) => {
  const caller = { actor: context.actor, scope: requireScope(context, ruleAuthors) };
  return create('SetDistrictProgrammeSuccess', () => context.deps.programmes.setDistrictProgramme(caller, input));
};
