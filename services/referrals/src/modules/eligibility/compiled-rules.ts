import { compileRule, evaluateRule, type CompiledRule, type Evaluation, type Profile } from '@slrt/rules';
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

/** Evaluates a rule for a household on a day, `YYYY-MM-DD`. */
export const evaluate = (row: RuleRow, profile: Profile, day: string): Evaluation =>
  evaluateRule(compiledRule(row), profile, day);
