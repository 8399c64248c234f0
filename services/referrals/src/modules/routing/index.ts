export { route, type RoutingQuestion, type RoutingResult, type RoutingRule, type RoutingWorld } from './route.ts';
export { setRoutingRules, type RoutingDeps } from './use-cases/set-rules.ts';
export type { PassedOverView as PassedOverRow, RoutingRule as RoutingRuleRow } from './route.ts';
export type { RuleSetRow } from './routing.repository.ts';
export {
  findQuestion,
  insertRoutingRequest,
  isWithdrawn,
  listRoutingRules,
  markWithdrawn,
} from './routing.repository.ts';
