import {
  bigint,
  boolean,
  bytes,
  defaultTo,
  defineTable,
  instant,
  list,
  nullable,
  primary,
  text,
  uuid,
} from '@slrt/database';

export const TotpFactorEntity = defineTable('totp_factor', {
  id: defaultTo(primary(uuid()), 'uuidv7()'),
  district_code: text(),
  account_id: text(),
  secret: bytes(),
  secret_key: text(),
  last_step: defaultTo(bigint(), '0'),
  created_at: defaultTo(instant(), 'clock_timestamp()'),
  confirmed_at: nullable(instant()),
  last_used_at: nullable(instant()),
});

export const PasskeyEntity = defineTable('passkey', {
  id: defaultTo(primary(uuid()), 'uuidv7()'),
  account_id: text(),
  credential_id: text(),
  public_key: bytes(),
  sign_count: bigint(),
  transports: defaultTo(list(text()), "'{}'::text[]"),
  is_synced: boolean(),
  label: text(),
  created_at: defaultTo(instant(), 'clock_timestamp()'),
  last_used_at: nullable(instant()),
});

export const RecoveryCodeEntity = defineTable('recovery_code', {
  id: defaultTo(primary(uuid()), 'uuidv7()'),
  account_id: text(),
  hash: text(),
});

/** PASSWORD: nothing is proved yet. CODE, ENROL: the password is. DONE: everything is, and something is being shown. */
export type SignInStage = 'PASSWORD' | 'CODE' | 'ENROL' | 'DONE';

export const SignInStepEntity = defineTable('sign_in_step', {
  id: primary(text()),
  account_id: nullable(text()),
  stage: text<SignInStage>(),
  methods: defaultTo(list(text()), "'{}'::text[]"),
  challenge: nullable(text()),
  expires_at: instant(),
});
