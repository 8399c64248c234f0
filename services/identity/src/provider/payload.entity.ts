import { bigint, defaultTo, defineTable, identity, instant, json, nullable, primary, text } from '@slrt/database';
import type { AdapterPayload } from 'oidc-provider';

export const PayloadEntity = defineTable('oidc_payload', {
  model: primary(text()),
  id: primary(text()),
  payload: json<AdapterPayload>(),
  uid: nullable(text()),
  grant_id: nullable(text()),
  account_id: nullable(text()),
  expires_at: nullable(instant()),
  consumed_at: nullable(instant()),
});

export const PendingRevocationEntity = defineTable('pending_revocation', {
  id: primary(identity(bigint())),
  subject: text(),
  until: defaultTo(instant(), 'clock_timestamp()'),
});
