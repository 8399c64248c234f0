import { defaultTo, defineTable, instant, nullable, primary, text, uuid } from '@slrt/database';
import type { Role } from '@slrt/domain';

export type TemporaryAccessKind = 'SUPPORT' | 'EMERGENCY';

export const TemporaryAccessEntity = defineTable('temporary_access', {
  id: defaultTo(primary(uuid()), 'uuidv7()'),
  district_code: text(),
  account_id: text(),
  kind: text<TemporaryAccessKind>(),
  role: text<Role>(),
  reason: text(),
  granted_by: text(),
  starts_at: defaultTo(instant(), 'clock_timestamp()'),
  ends_at: instant(),
  ended_at: nullable(instant()),
  ended_by: nullable(text()),
});
