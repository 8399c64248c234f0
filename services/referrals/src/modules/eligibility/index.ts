import type { Benefit, ConditionOutcome, Evaluation } from '@slrt/rules';
import type { ProgrammeRow } from '../programme/index.ts';
import type { ContestRow } from './contest.ts';

export { districtRastraRule, insertRules } from './rules/national-rules.ts';
export { compiledRule, evaluate, factsOfRule } from './compiled-rules.ts';
export { mayLearnVerdicts } from './rule.policy.ts';
export { findRulesInForce, type RuleRow } from './rule.repository.ts';
export type { MeasureImpact, RuleDeps } from './use-cases/propose-rule.ts';

/** The household of a result. */
export interface OfHousehold {
  /** Global ID. */
  readonly householdId: string;
  /** Paths of the facts that are closed to the caller there, and unknown in the result. */
  readonly closed: ReadonlySet<string>;
}
export interface EligibilityView extends Evaluation, OfHousehold {
  readonly programme: ProgrammeRow;
  readonly ruleVersion: string;
  readonly listed: boolean;
  readonly withinQuota: boolean | null;
  readonly receiving: boolean | null;
  readonly receivingSince: string | null;
  readonly receivingSource: string | null;
  readonly conflictsWith: readonly ProgrammeRow[];
  readonly factSource: string | null;
  readonly factDate: string | null;
  readonly contests: readonly ContestRow[];
}
/** A condition of a verdict, with the household. */
export type ConditionView = ConditionOutcome & OfHousehold;
/** A benefit under a rule, with the household. */
export type BenefitView = Benefit & OfHousehold;
/** Reference to a household, which the registry owns. */
export interface HouseholdReference {
  readonly id: string;
}
