export { route, type RoutingQuestion, type RoutingResult, type RoutingRule } from './route.ts';
export { insertRoutingRequest, isWithdrawn, listRoutingRules, markWithdrawn } from './routing.repository.ts';
