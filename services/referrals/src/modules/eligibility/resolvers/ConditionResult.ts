import { caseworkRoles } from '@slrt/domain';
import type { ConditionResultResolvers } from '../../../__generated__/graphql.ts';
import type { ServiceContext } from '../../../context.ts';
import type { ConditionOutcome } from '../evaluate.ts';

/** A village head sees verdicts, but not the facts about members behind them. */
const factReaders = caseworkRoles.filter((role) => role !== 'VILLAGE_HEAD');
const hidden = (outcome: ConditionOutcome, context: ServiceContext) =>
  outcome.condition.fact.startsWith('members.') && context.scope(factReaders) === null;

export const ConditionResult: ConditionResultResolvers = {
  code: (outcome) => outcome.condition.code,
  label: (outcome, _, context) => (hidden(outcome, context) ? null : outcome.condition.label),
  labelEn: (outcome, _, context) => (hidden(outcome, context) ? null : outcome.condition.labelEn),
  fact: (outcome, _, context) => (hidden(outcome, context) ? null : outcome.condition.fact),
  value: (outcome, _, context) => (hidden(outcome, context) ? null : outcome.value),
  hidden: (outcome, _, context) => hidden(outcome, context),
};
