import { localDate } from '@slrt/areas';
import { districtOf, publicScope } from '@slrt/domain';
import type { ProgrammeResolvers } from '../../../__generated__/graphql.ts';
import { ruleReaders } from '../rule.policy.ts';
import { findRulesInForce, listRules } from '../rule.repository.ts';

export const Programme: ProgrammeResolvers = {
  rules: (row, { region, asOf }, context) => {
    // Without an area "today" is that of western Indonesia.
    const day = asOf ?? localDate(region ?? '11', new Date());
    return context.db.read(publicScope(context.actor.id), (tx) =>
      findRulesInForce(tx, region ? districtOf(region) : '*', day, [row.code]),
    );
  },
  ruleHistory: (row, { region }, context) =>
    context.db.read(publicScope(context.actor.id), (tx) =>
      listRules(tx, districtOf(region), row.code, context.scope(ruleReaders) ? null : 'APPROVED'),
    ),
};
