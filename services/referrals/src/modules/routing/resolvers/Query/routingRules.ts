import { caseworkRoles } from '@slrt/domain';
import { requireScope } from '@slrt/subgraph';
import type { QueryResolvers } from '../../../../__generated__/graphql.ts';
import { listRoutingRules } from '../../routing.repository.ts';

export const routingRules: QueryResolvers['routingRules'] = (_, { districtCode }, context) => {
  const scope = requireScope(context, [...caseworkRoles, 'ADMIN']);
  return context.db.read(scope, (tx) => listRoutingRules(tx, districtCode));
};
