import { errorCatalogue } from '@slrt/domain';
import { create, requireScope } from '@slrt/subgraph';
import type { MutationResolvers } from '../../../../__generated__/graphql.ts';
import { ruleAuthors } from '../../rule.policy.ts';
import { proposeRule as run } from '../../use-cases/propose-rule.ts';
import { draftOf } from '../rule-draft.ts';

export const proposeRule: MutationResolvers['proposeRule'] = async (_, { input }, context) => {
  const caller = { actor: context.actor, scope: requireScope(context, ruleAuthors) };
  const result = await create('ProposeRuleSuccess', () =>
    run(context.deps.rules, caller, input.idempotencyKey, draftOf(input.rule)),
  );
  if (!('faults' in result)) return result;
  const { message } = errorCatalogue.INVALID_RULE;
  return { __typename: 'InvalidRule', code: 'INVALID_RULE', message, faults: faultsOf(result.faults) };
};

const faultsOf = <F extends { readonly path: readonly string[] }>(faults: readonly F[]) =>
  faults.map((fault) => ({ ...fault, path: [...fault.path] }));
