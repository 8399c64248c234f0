import type { RoutingDecisionResolvers, Verdict } from '../../../__generated__/graphql.ts';

export const RoutingDecision: RoutingDecisionResolvers = {
  agency: async (result, _, context) =>
    result.agencyCode ? ((await context.deps.directory()).agencies.get(result.agencyCode) ?? null) : null,
  programme: async (result, _, context) =>
    result.programmeCode ? ((await context.deps.directory()).programmes.get(result.programmeCode) ?? null) : null,
  officeCode: (result) => result.officeCode ?? null,
  waitingList: (result) => result.waitingList ?? false,
  verdict: (result) => (result.verdict ?? null) as Verdict | null,
  passedOver: (result) => [...(result.passedOver ?? [])],
  alternatives: async (result, _, context) => {
    const { agencies } = await context.deps.directory();
    return result.alternatives.flatMap(({ agencyCode, rule }) => {
      const agency = agencies.get(agencyCode);
      return agency ? [{ agency, rule }] : [];
    });
  },
};
