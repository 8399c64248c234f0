import { mutate, requireScope } from '@slrt/subgraph';
import type { MutationResolvers } from '../../../../__generated__/graphql.ts';
import { duplicateOfficers } from '../../duplicate.policy.ts';
import { resolveDuplicate as run } from '../../use-cases/resolve-duplicate.ts';

export const resolveDuplicate: MutationResolvers['resolveDuplicate'] = (_, { input }, context) => {
  const scope = requireScope(context, duplicateOfficers);
  return mutate('ResolveDuplicateSuccess', async () => ({ candidate: await run(context.deps, scope, input) }));
};
