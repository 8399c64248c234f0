export { route, type RoutingInput, type RoutingResult, type RoutingRule, type RoutingContext } from './route.ts';
export { replayDecisions } from './use-cases/replay-decisions.ts';
export type { SkippedAgencyView, RoutingRule as RoutingRuleRow } from './route.ts';
export {
  findQuestion,
  insertRoutingRequest,
  findBlock,
  listDecisionsOf,
  listRoutingRules,
  blockDecisions,
  replaceRules,
  routeSource,
  type RouteItem,
} from './routing.repository.ts';
export { ruleIssues } from './use-cases/set-rules.ts';
