import { mutate, requireScope } from '@slrt/subgraph';
import type { MutationResolvers } from '../../../../__generated__/graphql.ts';
import { duplicateOfficers } from '../../duplicate.policy.ts';
import { setDuplicateThreshold as run } from '../../use-cases/request-duplicate-scan.ts';

export const setDuplicateThreshold: MutationResolvers['setDuplicateThreshold'] = (_, { input }, context) => {
  const scope = requireScope(context, duplicateOfficers);
  return mutate('SetDuplicateThresholdSuccess', async () => ({ likely: await run(context.db, scope, input) }));
};
