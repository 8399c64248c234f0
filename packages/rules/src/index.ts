export { type Parameters } from './check.ts';
export { compile } from './evaluate.ts';
export { checkExpression } from './check.ts';
export { factList, factsOf, findFact, housingFacts, type RuleFacts } from './facts.ts';
export { kindSize, type MemberKind } from './member-codes.ts';
export type { Profile, ProfileMember } from './profile.ts';
export {
  compileRule,
  evaluateRule,
  ruleSql,
  verdictOf,
  type Benefit,
  type CompiledRule,
  type Component,
  type Condition,
  type ConditionOutcome,
  type Evaluation,
  type RuleFault,
  type RuleText,
  type Verdict,
} from './rule.ts';
export { toSql, type SqlContext } from './sql.ts';
