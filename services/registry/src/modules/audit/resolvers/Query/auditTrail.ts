import { auditWatchers, requireScope } from '@slrt/subgraph';
import type { QueryResolvers } from '../../../../__generated__/graphql.ts';

/** Names the district; each service looks itself whether its own part may be seen. */
export const auditTrail: QueryResolvers['auditTrail'] = (_, { districtCode }, context) => {
  requireScope(context, auditWatchers);
  return { districtCode };
};
