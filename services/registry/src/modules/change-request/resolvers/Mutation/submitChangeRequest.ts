import { create, requireScope } from '@slrt/subgraph';
import type { MutationResolvers } from '../../../../__generated__/graphql.ts';
import { changeProposers } from '../../change-request.policy.ts';
import { submitChangeRequest as run } from '../../use-cases/submit-change-request.ts';

export const submitChangeRequest: MutationResolvers['submitChangeRequest'] = (_, { input }, context) => {
  const scope = requireScope(context, changeProposers);
  return create('SubmitChangeRequestSuccess', async () => ({
    changeRequest: await run(context.deps, context, scope, input),
  }));
};
