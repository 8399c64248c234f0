import { localDate } from '@slrt/areas';
import type { Database } from '@slrt/database';
import { formatId, rolesAt, type EntityKey, type SessionScope } from '@slrt/domain';
import { findProfiles } from '../../profile/index.ts';
import { findQuotas, type ProgrammeRow } from '../../programme/index.ts';
import type { EligibilityView } from '../index.ts';
import { evaluate } from '../compiled-rules.ts';
import { pathsClosedTo } from '../fact-kinds.ts';
import { listContests } from '../contest.ts';
import { findRulesInForce } from '../rule.repository.ts';

export interface EligibilityDeps {
  readonly database: Database;
  readonly directory: () => Promise<{ programmes: ReadonlyMap<string, ProgrammeRow> }>;
}

/**
 * Evaluates the rules in force on a day for a household: per programme the verdict with all conditions, and whether it is
 * listed, within quota and receiving. Facts that are closed to the caller's roles where the household lives count as unknown, so that
 * nothing here tells them. Returns null if the profile is unknown or the caller may not read it.
 */
export async function readEligibility(
  deps: EligibilityDeps,
  scope: SessionScope,
  key: EntityKey,
  asOf: string | null,
): Promise<EligibilityView[] | null> {
  const { programmes } = await deps.directory();
  const day = asOf ?? localDate(key.district, new Date());
  const found = await deps.database.read(scope, async (tx) => {
    const [profiles, rules] = await Promise.all([
      findProfiles(tx, [key]),
      findRulesInForce(tx, key.district, day, null),
    ]);
    const profile = profiles.get(key.uuid);
    if (!profile) return null;
    const at = { district: key.district, regionCode: profile.regionCode, day, programmeCode: null };
    const [quotas, contests] = await Promise.all([findQuotas(tx, at), listContests(tx, key)]);
    return { profile, rules, quotas, contests };
  });
  if (!found) return null;
  const { profile, rules, quotas, contests } = found;
  const closed = pathsClosedTo(rolesAt(scope, profile.regionCode));
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
        householdId: formatId('household', key),
        ruleVersion: rule.version,
        listed: profile.listing === 'LISTED',
        withinQuota: quota ? quota.reserved + quota.used < quota.total : null,
        receiving: profile.receiving.includes(programme.code),
        receivingSince: since?.since ?? null,
        receivingSource: since?.source ?? null,
        conflictsWith: others.flatMap((code) => programmes.get(code) ?? []),
        factSource: profile.source ?? null,
        factDate: profile.verifiedOn ?? null,
        contests: contests.filter((each) => each.programme_code === programme.code),
        closed,
        ...evaluate(rule, profile, day, closed),
      },
    ];
  });
}
