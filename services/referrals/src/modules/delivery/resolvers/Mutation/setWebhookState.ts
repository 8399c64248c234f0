import { create, requireScope } from '@slrt/subgraph';
import type { MutationResolvers } from '../../../../__generated__/graphql.ts';
import { deliveryKeepers } from '../../delivery.policy.ts';
import { setWebhookState as run } from '../../use-cases/keep-webhooks.ts';

export const setWebhookState: MutationResolvers['setWebhookState'] = (_, { input }, context) => {
  const caller = { actor: context.actor, scope: requireScope(context, deliveryKeepers) };
  return create('SetWebhookStateSuccess', () => run(context.deps.webhooks, caller, input));
};
