import { create, requireScope } from '@slrt/subgraph';
import type { MutationResolvers } from '../../../../__generated__/graphql.ts';
import { schedulers, scheduleDeliberation as run } from '../../use-cases/record-deliberation.ts';

export const scheduleDeliberation: MutationResolvers['scheduleDeliberation'] = (_, { input }, context) => {
  const caller = { actor: context.actor, scope: requireScope(context, schedulers) };
  return create('ScheduleDeliberationSuccess', () => run(context.deps, caller, input));
};
