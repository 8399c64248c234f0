import { checkExpression, type ExpressionFault, type Parameters } from './check.ts';
import { compile, type Outcome } from './evaluate.ts';
import { factsAsked, type Expression } from './expression.ts';
import { factsOf, withoutFacts, type Facts, type RuleFacts } from './facts.ts';
import type { Profile } from './profile.ts';
import { toSql, type SqlContext } from './sql.ts';

/** One condition of a rule; all conditions must be satisfied. */
export interface Condition {
  readonly code: string;
  /** CEL over `household`, `members` and the rule's own `params`. */
  readonly expression: string;
  /** Fact to show with the condition, as a path: `household.decile`, `members.age`. */
  readonly fact: string;
  readonly label: string;
  readonly labelEn: string;
}
/** Amount that a member adds for a family: the highest of the member's components counts, each person once. */
export interface Component {
  readonly code: string;
  /** CEL over the member `m` and `params`, without `members.…()`. */
  readonly expression: string;
  /** Rupiah a year. */
  readonly amountPerYear: number;
  /** Maximum number of persons of a family counted in it; null: no limit of its own. */
  readonly maxPersonsCounted: number | null;
  readonly label: string;
  readonly labelEn: string;
}
export interface RuleText {
  readonly conditions: readonly Condition[];
  readonly components: readonly Component[];
  /** Maximum number of persons of a family counted in total; null: no limit. PKH: 4. */
  readonly maxPersons: number | null;
  readonly parameters: Parameters;
}
export interface RuleFault extends ExpressionFault {
  /** Path in the input: `conditions.0.expression`. */
  readonly path: readonly string[];
}
export type ConditionState = 'MET' | 'NOT_MET' | 'NOT_KNOWN';
export type Verdict = 'ELIGIBLE' | 'NOT_ELIGIBLE' | 'UNKNOWN';
export interface ConditionOutcome {
  readonly condition: Condition;
  readonly state: ConditionState;
  /** Value of the fact as text; null: unknown, or several values. */
  readonly value: string | null;
  /** All facts that the condition uses. */
  readonly facts: readonly string[];
}
export interface Benefit {
  /** Rupiah a year. */
  readonly amountPerYear: number;
  readonly counted: readonly { readonly component: Component; readonly persons: number }[];
}
export interface Evaluation {
  readonly verdict: Verdict;
  readonly conditions: readonly ConditionOutcome[];
  /** Amount that the family would receive; null when it is not eligible or the rule has no amounts. */
  readonly benefit: Benefit | null;
}

interface CompiledCondition {
  readonly condition: Condition;
  readonly expression: Expression;
  readonly facts: readonly string[];
  readonly run: (facts: RuleFacts, member: Facts | null) => Outcome;
}
export interface CompiledRule {
  readonly conditions: readonly CompiledCondition[];
  readonly components: readonly {
    readonly component: Component;
    readonly facts: readonly string[];
    readonly run: (facts: RuleFacts, member: Facts) => Outcome;
  }[];
  readonly maxPersons: number | null;
}

const maxConditions = { conditions: 20, components: 12 };

function componentExpression(
  component: Component,
  parameters: Parameters,
): { readonly expression: Expression } | { readonly fault: ExpressionFault } {
  const opening = 'members.exists(m, ';
  const result = checkExpression(`${opening}${component.expression})`, parameters);
  if ('fault' in result) {
    const { start, end, ...rest } = result.fault;
    const at = (place: number) => Math.min(Math.max(0, place - opening.length), component.expression.length);
    return { fault: { ...rest, start: at(start), end: at(end) } };
  }
  return result.expression.op === 'exists'
    ? { expression: result.expression.where }
    : {
        fault: {
          code: 'NOT_A_CONDITION',
          message: 'A component must be a condition about m.',
          start: 0,
          end: component.expression.length,
        },
      };
}

/** Parses a rule. Returns the compiled rule, or every fault with its position. */
export function compileRule(
  rule: RuleText,
): { readonly rule: CompiledRule } | { readonly faults: readonly RuleFault[] } {
  const faults: RuleFault[] = [];
  const refuse = (path: readonly string[], fault: ExpressionFault) => void faults.push({ ...fault, path });
  const whole = (list: 'conditions' | 'components') => {
    if (rule[list].length > maxConditions[list])
      refuse([list], { code: 'TOO_MANY', message: `At most ${maxConditions[list]}.`, start: 0, end: 0 });
  };
  whole('conditions');
  whole('components');
  if (rule.conditions.length === 0)
    refuse(['conditions'], { code: 'REQUIRED', message: 'A rule needs at least one condition.', start: 0, end: 0 });
  for (const [name, value] of Object.entries(rule.parameters))
    if (typeof value === 'number' && !Number.isInteger(value))
      refuse(['parameters', name], {
        code: 'NOT_A_WHOLE_NUMBER',
        message: 'A parameter must be a whole number or text.',
        start: 0,
        end: 0,
      });
  if (faults.length > 0) return { faults };
  const conditions = rule.conditions.flatMap((condition, n) => {
    const result = checkExpression(condition.expression, rule.parameters);
    if ('fault' in result) {
      refuse(['conditions', String(n), 'expression'], result.fault);
      return [];
    }
    const { expression } = result;
    return [{ condition, expression, facts: factsAsked(expression), run: compile(expression) }];
  });
  const components = rule.components.flatMap((component, n) => {
    const result = componentExpression(component, rule.parameters);
    if ('fault' in result) {
      refuse(['components', String(n), 'expression'], result.fault);
      return [];
    }
    return [{ component, facts: factsAsked(result.expression), run: compile(result.expression) }];
  });
  return faults.length > 0 ? { faults } : { rule: { conditions, components, maxPersons: rule.maxPersons } };
}

function shown(path: string, facts: RuleFacts): string | null {
  const [of, ...rest] = path.split('.');
  const value = of === 'household' ? facts.household[rest.join('.')] : undefined;
  return value === undefined ? null : String(value);
}

/** Adds the highest amounts first. A person counts once; components and families count up to their limits. */
function benefitOf(rule: CompiledRule, facts: RuleFacts): Benefit | null {
  if (rule.components.length === 0) return null;
  const used = new Set<Facts>();
  const counted: { component: Component; persons: number }[] = [];
  for (const { component, run } of [...rule.components].sort(
    (a, b) => b.component.amountPerYear - a.component.amountPerYear,
  )) {
    const room = Math.min(component.maxPersonsCounted ?? Infinity, (rule.maxPersons ?? Infinity) - used.size);
    const fitting = facts.members.filter((member) => !used.has(member) && run(facts, member) === true).slice(0, room);
    fitting.forEach((member) => used.add(member));
    if (fitting.length > 0) counted.push({ component, persons: fitting.length });
  }
  return {
    amountPerYear: counted.reduce((sum, each) => sum + each.persons * each.component.amountPerYear, 0),
    counted,
  };
}

/** Returns only the verdict, in the fastest way. */
export function verdictOf(rule: CompiledRule, facts: RuleFacts): Verdict {
  let open = false;
  for (const { run } of rule.conditions) {
    const met = run(facts, null);
    if (met === false) return 'NOT_ELIGIBLE';
    open ||= met === undefined;
  }
  return open ? 'UNKNOWN' : 'ELIGIBLE';
}

/**
 * Returns every condition with its result. An unsatisfied condition decides; otherwise an unknown one leaves the
 * verdict open. Facts at the `closed` paths are taken as unknown, for a reader who may not learn them. A benefit that depends on one of
 * them is null.
 */
export function evaluateRule(
  rule: CompiledRule,
  profile: Profile,
  day: string,
  closed: ReadonlySet<string> = new Set(),
): Evaluation {
  const all = factsOf(profile, day);
  const facts = closed.size > 0 ? withoutFacts(all, closed) : all;
  const hasBenefit = !rule.components.some((component) => component.facts.some((path) => closed.has(path)));
  const conditions = rule.conditions.map(({ condition, facts: asked, run }): ConditionOutcome => {
    const met = run(facts, null);
    return {
      condition,
      state: met === undefined ? 'NOT_KNOWN' : met === true ? 'MET' : 'NOT_MET',
      value: shown(condition.fact, facts),
      facts: asked,
    };
  });
  const verdict = verdictOf(rule, facts);
  return { verdict, conditions, benefit: verdict === 'ELIGIBLE' && hasBenefit ? benefitOf(rule, facts) : null };
}

export interface RuleSql {
  /** True, false, or null for UNKNOWN. */
  readonly verdict: string;
  /** Each condition's code with its SQL. */
  readonly conditions: readonly { readonly code: string; readonly sql: string }[];
}

/** Compiles the rule to SQL, the cheapest conditions first: those about the household, then those about members. */
export function ruleSql(rule: CompiledRule, context: SqlContext): RuleSql {
  const conditions = rule.conditions.map(({ condition, expression, facts }) => ({
    code: condition.code,
    sql: toSql(expression, context),
    members: facts.some((path) => path.startsWith('members.')),
  }));
  const ordered = [...conditions].sort((a, b) => Number(a.members) - Number(b.members));
  return { verdict: `(${ordered.map((each) => each.sql).join(' and ')})`, conditions };
}
