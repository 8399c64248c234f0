import type { RoutingDecisionResolvers } from '../../../__generated__/graphql.ts';

export const RoutingDecision: RoutingDecisionResolvers = {
  agency: async (result, _, context) =>
    result.agencyCode ? ((await context.directory()).agencies.get(result.agencyCode) ?? null) : null,
  programme: async (result, _, context) =>
    result.programmeCode ? ((await context.directory()).programmes.get(result.programmeCode) ?? null) : null,
  alternatives: async (result, _, context) => {
    const { agencies } = await context.directory();
    return result.alternatives.flatMap(({ agencyCode, rule }) => {
      const agency = agencies.get(agencyCode);
      return agency ? [{ agency, rule }] : [];
    });
  },
};
