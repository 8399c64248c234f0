import { defineModule, sdl } from '@slrt/subgraph';
import type { Resolvers } from '../../__generated__/graphql.ts';
import type { Deps } from '../../deps.ts';
import { Mutation, Query } from './resolvers.ts';
import { PassedOver } from './resolvers/PassedOver.ts';
import { RoutingDecision } from './resolvers/RoutingDecision.ts';
import { RoutingRule } from './resolvers/RoutingRule.ts';

export const routing = defineModule<Deps, Resolvers>()({
  name: 'routing',
  schema: [sdl('./routing.graphql', import.meta.url)],
  types: { RoutingRule: 'RoutingRuleRow', PassedOver: 'PassedOverRow', RoutingDecision: 'RoutingResult' },
  resolvers: { Query, Mutation, RoutingRule, PassedOver, RoutingDecision },
});
