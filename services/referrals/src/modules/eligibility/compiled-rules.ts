import { compileRule, evaluateRule, type CompiledRule, type Evaluation, type Profile } from '@slrt/rules';
import { textOf, type RuleRow } from './rule.repository.ts';

/** By the text itself: what a row says holds, whoever changed it. */
const compiled = new Map<string, CompiledRule>();

export function compiledRule(row: RuleRow): CompiledRule {
  const text = textOf(row);
  const key = JSON.stringify(text);
  let rule = compiled.get(key);
  if (!rule) {
    const result = compileRule(text);
    if ('faults' in result)
      throw new Error(
        `rule ${row.version} cannot be read: ${result.faults[0]?.code ?? ''} at ${result.faults[0]?.path.join('.') ?? ''}`,
      );
    rule = result.rule;
    compiled.set(key, rule);
  }
  return rule;
}

/** What a rule says of a household on a day, `YYYY-MM-DD`. */
export const evaluate = (row: RuleRow, profile: Profile, day: string): Evaluation =>
  evaluateRule(compiledRule(row), profile, day);
