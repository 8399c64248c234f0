import { create, requireScope } from '@slrt/subgraph';
import type { MutationResolvers } from '../../../../__generated__/graphql.ts';
import { deliveryKeepers } from '../../delivery.policy.ts';
import { testWebhook as run } from '../../use-cases/keep-webhooks.ts';

export const testWebhook: MutationResolvers['testWebhook'] = (_, { input }, context) => {
  const caller = { actor: context.actor, scope: requireScope(context, deliveryKeepers) };
  return create('TestWebhookSuccess', async () => (await run(context.deps.webhooks, caller, input.webhookId)).attempt);
};
