import { caseworkRoles } from '@slrt/domain';
import { creation, requireScope } from '@slrt/subgraph';
import type {
  MutationResolvers,
  QueryResolvers,
  RoutingRuleInput,
  SetRoutingRulesInput,
} from '../../__generated__/graphql.ts';
import { listRoutingRules } from './routing.repository.ts';
import { routingAuthors, setRoutingRules, type RoutingDeps } from './use-cases/set-rules.ts';

export const Query: Pick<QueryResolvers, 'routingRules'> = {
  routingRules: (_, { districtCode }, context) => {
    const scope = requireScope(context, [...caseworkRoles, 'ADMIN']);
    return context.db.read(scope, (tx) => listRoutingRules(tx, districtCode));
  },
};

/** A routing rule as the graph takes it, as it is kept. */
const ruleOf = ({ code, priority, sector, categoryCode, programmeCode, verdicts, agencyCode }: RoutingRuleInput) => ({
  version: code,
  priority,
  sector: sector ?? null,
  category_code: categoryCode ?? null,
  programme_code: programmeCode ?? null,
  verdicts: verdicts ? [...verdicts] : null,
  agency_code: agencyCode,
});

export const Mutation: MutationResolvers = {
  setRoutingRules: creation(
    'SetRoutingRulesSuccess',
    routingAuthors,
    (deps: RoutingDeps, caller, input: SetRoutingRulesInput) =>
      setRoutingRules(deps, caller, { ...input, rules: input.rules.map(ruleOf) }),
  ),
};
