import { localDate } from '@slrt/areas';
import { parseId } from '@slrt/domain';
import type { HouseholdResolvers } from '../../../__generated__/graphql.ts';
import { findProfiles } from '../../profile/index.ts';
import { eligibilityReaders } from '../../referral/index.ts';
import { referralConnection } from '../../referral/resolvers/referral-connection.ts';
import { evaluate } from '../evaluate.ts';
import { findRulesInForce } from '../rule.repository.ts';

export const Household: HouseholdResolvers & { __resolveReference: (reference: { id: string }) => { id: string } } = {
  __resolveReference: ({ id }) => ({ id }),
  eligibility: async (household, { asOf }, context) => {
    const key = parseId('household', household.id);
    const scope = context.scope(eligibilityReaders);
    if (!key || !scope) return null;
    const { programmes } = await context.directory();
    const day = asOf ?? localDate(key.district, new Date());
    const { profile, rules } = await context.db.read(scope, async (tx) => ({
      profile: (await findProfiles(tx, [key])).get(key.uuid),
      rules: await findRulesInForce(tx, key.district, day, null),
    }));
    if (!profile) return null;
    return rules.flatMap((rule) => {
      const programme = programmes.get(rule.programme_code);
      return programme
        ? [
            {
              programme,
              ruleVersion: rule.version,
              receiving: profile.receiving.includes(rule.programme_code),
              ...evaluate(rule, profile, day),
            },
          ]
        : [];
    });
  },
  referrals: (household, { first, after }, context) => {
    const key = parseId('household', household.id);
    return key && context.readScope
      ? referralConnection(context, context.readScope, { householdUuid: key.uuid }, { first, after })
      : null;
  },
};
