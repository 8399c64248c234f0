import { Refusal, RefusedField } from '@slrt/domain';
import { requireScope } from '@slrt/subgraph';
import type { QueryResolvers } from '../../../../__generated__/graphql.ts';
import { ruleAuthors } from '../../rule.policy.ts';
import { readRule } from '../../use-cases/propose-rule.ts';
import { draftOf } from '../rule-draft.ts';

export const previewRule: QueryResolvers['previewRule'] = async (_, { input }, context) => {
  const caller = { actor: context.actor, scope: requireScope(context, ruleAuthors) };
  try {
    const read = await readRule(context.deps.rules, caller, draftOf(input));
    if ('faults' in read)
      return { faults: read.faults.map((each) => ({ ...each, path: [...each.path] })), impact: null };
    return { faults: [], impact: { sampled: read.impact.sampled, changes: [...read.impact.changes] } };
  } catch (error) {
    if (error instanceof Refusal) throw new RefusedField(error.failure.code);
    throw error;
  }
};
