import {
  defaultTo,
  defineTable,
  instant,
  integer,
  json,
  list,
  nullable,
  primary,
  smallint,
  text,
  uuid,
} from '@slrt/database';
import type { RoutingResult } from './route.ts';

/** A decision as it was routed. Sector and category are those of the only need, before needs had numbers. */
export interface StoredQuestion {
  readonly regionCode: string;
  readonly sector?: string;
  readonly categoryCode?: string;
}

export const RoutingRequestEntity = defineTable('routing_request', {
  district_code: primary(text()),
  complaint_id: primary(uuid()),
  decision_no: primary(integer()),
  decision: json<readonly RoutingResult[]>(),
  at: defaultTo(instant(), 'clock_timestamp()'),
  /** Null for decisions routed before questions were stored. */
  question: nullable(json<StoredQuestion>()),
});

export const RoutingRuleEntity = defineTable('routing_rule', {
  district_code: primary(text()),
  id: primary(defaultTo(uuid(), 'uuidv7()')),
  version: text(),
  priority: smallint(),
  sector: nullable(text()),
  category_code: nullable(text()),
  programme_code: nullable(text()),
  verdicts: nullable(list(text())),
  agency_code: text(),
  valid_from: defaultTo(instant(), 'clock_timestamp()'),
  valid_until: nullable(instant()),
});

export const RoutingRuleSetEntity = defineTable('routing_rule_set', {
  district_code: primary(text()),
  id: primary(uuid()),
  version: text(),
  source: text(),
  rules: integer(),
  made_by: text(),
  at: defaultTo(instant(), 'clock_timestamp()'),
});

export const WithdrawnComplaintEntity = defineTable('withdrawn_complaint', {
  district_code: primary(text()),
  complaint_id: primary(uuid()),
  until_decision: nullable(integer()),
});
