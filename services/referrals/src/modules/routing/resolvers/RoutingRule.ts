import type { RoutingRuleResolvers, Sector, Verdict } from '../../../__generated__/graphql.ts';
import { agencyOf } from '../../agency/index.ts';

export const RoutingRule: RoutingRuleResolvers = {
  sector: (rule) => rule.sector as Sector | null,
  categoryCode: (rule) => rule.category_code,
  programmeCode: (rule) => rule.programme_code,
  verdicts: (rule) => rule.verdicts as Verdict[] | null,
  agency: (rule, _, context) => agencyOf(context.deps, rule.agency_code),
};
