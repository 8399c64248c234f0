import { localDate } from '@slrt/areas';
import { momentOf, type Database, type Tx } from '@slrt/database';
import { parseId, systemScope } from '@slrt/domain';
import type { Profile } from '@slrt/rules';
import { compiledRule, findRulesInForce, type RuleRow } from '../../eligibility/index.ts';
import { settleHolds } from '../../programme/index.ts';
import { listMemberKinds } from '../../profile/index.ts';
import { gapsSql, type Screening } from '../screening-sql.ts';
import {
  deleteGapsOfHouseholds,
  deleteGapsOfVillage,
  findRun,
  listProfiledVillages,
  lockScreening,
  markRun,
} from '../screening.repository.ts';

/** Loads the rules in force in a district on a day, and what their SQL conditions need. */
export async function screeningOf(tx: Tx, district: string, day: string): Promise<Screening> {
  const [rules, kinds] = await Promise.all([findRulesInForce(tx, district, day, null), listMemberKinds(tx, district)]);
  return { programmes: rules.map(screened), kinds, day };
}
export const screened = (row: RuleRow) => ({
  programmeCode: row.programme_code,
  ruleVersion: row.version,
  rule: compiledRule(row),
});

/** Returns the keys of the households of profiles. */
export const uuidsOf = (profiles: readonly Pick<Profile, 'householdId'>[]): string[] =>
  profiles.flatMap(({ householdId }) => parseId('household', householdId)?.uuid ?? []);

/** Screens households again whose profiles changed, in the same transaction. */
export async function rescreenHouseholds(
  tx: Tx,
  district: string,
  profiles: readonly Pick<Profile, 'householdId'>[],
): Promise<void> {
  const ids = uuidsOf(profiles);
  await lockScreening(tx, district, 'shared');
  const screening = await screeningOf(tx, district, localDate(district, await momentOf(tx)));
  if (screening.programmes.length === 0) return;
  deleteGapsOfHouseholds(tx, district, ids);
  const gaps = gapsSql(
    screening,
    (bind) => `h.district_code = ${bind(district, 'text')} and h.household_id = any(${bind(ids, 'uuid[]')})`,
  );
  tx.send(gaps);
}

/** Screens a district again, one village per transaction, if the day or a rule in force has changed. Returns the number of villages. */
async function rescreenDistrict(database: Database, district: string): Promise<number> {
  const scope = systemScope('screening', district);
  const plan = await database.read(scope, async (tx) => {
    const day = localDate(district, await momentOf(tx));
    const rules = (await findRulesInForce(tx, district, day, null)).map((rule) => rule.version).join(' ');
    const last = await findRun(tx, district);
    return last?.day === day && last.rules === rules
      ? null
      : { day, rules, villages: await listProfiledVillages(tx, district) };
  });
  if (!plan) return 0;
  for (const village of plan.villages) {
    await database.withTransaction(scope, async (tx) => {
      await lockScreening(tx, district, 'alone');
      const screening = await screeningOf(tx, district, plan.day);
      deleteGapsOfVillage(tx, district, village);
      if (screening.programmes.length === 0) return;
      const gaps = gapsSql(
        screening,
        (bind) => `h.district_code = ${bind(district, 'text')} and h.region_code = ${bind(village, 'text')}`,
      );
      tx.send(gaps);
    });
  }
  await database.withTransaction(scope, (tx) => {
    markRun(tx, district, plan.day, plan.rules);
    return Promise.resolve();
  });
  return plan.villages.length;
}

/** Screens all districts for which the day or a rule in force has changed, and settles the holds of their quotas. */
export async function rescreenDistricts(
  database: Database,
  districts: () => Promise<readonly string[]>,
): Promise<void> {
  for (const district of await districts()) {
    await rescreenDistrict(database, district);
    await database.withTransaction(systemScope('screening', district), (tx) => {
      settleHolds(tx, district); // a family may have received the programme before it was enrolled
      return Promise.resolve();
    });
  }
}
