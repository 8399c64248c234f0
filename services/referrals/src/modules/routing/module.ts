import { defineModule, sdl } from '@slrt/subgraph';
import type { Resolvers } from '../../__generated__/graphql.ts';
import type { Deps } from '../../deps.ts';
import { Mutation, PassedOver, Query, RoutingDecision, RoutingRule } from './resolvers.ts';

export const routing = defineModule<Deps, Resolvers>()({
  name: 'routing',
  schema: [sdl('./routing.graphql', import.meta.url)],
  types: { RoutingRule: 'RoutingRuleRow', PassedOver: 'PassedOverRow', RoutingDecision: 'RoutingResult' },
  resolvers: { Query, Mutation, RoutingRule, PassedOver, RoutingDecision },
});
