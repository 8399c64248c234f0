import { create, requireScope } from '@slrt/subgraph';
import type { MutationResolvers } from '../../../../__generated__/graphql.ts';
import { organisers } from '../../../unit/index.ts';
import { locateVillages as run } from '../../use-cases/reassign-facilitator.ts';

export const locateVillages: MutationResolvers['locateVillages'] = (_, { input }, context) => {
  const caller = { actor: context.actor, scope: requireScope(context, organisers) };
  return create('LocateVillagesSuccess', () => run(context.deps, caller, input));
};
