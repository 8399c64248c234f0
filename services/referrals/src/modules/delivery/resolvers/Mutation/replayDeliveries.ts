import { create, requireScope } from '@slrt/subgraph';
import type { MutationResolvers } from '../../../../__generated__/graphql.ts';
import { deliveryKeepers } from '../../delivery.policy.ts';
import { replayDeliveries as run } from '../../use-cases/keep-webhooks.ts';

export const replayDeliveries: MutationResolvers['replayDeliveries'] = (_, { input }, context) => {
  const caller = { actor: context.actor, scope: requireScope(context, deliveryKeepers) };
  return create('ReplayDeliveriesSuccess', () => run(context.deps.webhooks, caller, input));
};
