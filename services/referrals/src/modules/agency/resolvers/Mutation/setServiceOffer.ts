import { mutate, requireScope } from '@slrt/subgraph';
import type { MutationResolvers } from '../../../../__generated__/graphql.ts';
import { directoryKeepers } from '../../agency.policy.ts';
import { setServiceOffer as run } from '../../use-cases/keep-directory.ts';

export const setServiceOffer: MutationResolvers['setServiceOffer'] = (_, { input }, context) => {
  const caller = { actor: context.actor, scope: requireScope(context, directoryKeepers) };
  return mutate('SetServiceOfferSuccess', async () => ({ offer: await run(context.deps.keeping, caller, input) }));
};
