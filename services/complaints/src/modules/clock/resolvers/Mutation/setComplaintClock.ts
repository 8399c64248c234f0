import { create, requireScope } from '@slrt/subgraph';
import type { MutationResolvers } from '../../../../__generated__/graphql.ts';
import { clockSetters } from '../../clock.policy.ts';
import { setComplaintClock as run } from '../../use-cases/set-clock.ts';

export const setComplaintClock: MutationResolvers['setComplaintClock'] = (_, { input }, context) => {
  const caller = { actor: context.actor, scope: requireScope(context, clockSetters) };
  return create('SetComplaintClockSuccess', () => run(context.deps, caller, input));
};
