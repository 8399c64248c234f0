import { defineModule, sdl } from '@slrt/subgraph';
import type { Resolvers } from '../../__generated__/graphql.ts';
import type { Deps } from '../../deps.ts';
import { Mutation, SkippedAgency, Query, RoutingDecision, RoutingRule } from './resolvers.ts';
import * as entities from './routing.entity.ts';

export const routing = defineModule<Deps, Resolvers>()({
  name: 'routing',
  entities: Object.values(entities),
  schema: [sdl('./routing.graphql', import.meta.url)],
  types: { RoutingRule: 'RoutingRuleRow', SkippedAgency: 'PassedOverRow', RoutingDecision: 'RoutingResult' },
  resolvers: { Query, Mutation, RoutingRule, SkippedAgency, RoutingDecision },
});
