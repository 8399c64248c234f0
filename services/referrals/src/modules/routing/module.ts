import { kept } from '@slrt/retention';
import { defineModule, sdl } from '@slrt/subgraph';
import type { Resolvers } from '../../__generated__/graphql.ts';
import type { Deps } from '../../deps.ts';
import { Mutation, SkippedAgency, Query, RoutingDecision, RoutingRule } from './resolvers.ts';
import * as entities from './routing.entity.ts';

/**
 * Rules by which a decided need finds the agency that owes an answer. Every decision is stored with the rules that were in
 * force, so that it can be explained and replayed.
 */
export const routing = defineModule<Deps, Resolvers>()({
  name: 'routing',
  entities: Object.values(entities),
  schema: [sdl('./routing.graphql', import.meta.url)],
  types: { RoutingRule: 'RoutingRuleRow', SkippedAgency: 'SkippedAgencyView', RoutingDecision: 'RoutingResult' },
  resolvers: { Query, Mutation, RoutingRule, SkippedAgency, RoutingDecision },
  personalData: { tables: { routing_request: kept('PROOF'), withdrawn_complaint: kept('PROOF') } },
});
