import { create, requireScope } from '@slrt/subgraph';
import type { MutationResolvers } from '../../../../__generated__/graphql.ts';
import { organisers } from '../../../unit/index.ts';
import { assignSupervisor as run } from '../../use-cases/assign-supervisor.ts';

export const assignSupervisor: MutationResolvers['assignSupervisor'] = (_, { input }, context) => {
  const caller = { actor: context.actor, scope: requireScope(context, organisers) };
  return create('AssignSupervisorSuccess', () => run(context.deps, caller, input));
};
