import {
  boolean,
  bytes,
  day,
  defaultTo,
  defineTable,
  instant,
  integer,
  list,
  nullable,
  primary,
  text,
  uuid,
} from '@slrt/database';
import type { Role, Sector } from '@slrt/domain';

/** SUPPORT: of the operator. EMERGENCY: sealed in an envelope. Both have temporary rights only. */
export type AccountKind = 'STAFF' | 'SUPPORT' | 'EMERGENCY';
export const accountStates = ['INVITED', 'ACTIVE', 'DISABLED'] as const;
export type AccountState = (typeof accountStates)[number];
/** Why an account is disabled: by a person, at the end of its period, not confirmed in a quarter, or by its directory. */
export type DisabledReason = 'BY_HAND' | 'PERIOD_ENDED' | 'NOT_CONFIRMED' | 'DIRECTORY';

export const AccountEntity = defineTable('account', {
  id: primary(text()),
  district_code: text(),
  login: text(),
  name: text(),
  nip: nullable(text()),
  office: nullable(text()),
  password: nullable(text()),
  state: text<AccountState>(),
  ends_on: nullable(day()),
  is_demo: defaultTo(boolean(), 'false'),
  created_at: defaultTo(instant(), 'clock_timestamp()'),
  created_by: text(),
  version: defaultTo(integer(), '1'),
  kind: defaultTo(text<AccountKind>(), "'STAFF'::text"),
  email: nullable(text()),
  directory: nullable(text()),
  external_id: nullable(text()),
  successor: nullable(text()),
  disabled_at: nullable(instant()),
  disabled_reason: nullable(text<DisabledReason>()),
  changed_at: defaultTo(instant(), 'clock_timestamp()'),
  removed_at: nullable(instant()),
});

export const AccountAssignmentEntity = defineTable('account_assignment', {
  account_id: primary(text()),
  id: defaultTo(primary(uuid()), 'uuidv7()'),
  role: text<Role>(),
  areas: list(text()),
  agency: nullable(text()),
  sectors: nullable(list(text<Sector>())),
  valid_from: defaultTo(day(), 'CURRENT_DATE'),
  valid_until: nullable(day()),
  granted_by: text(),
  granted_at: defaultTo(instant(), 'clock_timestamp()'),
  effective_since: nullable(instant()),
});

export const FailedSignInEntity = defineTable('failed_sign_in', {
  key: primary(bytes()),
  failures: integer(),
  last_at: instant(),
});

export const InvitationEntity = defineTable('invitation', {
  hash: primary(bytes()),
  account_id: text(),
  created_by: text(),
  expires_at: instant(),
  notice_id: nullable(uuid()),
});
