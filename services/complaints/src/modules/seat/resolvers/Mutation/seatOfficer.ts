import { create, requireScope } from '@slrt/subgraph';
import type { MutationResolvers } from '../../../../__generated__/graphql.ts';
import { organisers, seatOfficer as run } from '../../../complaint/index.ts';

export const seatOfficer: MutationResolvers['seatOfficer'] = (_, { input }, context) => {
  const caller = { actor: context.actor, scope: requireScope(context, organisers) };
  return create('SeatOfficerSuccess', () => run(context.deps, caller, input));
};
