import { mutate, requireScope } from '@slrt/subgraph';
import type { MutationResolvers } from '../../../../__generated__/graphql.ts';
import { noteWriters } from '../../complaint.policy.ts';
import { addComplaintNote as run } from '../../use-cases/simple-steps.ts';

export const addComplaintNote: MutationResolvers['addComplaintNote'] = (_, { input }, context) => {
  const caller = { actor: context.actor, scope: requireScope(context, noteWriters) };
  return mutate('AddComplaintNoteSuccess', () => run(context.deps, caller, input));
};
