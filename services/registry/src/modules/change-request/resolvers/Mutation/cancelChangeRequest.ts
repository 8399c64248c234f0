import { mutate, requireScope } from '@slrt/subgraph';
import type { MutationResolvers } from '../../../../__generated__/graphql.ts';
import { changeProposers } from '../../change-request.policy.ts';
import { cancelChangeRequest as run } from '../../use-cases/cancel-change-request.ts';

export const cancelChangeRequest: MutationResolvers['cancelChangeRequest'] = (_, { input }, context) => {
  const scope = requireScope(context, changeProposers);
  return mutate('CancelChangeRequestSuccess', async () => ({
    changeRequest: await run(context.deps, context, scope, input),
  }));
};
