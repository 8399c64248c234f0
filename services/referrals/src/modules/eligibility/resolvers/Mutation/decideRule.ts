import { mutate, requireScope } from '@slrt/subgraph';
import type { MutationResolvers } from '../../../../__generated__/graphql.ts';
import { ruleAuthors } from '../../rule.policy.ts';
import { decideRule as run } from '../../use-cases/decide-rule.ts';

export const decideRule: MutationResolvers['decideRule'] = (_, { input }, context) => {
  const caller = { actor: context.actor, scope: requireScope(context, ruleAuthors) };
  return mutate('DecideRuleSuccess', () => run(context.db, caller, input));
};
