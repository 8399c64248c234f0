import { complaintActs } from '@slrt/domain';
import { command } from '@slrt/subgraph';
import type { MutationResolvers } from '../../__generated__/graphql.ts';
import { issueRecommendationLetter } from './use-cases/issue-letter.ts';

export const Mutation: MutationResolvers = {
  issueRecommendationLetter: command(
    'IssueRecommendationLetterSuccess',
    complaintActs.issueRecommendationLetter.by,
    issueRecommendationLetter,
  ),
};
