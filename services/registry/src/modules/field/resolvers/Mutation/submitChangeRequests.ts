import { mutateBatch, requireScope } from '@slrt/subgraph';
import type { MutationResolvers } from '../../../../__generated__/graphql.ts';
import { changeProposers } from '../../../change-request/index.ts';
import { submitChangeRequests as run } from '../../use-cases/submit-change-requests.ts';

export const submitChangeRequests: MutationResolvers['submitChangeRequests'] = (_, { input }, context) => {
  const caller = { access: context, scope: requireScope(context, changeProposers), logger: context.logger };
  return mutateBatch('SubmitChangeRequestsSuccess', () => run(context.deps, caller, input.items));
};
