import { mutate, requireScope } from '@slrt/subgraph';
import type { MutationResolvers } from '../../../../__generated__/graphql.ts';
import { stageDeciders } from '../../change-request.policy.ts';
import { decideChangeRequestStage as run } from '../../use-cases/decide-change-request-stage.ts';

export const decideChangeRequestStage: MutationResolvers['decideChangeRequestStage'] = (_, { input }, context) => {
  const scope = requireScope(context, stageDeciders);
  return mutate('DecideChangeRequestStageSuccess', async () => ({
    changeRequest: await run(context.deps, context.actor, scope, input),
  }));
};
