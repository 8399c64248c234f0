import type { RowOf, Tx } from '@slrt/database';
import type { RuleText } from '@slrt/rules';
import { Any } from 'typeorm';
import {
  EligibilityRuleEntity as e,
  type ImpactChange,
  type RuleImpact,
  type RuleState,
} from './eligibility.entity.ts';

export type { ImpactChange, RuleImpact, RuleState };
export type RuleRow = RowOf<typeof e>;

export const textOf = (row: RuleRow): RuleText => ({
  conditions: row.conditions,
  components: row.components,
  maxPersons: row.max_persons,
  parameters: row.parameters,
});

/**
 * Returns the approved rule of each programme in force in a district on a day. The district's own rule takes precedence
 * over the national one (district code `*`), and a later rule over an earlier one.
 */
export function findRulesInForce(
  tx: Tx,
  district: string,
  day: string,
  programmes: readonly string[] | null,
): Promise<RuleRow[]> {
  return tx.sql`select distinct on (${e.$programme_code}) ${e.all} from ${e}
    where ${e.$district_code} in (${district}, '*') and ${e.$state} = 'APPROVED'
      and ${e.$valid_from} <= ${day} and (${e.$valid_until} is null or ${e.$valid_until} > ${day})
      and (${programmes}::text[] is null or ${e.$programme_code} = any(${programmes}))
    order by ${e.$programme_code}, (${e.$district_code} = ${district}) desc, ${e.$valid_from} desc, ${e.$id} desc`;
}

/** Lists the rules of a district and the national ones, newest first. */
export const listRules = (
  tx: Tx,
  district: string,
  programmeCode: string | null,
  state: RuleState | null,
): Promise<RuleRow[]> =>
  tx.manager.find(e, {
    where: {
      district_code: Any([district, '*']),
      ...(programmeCode === null ? {} : { programme_code: programmeCode }),
      ...(state === null ? {} : { state }),
    },
    order: { valid_from: 'DESC', id: 'DESC' },
  });

export const findRule = (tx: Tx, district: string, id: string): Promise<RuleRow | null> =>
  tx.manager.findOneBy(e, { district_code: district, id });

export type NewRule = Pick<
  RuleRow,
  'id' | 'district_code' | 'programme_code' | 'version' | 'valid_from' | 'valid_until' | 'source'
> & {
  readonly text: RuleText;
  readonly impact: RuleImpact;
};

/** Inserts a proposed rule. Returns null if its ID or version exists. */
export async function insertRule(tx: Tx, rule: NewRule): Promise<RuleRow | null> {
  const { conditions, components, maxPersons, parameters } = rule.text;
  const columns = e.pick(
    ...(['district_code', 'id', 'programme_code', 'version', 'valid_from', 'valid_until', 'conditions'] as const),
    ...(['components', 'max_persons', 'parameters', 'source', 'state', 'proposed_by', 'impact'] as const),
  );
  const [row] = await tx.sql`insert into ${e} (${columns})
    values (${rule.district_code}, ${rule.id}, ${rule.programme_code}, ${rule.version}, ${rule.valid_from}, ${rule.valid_until},
      ${JSON.stringify(conditions)}, ${JSON.stringify(components)}, ${maxPersons}, ${JSON.stringify(parameters)},
      ${rule.source}, 'PROPOSED', ${tx.scope.actorId}, ${JSON.stringify(rule.impact)})
    on conflict do nothing returning ${e.all}`;
  return row ?? null;
}

export async function decideRule(tx: Tx, row: RuleRow, state: 'APPROVED' | 'REJECTED'): Promise<RuleRow | null> {
  const [decided] = await tx.sql`update ${e}
    set state = ${state}, decided_by = ${tx.scope.actorId}, decided_at = clock_timestamp()
    where ${e.$district_code} = ${row.district_code} and ${e.$id} = ${row.id} returning ${e.all}`;
  return decided ?? null;
}
