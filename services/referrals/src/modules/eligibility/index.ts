export { evaluate, type Condition, type ConditionOutcome, type Evaluation, type RuleRow } from './evaluate.ts';
export { findRulesInForce } from './rule.repository.ts';
import type { ProgrammeRow } from '../programme/index.ts';
import type { Evaluation } from './evaluate.ts';

export interface EligibilityView extends Evaluation {
  readonly programme: ProgrammeRow;
  readonly ruleVersion: string;
  readonly receiving: boolean | null;
}
/** A household that the registry owns. */
export interface HouseholdReference {
  readonly id: string;
}
