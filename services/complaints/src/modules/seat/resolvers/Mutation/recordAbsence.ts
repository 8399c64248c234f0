import { create, requireScope } from '@slrt/subgraph';
import type { MutationResolvers } from '../../../../__generated__/graphql.ts';
import { organisers, recordAbsence as run } from '../../../complaint/index.ts';

export const recordAbsence: MutationResolvers['recordAbsence'] = (_, { input }, context) => {
  const caller = { actor: context.actor, scope: requireScope(context, organisers) };
  return create('RecordAbsenceSuccess', () => run(context.deps, caller, input));
};
