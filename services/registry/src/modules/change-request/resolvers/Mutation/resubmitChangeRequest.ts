import { mutate, requireScope } from '@slrt/subgraph';
import type { MutationResolvers } from '../../../../__generated__/graphql.ts';
import { changeProposers } from '../../change-request.policy.ts';
import { resubmitChangeRequest as run } from '../../use-cases/resubmit-change-request.ts';

export const resubmitChangeRequest: MutationResolvers['resubmitChangeRequest'] = (_, { input }, context) => {
  const scope = requireScope(context, changeProposers);
  return mutate('ResubmitChangeRequestSuccess', async () => ({
    changeRequest: await run(context.deps, context, scope, input),
  }));
};
