import { create, requireScope } from '@slrt/subgraph';
import type { MutationResolvers } from '../../../../__generated__/graphql.ts';
import { closeFieldDay as run, fieldWorkers } from '../../use-cases/close-field-day.ts';

export const closeFieldDay: MutationResolvers['closeFieldDay'] = (_, { input }, context) => {
  const caller = { actor: context.actor, scope: requireScope(context, fieldWorkers) };
  return create('CloseFieldDaySuccess', () => run(context.deps, caller, input));
};
