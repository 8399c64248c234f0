import { Environment } from '@marcbachmann/cel-js';
import type { Profile } from '../profile/index.ts';
import { factsOf } from './facts.ts';
import type { EligibilityRuleTable } from '../../__generated__/tables.ts';

export interface Condition {
  readonly code: string;
  /** CEL over `household`, `members` and the rule's own `params`. */
  readonly expression: string;
  /** The fact it asks for, as a path into the profile. */
  readonly fact: string;
  readonly label: string;
  readonly labelEn: string;
}
export interface RuleRow extends Pick<
  EligibilityRuleTable,
  'district_code' | 'programme_code' | 'version' | 'valid_from' | 'valid_until' | 'conditions' | 'parameters' | 'source'
> {
  readonly conditions: readonly Condition[];
  readonly parameters: Readonly<Record<string, number | string>>;
}
export type ConditionState = 'MET' | 'NOT_MET' | 'NOT_KNOWN';
export interface ConditionOutcome {
  readonly condition: Condition;
  readonly state: ConditionState;
  readonly value: string | null;
}
export interface Evaluation {
  readonly verdict: 'ELIGIBLE' | 'NOT_ELIGIBLE' | 'UNKNOWN';
  readonly conditions: readonly ConditionOutcome[];
}

const environment = new Environment({ unlistedVariablesAreDyn: true, limits: { maxAstNodes: 500, maxDepth: 40 } });
const programs = new Map<string, (context: Record<string, unknown>) => unknown>();

function program(expression: string) {
  let compiled = programs.get(expression);
  if (!compiled) {
    compiled = environment.parse(expression) as (context: Record<string, unknown>) => unknown;
    programs.set(expression, compiled);
  }
  return compiled;
}

function check(expression: string, context: Record<string, unknown>): ConditionState {
  const compiled = program(expression);
  try {
    return compiled(context) === true ? 'MET' : 'NOT_MET';
  } catch {
    return 'NOT_KNOWN'; // CEL errs only where a missing fact decides; && and || absorb it otherwise
  }
}

function valueOf(path: string, facts: Record<string, unknown>): string | null {
  const value = path
    .split('.')
    .reduce<unknown>((each, key) => (each as Record<string, unknown> | undefined)?.[key], facts);
  return typeof value === 'string' || typeof value === 'boolean' || typeof value === 'bigint' ? String(value) : null;
}

/** Every condition must be met; one that is not met decides, otherwise one that is not known leaves it open. */
export function evaluate(rule: Pick<RuleRow, 'conditions' | 'parameters'>, profile: Profile, day: string): Evaluation {
  const params = Object.fromEntries(
    Object.entries(rule.parameters).map(([key, value]) => [key, typeof value === 'number' ? BigInt(value) : value]),
  );
  const context = { ...factsOf(profile, day), params };
  const conditions = rule.conditions.map((condition): ConditionOutcome => ({
    condition,
    state: check(condition.expression, context),
    value: valueOf(condition.fact, context),
  }));
  const states = conditions.map((each) => each.state);
  const verdict = states.includes('NOT_MET') ? 'NOT_ELIGIBLE' : states.includes('NOT_KNOWN') ? 'UNKNOWN' : 'ELIGIBLE';
  return { verdict, conditions };
}
