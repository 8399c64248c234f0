import { create, requireScope } from '@slrt/subgraph';
import type { MutationResolvers } from '../../../../__generated__/graphql.ts';
import { duplicateOfficers } from '../../duplicate.policy.ts';
import { requestDuplicateScan as run } from '../../use-cases/request-duplicate-scan.ts';

export const requestDuplicateScan: MutationResolvers['requestDuplicateScan'] = (_, { input }, context) => {
  const scope = requireScope(context, duplicateOfficers);
  return create('RequestDuplicateScanSuccess', async () => ({ scan: await run(context.db, scope, input) }));
};
