import { requireScope } from '@slrt/subgraph';
import type { QueryResolvers } from '../../../../__generated__/graphql.ts';
import { findThreshold } from '../../candidate.repository.ts';
import { duplicateReaders } from '../../duplicate.policy.ts';

export const duplicateThreshold: QueryResolvers['duplicateThreshold'] = (_, { regionCode }, context) => {
  const scope = requireScope(context, duplicateReaders);
  return context.db.read(scope, (tx) => findThreshold(tx, regionCode));
};
