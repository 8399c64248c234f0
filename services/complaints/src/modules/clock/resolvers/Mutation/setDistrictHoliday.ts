import { create, requireScope } from '@slrt/subgraph';
import type { MutationResolvers } from '../../../../__generated__/graphql.ts';
import { clockSetters } from '../../clock.policy.ts';
import { setDistrictHoliday as run } from '../../use-cases/set-clock.ts';

export const setDistrictHoliday: MutationResolvers['setDistrictHoliday'] = (_, { input }, context) => {
  const caller = { actor: context.actor, scope: requireScope(context, clockSetters) };
  return create('SetDistrictHolidaySuccess', () => run(context.deps, caller, input));
};
