export { route, type RoutingQuestion, type RoutingResult, type RoutingRule, type RoutingWorld } from './route.ts';
export { replayDecisions, type ReplayedDecision } from './use-cases/replay-decisions.ts';
export type { PassedOverView as PassedOverRow, RoutingRule as RoutingRuleRow } from './route.ts';
export {
  findQuestion,
  insertRoutingRequest,
  isWithdrawn,
  listRoutingRules,
  markWithdrawn,
} from './routing.repository.ts';
