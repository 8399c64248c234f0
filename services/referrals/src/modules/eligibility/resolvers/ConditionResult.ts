import { caseworkRoles } from '@slrt/domain';
import { factList, type ConditionOutcome } from '@slrt/rules';
import type { ConditionResultResolvers } from '../../../__generated__/graphql.ts';
import type { ServiceContext } from '../../../__generated__/context.ts';

/** A village head sees verdicts, but not the facts about members behind them. */
const factReaders = caseworkRoles.filter((role) => role !== 'VILLAGE_HEAD');
export const hidesMembers = (context: ServiceContext): boolean => context.scope(factReaders) === null;
const hidden = (outcome: ConditionOutcome, context: ServiceContext) =>
  outcome.facts.some((fact) => fact.startsWith('members.')) && hidesMembers(context);
const byPath = new Map(factList.map((fact) => [fact.path.replace(/^m\./, 'members.'), fact]));

export const ConditionResult: ConditionResultResolvers = {
  code: (outcome) => outcome.condition.code,
  label: (outcome, _, context) => (hidden(outcome, context) ? null : outcome.condition.label),
  labelEn: (outcome, _, context) => (hidden(outcome, context) ? null : outcome.condition.labelEn),
  fact: (outcome, _, context) => (hidden(outcome, context) ? null : outcome.condition.fact),
  facts: (outcome, _, context) =>
    hidden(outcome, context)
      ? null
      : outcome.facts.flatMap((path) => {
          const fact = byPath.get(path);
          return fact ? [{ ...fact, codes: fact.codes ? [...fact.codes] : null }] : [];
        }),
  value: (outcome, _, context) => (hidden(outcome, context) ? null : outcome.value),
  hidden: (outcome, _, context) => hidden(outcome, context),
};
