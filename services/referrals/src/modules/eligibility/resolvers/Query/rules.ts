import { districtOf } from '@slrt/domain';
import { requireScope } from '@slrt/subgraph';
import type { QueryResolvers } from '../../../../__generated__/graphql.ts';
import { ruleReaders } from '../../rule.policy.ts';
import { listRules } from '../../rule.repository.ts';

export const rules: QueryResolvers['rules'] = (_, { regionCode, state, programmeCode }, context) => {
  const scope = requireScope(context, ruleReaders);
  return context.db.read(scope, (tx) => listRules(tx, districtOf(regionCode), programmeCode ?? null, state ?? null));
};
