import { create, requireScope } from '@slrt/subgraph';
import type { MutationResolvers } from '../../../../__generated__/graphql.ts';
import { chairs, recordDeliberation as run } from '../../use-cases/record-deliberation.ts';

export const recordDeliberation: MutationResolvers['recordDeliberation'] = (_, { input }, context) => {
  const caller = { actor: context.actor, scope: requireScope(context, chairs) };
  return create('RecordDeliberationSuccess', () => run(context.deps, caller, input));
};
