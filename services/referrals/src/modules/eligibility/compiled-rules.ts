import type { PersonalFact } from '@slrt/domain';
import { compileRule, evaluateRule, type CompiledRule, type Evaluation, type Profile } from '@slrt/rules';
import { factKindsOf } from './fact-kinds.ts';
import { textOf, type RuleRow } from './rule.repository.ts';

/** Cache of compiled rules, keyed by their text, so that a changed row is compiled again. */
const compiled = new Map<string, CompiledRule>();

export function compiledRule(row: RuleRow): CompiledRule {
  const text = textOf(row);
  const key = JSON.stringify(text);
  let rule = compiled.get(key);
  if (!rule) {
    const result = compileRule(text);
    if ('faults' in result)
      throw new Error(
        `rule ${row.version} has errors: ${result.faults[0]?.code ?? ''} at ${result.faults[0]?.path.join('.') ?? ''}`,
      );
    rule = result.rule;
    compiled.set(key, rule);
  }
  return rule;
}

/** Evaluates a rule for a household on a day, `YYYY-MM-DD`, without the facts at the `closed` paths. */
export const evaluate = (row: RuleRow, profile: Profile, day: string, closed?: ReadonlySet<string>): Evaluation =>
  evaluateRule(compiledRule(row), profile, day, closed);

/** Returns the kinds of facts that the verdict of a rule tells. */
export const factsOfRule = (rule: CompiledRule): PersonalFact[] =>
  factKindsOf(rule.conditions.flatMap(({ facts }) => facts));
