import { create, requireScope } from '@slrt/subgraph';
import type { MutationResolvers } from '../../../../__generated__/graphql.ts';
import { routingAuthors, setRoutingRules as run } from '../../use-cases/set-rules.ts';

export const setRoutingRules: MutationResolvers['setRoutingRules'] = (_, { input }, context) => {
  const caller = { actor: context.actor, scope: requireScope(context, routingAuthors) };
  const rules = input.rules.map(({ code, categoryCode, programmeCode, agencyCode, sector, verdicts, priority }) => ({
    version: code,
    priority,
    sector: sector ?? null,
    category_code: categoryCode ?? null,
    programme_code: programmeCode ?? null,
    verdicts: verdicts ? [...verdicts] : null,
    agency_code: agencyCode,
  }));
  return create('SetRoutingRulesSuccess', () => run(context.deps.routing, caller, { ...input, rules }));
};
