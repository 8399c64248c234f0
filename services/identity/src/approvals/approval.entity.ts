import { defaultTo, defineTable, instant, json, nullable, primary, text, uuid } from '@slrt/database';

export type ApprovalDecision = 'APPROVED' | 'REJECTED';

export const ApprovalEntity = defineTable('approval', {
  id: defaultTo(primary(uuid()), 'uuidv7()'),
  district_code: text(),
  kind: text(),
  account_id: nullable(text()),
  payload: json<Readonly<Record<string, unknown>>>(),
  reason: text(),
  requested_by: text(),
  requested_at: defaultTo(instant(), 'clock_timestamp()'),
  expires_at: instant(),
  decision: nullable(text<ApprovalDecision>()),
  decided_by: nullable(text()),
  decided_at: nullable(instant()),
});
