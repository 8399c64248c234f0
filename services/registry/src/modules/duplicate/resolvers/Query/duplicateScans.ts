import { requireScope } from '@slrt/subgraph';
import type { QueryResolvers } from '../../../../__generated__/graphql.ts';
import { duplicateReaders } from '../../duplicate.policy.ts';
import { listScans } from '../../scan.repository.ts';

export const duplicateScans: QueryResolvers['duplicateScans'] = (_, { regionCode }, context) => {
  const scope = requireScope(context, duplicateReaders);
  return context.db.read(scope, (tx) => listScans(tx, regionCode, 20));
};
