import type { ConditionOutcome, Evaluation } from '@slrt/rules';
import type { ProgrammeRow } from '../programme/index.ts';
import type { ContestRow } from './contest.ts';

export { districtRastraRule, insertRules } from './rules/national-rules.ts';
export { compiledRule, evaluate } from './compiled-rules.ts';
export { findRulesInForce, type RuleRow } from './rule.repository.ts';
export type { MeasureImpact, RuleDeps } from './use-cases/propose-rule.ts';

export interface EligibilityView extends Evaluation {
  /** Village of the household, whose roles decide what is shown of its members. */
  readonly regionCode: string;
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
/** A condition of a verdict, with the village of the household. */
export type ConditionView = ConditionOutcome & Pick<EligibilityView, 'regionCode'>;
/** Reference to a household, which the registry owns. */
export interface HouseholdReference {
  readonly id: string;
}
