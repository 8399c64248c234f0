import type { RuleInput } from '../../../__generated__/graphql.ts';
import type { RuleDraft } from '../use-cases/propose-rule.ts';

/** A rule as the graph takes it, as the use cases take it. */
export const draftOf = (rule: RuleInput): RuleDraft => ({
  ...rule,
  text: {
    conditions: rule.conditions,
    components: (rule.components ?? []).map((each) => ({ ...each, atMost: each.atMost ?? null })),
    mostPersons: rule.mostPersons ?? null,
    parameters: Object.fromEntries(
      (rule.parameters ?? []).map(({ name, number, text }) => [name, number ?? text ?? '']),
    ),
  },
});
