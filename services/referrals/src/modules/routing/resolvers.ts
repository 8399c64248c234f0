import { caseworkRoles } from '@slrt/domain';
import { creation, getScope } from '@slrt/subgraph';
import type {
  MutationResolvers,
  SkippedAgencyResolvers,
  QueryResolvers,
  RoutingDecisionResolvers,
  RoutingRuleInput,
  RoutingRuleResolvers,
  Sector,
  SetRoutingRulesInput,
  Verdict,
} from '../../__generated__/graphql.ts';
import { agencyOf } from '../agency/index.ts';
import { listRoutingRules } from './routing.repository.ts';
import { routingAuthors, setRoutingRules, type RoutingDeps } from './use-cases/set-rules.ts';

export const Query: Pick<QueryResolvers, 'routingRules'> = {
  routingRules: (_, { regionCode: districtCode }, context) => {
    const scope = getScope(context, [...caseworkRoles, 'ADMIN']);
    return context.db.read(scope, (tx) => listRoutingRules(tx, districtCode));
  },
};

/** Converts a rule of the graph to its stored form. */
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

export const SkippedAgency: SkippedAgencyResolvers = {
  agency: (each, _, context) => agencyOf(context.deps, each.agencyCode),
};

export const RoutingDecision: RoutingDecisionResolvers = {
  agency: async (result, _, context) =>
    result.agencyCode ? ((await context.deps.directory()).agencies.get(result.agencyCode) ?? null) : null,
  programme: async (result, _, context) =>
    result.programmeCode ? ((await context.deps.directory()).programmes.get(result.programmeCode) ?? null) : null,
  officeCode: (result) => result.officeCode ?? null,
  waitingList: (result) => result.waitingList ?? false,
  verdict: (result) => (result.verdict ?? null) as Verdict | null,
  skippedAgencies: (result) => [...(result.skippedAgencies ?? [])],
  alternatives: async (result, _, context) => {
    const { agencies } = await context.deps.directory();
    return result.alternatives.flatMap(({ agencyCode, rule }) => {
      const agency = agencies.get(agencyCode);
      return agency ? [{ agency, rule }] : [];
    });
  },
};

export const RoutingRule: RoutingRuleResolvers = {
  sector: (rule) => rule.sector as Sector | null,
  categoryCode: (rule) => rule.category_code,
  programmeCode: (rule) => rule.programme_code,
  verdicts: (rule) => rule.verdicts as Verdict[] | null,
  agency: (rule, _, context) => agencyOf(context.deps, rule.agency_code),
};
