import { complaintActs } from '@slrt/domain';
import { mutate, requireScope } from '@slrt/subgraph';
import type { MutationResolvers } from '../../../../__generated__/graphql.ts';
import { addComplaintNote as run } from '../../use-cases/add-complaint-note.ts';

export const addComplaintNote: MutationResolvers['addComplaintNote'] = (_, { input }, context) => {
  const caller = { actor: context.actor, scope: requireScope(context, complaintActs.addComplaintNote.by) };
  return mutate('AddComplaintNoteSuccess', () => run(context.deps, caller, input));
};
