import { create, requireScope } from '@slrt/subgraph';
import type { MutationResolvers } from '../../../../__generated__/graphql.ts';
import { organisers } from '../../unit.policy.ts';
import { establishPuskesos as run } from '../../use-cases/establish-puskesos.ts';

export const establishPuskesos: MutationResolvers['establishPuskesos'] = (_, { input }, context) => {
  const caller = { actor: context.actor, scope: requireScope(context, organisers) };
  return create('EstablishPuskesosSuccess', () => run(context.deps, caller, input));
};
