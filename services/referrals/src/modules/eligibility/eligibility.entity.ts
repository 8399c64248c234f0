import { day, defaultTo, defineTable, instant, integer, json, nullable, primary, text, uuid } from '@slrt/database';
import type { Component, Condition } from '@slrt/rules';

export type RuleState = 'PROPOSED' | 'APPROVED' | 'REJECTED';
/** Households whose verdict changes under a proposed rule. */
export interface ImpactChange {
  readonly from: string;
  readonly to: string;
  readonly households: number;
  /** Sum of the record numbers of the households, modulo 2^32, for publishing the count. Missing in counts before 2026-12. */
  readonly keySum?: number;
}
export interface RuleImpact {
  /** Number of households evaluated: all of the district, or a sample. */
  readonly sampled: number;
  readonly changes: readonly ImpactChange[];
}

export const EligibilityContestEntity = defineTable('eligibility_contest', {
  district_code: primary(text()),
  complaint_id: primary(uuid()),
  household_id: uuid(),
  programme_code: text(),
  condition_code: text(),
  rule_version: text(),
  state: text<'OPEN' | 'CORRECTED' | 'ANSWERED' | 'WITHDRAWN'>(),
  change_request_id: nullable(text()),
  version: integer(),
  at: instant(),
});

export const EligibilityRuleEntity = defineTable('eligibility_rule', {
  district_code: primary(text()),
  id: primary(defaultTo(uuid(), 'uuidv7()')),
  programme_code: text(),
  version: text(),
  valid_from: day(),
  valid_until: nullable(day()),
  conditions: json<readonly Condition[]>(),
  parameters: defaultTo(json<Readonly<Record<string, number | string>>>(), "'{}'::jsonb"),
  source: text(),
  components: defaultTo(json<readonly Component[]>(), "'[]'::jsonb"),
  max_persons: nullable(integer()),
  state: defaultTo(text<RuleState>(), "'APPROVED'::text"),
  proposed_by: nullable(text()),
  proposed_at: defaultTo(instant(), 'clock_timestamp()'),
  decided_by: nullable(text()),
  decided_at: nullable(instant()),
  impact: nullable(json<RuleImpact>()),
});
