import type { Tx } from '@slrt/database';
import type { RuleRow } from './evaluate.ts';

/**
 * The rule of each programme in force in a district on a day: the district's own before the national one (district
 * code `*`), the later before the earlier.
 */
export function findRulesInForce(
  tx: Tx,
  district: string,
  day: string,
  programmes: readonly string[] | null,
): Promise<RuleRow[]> {
  return tx.query<RuleRow>(
    `select distinct on (programme_code) district_code, programme_code, version, valid_from, valid_until, conditions, parameters, source
     from eligibility_rule
     where district_code in ($1, '*') and valid_from <= $2 and (valid_until is null or valid_until > $2)
       and ($3::text[] is null or programme_code = any($3))
     order by programme_code, (district_code = $1) desc, valid_from desc`,
    [district, day, programmes],
  );
}
