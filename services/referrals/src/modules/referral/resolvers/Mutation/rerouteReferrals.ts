import { create, requireScope } from '@slrt/subgraph';
import type { MutationResolvers } from '../../../../__generated__/graphql.ts';
import { rerouteReferrals as run, reroutingRoles } from '../../use-cases/reroute-referrals.ts';

export const rerouteReferrals: MutationResolvers['rerouteReferrals'] = (_, { input }, context) => {
  const caller = { actor: context.actor, scope: requireScope(context, reroutingRoles) };
  return create('RerouteReferralsSuccess', () => run(context.deps, caller, input));
};
