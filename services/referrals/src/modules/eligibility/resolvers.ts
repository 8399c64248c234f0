import { districtOf, Refusal, FieldRefusal } from '@slrt/domain';
import { errorMessage } from '@slrt/i18n';
import { factList, type RuleFault } from '@slrt/rules';
import { command, creation, getScope } from '@slrt/subgraph';
import type { MutationResolvers, ProposeRuleInput, QueryResolvers, RuleInput } from '../../__generated__/graphql.ts';
import { assertKnownCodes } from '../programme/index.ts';
import { showImpact } from './publish-impact.ts';
import { ruleAuthors, ruleReaders } from './rule.policy.ts';
import { listRules } from './rule.repository.ts';
import { decideRule } from './use-cases/decide-rule.ts';
import { proposeRule, readRule, type RuleDeps, type RuleDraft } from './use-cases/propose-rule.ts';

/** Converts a rule of the graph to the input of the use cases. */
export const draftOf = (rule: RuleInput): RuleDraft => ({
  ...rule,
  text: {
    conditions: rule.conditions,
    components: (rule.components ?? []).map((each) => ({ ...each, maxPersonsCounted: each.maxPersonsCounted ?? null })),
    maxPersons: rule.maxPersons ?? null,
    parameters: Object.fromEntries(
      (rule.parameters ?? []).map(({ name, number, text }) => [name, number ?? text ?? '']),
    ),
  },
});

const faultsOf = (faults: readonly RuleFault[]) => faults.map((fault) => ({ ...fault, path: [...fault.path] }));

export const Query: Pick<QueryResolvers, 'rules' | 'previewRule' | 'ruleFacts'> = {
  rules: async (_, { regionCode, state, programmeCode }, context) => {
    const scope = getScope(context, ruleReaders);
    assertKnownCodes(await context.deps.directory(), { programmeCode });
    return context.db.read(scope, (tx) => listRules(tx, districtOf(regionCode), programmeCode ?? null, state ?? null));
  },
  previewRule: async (_, { input }, context) => {
    const caller = { actor: context.actor, scope: getScope(context, ruleAuthors), logger: context.logger };
    try {
      const read = await readRule(context.deps, caller, draftOf(input));
      if ('faults' in read) return { faults: faultsOf(read.faults), impact: null };
      const { actor, deps } = context;
      return {
        faults: [],
        impact: showImpact(read.impact, { actor, district: input.regionCode, perturb: deps.perturb }),
      };
    } catch (error) {
      if (error instanceof Refusal) throw new FieldRefusal(error.failure.code);
      throw error;
    }
  },
  ruleFacts: () => factList.map((fact) => ({ ...fact, codes: fact.codes ? [...fact.codes] : null })),
};

const propose = creation(
  'ProposeRuleSuccess',
  ruleAuthors,
  (deps: RuleDeps, caller, { idempotencyKey, rule }: ProposeRuleInput) =>
    proposeRule(deps, caller, { idempotencyKey, draft: draftOf(rule) }),
);

export const Mutation: MutationResolvers = {
  proposeRule: async (parent, args, context) => {
    const result = await propose(parent, args, context);
    if (!('faults' in result)) return result;
    const message = errorMessage(context.language, 'INVALID_RULE');
    return { __typename: 'InvalidRule', code: 'INVALID_RULE', message, faults: faultsOf(result.faults) };
  },
  decideRule: command('DecideRuleSuccess', ruleAuthors, decideRule),
};
