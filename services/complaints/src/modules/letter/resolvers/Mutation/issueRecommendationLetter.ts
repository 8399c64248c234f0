import { complaintActs } from '@slrt/domain';
import { mutate, requireScope } from '@slrt/subgraph';
import type { MutationResolvers } from '../../../../__generated__/graphql.ts';
import { issueRecommendationLetter as run } from '../../use-cases/issue-letter.ts';

export const issueRecommendationLetter: MutationResolvers['issueRecommendationLetter'] = (_, { input }, context) => {
  const caller = { actor: context.actor, scope: requireScope(context, complaintActs.issueRecommendationLetter.by) };
  return mutate('IssueRecommendationLetterSuccess', () => run(context.deps, caller, input));
};
