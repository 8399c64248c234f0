import { complaintActs } from '@slrt/domain';
import { mutate, requireScope } from '@slrt/subgraph';
import type { MutationResolvers } from '../../../../__generated__/graphql.ts';
import { linkComplaintSubject as run } from '../../use-cases/documents.ts';

export const linkComplaintSubject: MutationResolvers['linkComplaintSubject'] = (_, { input }, context) => {
  const caller = { actor: context.actor, scope: requireScope(context, complaintActs.linkComplaintSubject.by) };
  return mutate('LinkComplaintSubjectSuccess', () => run(context.deps, caller, input));
};
