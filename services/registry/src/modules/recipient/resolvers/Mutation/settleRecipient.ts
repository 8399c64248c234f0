import { mutate, requireScope } from '@slrt/subgraph';
import type { MutationResolvers } from '../../../../__generated__/graphql.ts';
import { recipientSettlers } from '../../recipient.policy.ts';
import { settleRecipient as run } from '../../use-cases/settle-recipient.ts';

export const settleRecipient: MutationResolvers['settleRecipient'] = (_, { input }, context) => {
  const scope = requireScope(context, recipientSettlers);
  return mutate('SettleRecipientSuccess', () => run(context.deps, scope, input));
};
