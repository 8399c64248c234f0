import { localDate } from '@slrt/areas';
import { parseId } from '@slrt/domain';
import type { HouseholdResolvers } from '../../../__generated__/graphql.ts';
import { findProfiles } from '../../profile/index.ts';
import { findQuotas } from '../../programme/index.ts';
import { referralConnection } from '../../referral/resolvers/referral-connection.ts';
import type { EligibilityView } from '../index.ts';
import { eligibilityReaders } from '../rule.policy.ts';
import { evaluate } from '../rule-book.ts';
import { findRulesInForce } from '../rule.repository.ts';

export const Household: HouseholdResolvers & { __resolveReference: (reference: { id: string }) => { id: string } } = {
  __resolveReference: ({ id }) => ({ id }),
  eligibility: async (household, { asOf }, context) => {
    const key = parseId('household', household.id);
    const scope = context.scope(eligibilityReaders);
    if (!key || !scope) return null;
    const { programmes } = await context.directory();
    const day = asOf ?? localDate(key.district, new Date());
    const found = await context.db.read(scope, async (tx) => {
      const [profiles, rules] = await Promise.all([
        findProfiles(tx, [key]),
        findRulesInForce(tx, key.district, day, null),
      ]);
      const profile = profiles.get(key.uuid);
      if (!profile) return null;
      const at = { district: key.district, regionCode: profile.regionCode, day, programmeCode: null };
      return { profile, rules, quotas: await findQuotas(tx, at) };
    });
    if (!found) return null;
    const { profile, rules, quotas } = found;
    return rules.flatMap((rule): EligibilityView[] => {
      const programme = programmes.get(rule.programme_code);
      if (!programme) return [];
      const quota = quotas.find((each) => each.programme_code === programme.code);
      const since = profile.participation?.find((each) => each.programme === programme.code);
      const others = profile.receiving.filter(
        (code) => code !== programme.code && !programme.combines_with.includes(code),
      );
      return [
        {
          programme,
          ruleVersion: rule.version,
          listed: profile.listing === 'LISTED',
          withinQuota: quota ? quota.reserved + quota.used < quota.total : null,
          receiving: profile.receiving.includes(programme.code),
          receivingSince: since?.since ?? null,
          receivingSource: since?.source ?? null,
          conflictsWith: others.flatMap((code) => programmes.get(code) ?? []),
          factSource: profile.source ?? null,
          factDate: profile.verifiedOn ?? null,
          ...evaluate(rule, profile, day),
        },
      ];
    });
  },
  referrals: (household, { first, after }, context) => {
    const key = parseId('household', household.id);
    return key && context.readScope
      ? referralConnection(context, context.readScope, { householdUuid: key.uuid }, { first, after })
      : null;
  },
};
