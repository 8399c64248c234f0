import { create, requireScope } from '@slrt/subgraph';
import type { MutationResolvers } from '../../../../__generated__/graphql.ts';
import { agencyOf } from '../../../agency/index.ts';
import { inboxReaders } from '../../delivery.policy.ts';
import { acknowledgeInbox as run } from '../../use-cases/acknowledge-inbox.ts';

export const acknowledgeInbox: MutationResolvers['acknowledgeInbox'] = (_, { input }, context) => {
  const caller = { actor: context.actor, scope: requireScope(context, inboxReaders) };
  return create('AcknowledgeInboxSuccess', async () => {
    await run(context.db, caller, input);
    return { agency: await agencyOf(context, input.agencyCode) };
  });
};
