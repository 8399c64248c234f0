import type { RowOf, Tx } from '@slrt/database';
import type { RuleText } from '@slrt/rules';
import type { EligibilityRuleEntity } from './eligibility.entity.ts';

export type RuleState = 'PROPOSED' | 'APPROVED' | 'REJECTED';
/** How many households of a sample change their verdict under a proposed rule. */
export interface RuleImpact {
  /** Households asked: all of the district, or those of the sample. */
  readonly sampled: number;
  readonly changes: readonly { readonly from: string; readonly to: string; readonly households: number }[];
}
export interface RuleRow extends Omit<RowOf<typeof EligibilityRuleEntity>, 'impact'> {
  readonly state: RuleState;
  readonly impact: RuleImpact | null;
}
const columns = `district_code, id, programme_code, version, valid_from, valid_until, conditions, components, max_persons, parameters, source,
  state, proposed_by, proposed_at, decided_by, decided_at, impact`;

export const textOf = (row: RuleRow): RuleText => ({
  conditions: row.conditions,
  components: row.components,
  maxPersons: row.max_persons,
  parameters: row.parameters,
});

/**
 * The rule of each programme in force in a district on a day: the district's own before the national one (district
 * code `*`), the later before the earlier. Only approved ones.
 */
export function findRulesInForce(
  tx: Tx,
  district: string,
  day: string,
  programmes: readonly string[] | null,
): Promise<RuleRow[]> {
  return tx.query<RuleRow>(
    `select distinct on (programme_code) ${columns} from eligibility_rule
     where district_code in ($1, '*') and state = 'APPROVED' and valid_from <= $2 and (valid_until is null or valid_until > $2)
       and ($3::text[] is null or programme_code = any($3))
     order by programme_code, (district_code = $1) desc, valid_from desc, id desc`,
    [district, day, programmes],
  );
}

/** Every rule a programme ever had in a district, newest first. */
export function listRules(
  tx: Tx,
  district: string,
  programmeCode: string | null,
  state: string | null,
): Promise<RuleRow[]> {
  return tx.query<RuleRow>(
    `select ${columns} from eligibility_rule where district_code in ($1, '*') and ($2::text is null or programme_code = $2)
       and ($3::text is null or state = $3) order by valid_from desc, id desc`,
    [district, programmeCode, state],
  );
}

export async function findRule(tx: Tx, district: string, id: string): Promise<RuleRow | null> {
  const [row] = await tx.query<RuleRow>(
    `select ${columns} from eligibility_rule where district_code = $1 and id = $2 `,
    [district, id],
  );
  return row ?? null;
}

export type NewRule = Pick<
  RuleRow,
  'id' | 'district_code' | 'programme_code' | 'version' | 'valid_from' | 'valid_until' | 'source'
> & {
  readonly text: RuleText;
  readonly impact: RuleImpact;
};

/** Null where the version is taken already. */
export async function insertRule(tx: Tx, rule: NewRule): Promise<RuleRow | null> {
  const [row] = await tx.query<RuleRow>(
    `insert into eligibility_rule (district_code, id, programme_code, version, valid_from, valid_until, conditions, components, max_persons,
       parameters, source, state, proposed_by, impact)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 'PROPOSED', $12, $13) on conflict do nothing returning ${columns}`,
    [
      rule.district_code,
      rule.id,
      rule.programme_code,
      rule.version,
      rule.valid_from,
      rule.valid_until,
      JSON.stringify(rule.text.conditions),
      JSON.stringify(rule.text.components),
      rule.text.maxPersons,
      JSON.stringify(rule.text.parameters),
      rule.source,
      tx.scope.actorId,
      JSON.stringify(rule.impact),
    ],
  );
  return row ?? null;
}

export async function decideRule(tx: Tx, row: RuleRow, state: 'APPROVED' | 'REJECTED'): Promise<RuleRow | null> {
  const [decided] = await tx.query<RuleRow>(
    `update eligibility_rule set state = $3, decided_by = $4, decided_at = clock_timestamp() where district_code = $1 and id = $2 returning ${columns}`,
    [row.district_code, row.id, state, tx.scope.actorId],
  );
  return decided ?? null;
}
