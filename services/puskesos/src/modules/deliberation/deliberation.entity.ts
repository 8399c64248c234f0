import {
  bytes,
  day,
  defaultTo,
  defineTable,
  instant,
  integer,
  json,
  nullable,
  primary,
  text,
  uuid,
} from '@slrt/database';

/** Number of attendees from one group of the village. */
export interface Attendees {
  readonly element: string;
  readonly women: number;
  readonly men: number;
}
/** A signatory of the minutes, with a pseudonymous id if the person has one. */
export interface Signatory {
  readonly office: string;
  readonly person?: string | null | undefined;
}

export const DeliberationEntity = defineTable('deliberation', {
  district_code: primary(text()),
  id: primary(uuid()),
  region_code: text(),
  scheduled_for: day(),
  held_on: nullable(day()),
  attendance: nullable(integer()),
  minutes: nullable(text()),
  chair: nullable(text()),
  input_hash: bytes(),
  invited: nullable(integer()),
  attendees: defaultTo(json<Attendees[]>(), "'[]'::jsonb"),
  signatories: defaultTo(json<Signatory[]>(), "'[]'::jsonb"),
  erased_at: nullable(instant()),
});

export const DeliberationDecisionEntity = defineTable('deliberation_decision', {
  district_code: primary(text()),
  deliberation_id: primary(uuid()),
  change_request_id: primary(text()),
  decision: text<'APPROVE' | 'RETURN' | 'REJECT'>(),
  reason: nullable(text()),
  result: nullable(text()),
});

export const ProposalEntity = defineTable('proposal', {
  district_code: primary(text()),
  change_request_id: primary(text()),
  region_code: text(),
  household_id: nullable(text()),
  kind: text(),
  state: text(),
  version: integer(),
  submitted_at: instant(),
});
