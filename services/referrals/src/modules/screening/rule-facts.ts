import { localDate } from '@slrt/areas';
import type { Database } from '@slrt/database';
import { districtOf, publicScope, type PersonalFact } from '@slrt/domain';
import { compiledRule, factsOfRule, findRulesInForce } from '../eligibility/index.ts';

/**
 * Returns the facts that a gap of a programme tells about a household, by programme: those of the rules that are in force in a district on
 * a day, by default today. A programme without a rule has no gaps and is missing.
 */
export async function factsOfGaps(
  database: Database,
  regionCode: string,
  asOf: string | null = null,
): Promise<ReadonlyMap<string, readonly PersonalFact[]>> {
  const district = districtOf(regionCode);
  const day = asOf ?? localDate(district, new Date());
  const rules = await database.read(publicScope('screening'), (tx) => findRulesInForce(tx, district, day, null));
  return new Map(rules.map((rule) => [rule.programme_code, factsOfRule(compiledRule(rule))]));
}
