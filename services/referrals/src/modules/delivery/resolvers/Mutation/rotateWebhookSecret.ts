import { mutate, requireScope } from '@slrt/subgraph';
import type { MutationResolvers } from '../../../../__generated__/graphql.ts';
import { deliveryKeepers } from '../../delivery.policy.ts';
import { rotateWebhookSecret as run } from '../../use-cases/keep-webhooks.ts';

export const rotateWebhookSecret: MutationResolvers['rotateWebhookSecret'] = (_, { input }, context) => {
  const caller = { actor: context.actor, scope: requireScope(context, deliveryKeepers) };
  return mutate('RotateWebhookSecretSuccess', () => run(context.deps.webhooks, caller, input));
};
