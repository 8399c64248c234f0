import { create, requireScope } from '@slrt/subgraph';
import type { MutationResolvers } from '../../../../__generated__/graphql.ts';
import { ruleAuthors } from '../../../eligibility/index.ts';

export const setQuota: MutationResolvers['setQuota'] = (_, { input }, context) => {
  const caller = { actor: context.actor, scope: requireScope(context, ruleAuthors) };
  return create('SetQuotaSuccess', () => context.deps.programmes.setQuota(caller, input));
};
