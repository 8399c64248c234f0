import {
  bigint,
  bytes,
  defaultTo,
  defineTable,
  identity,
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

export const DeliveryEntity = defineTable('delivery', {
  district_code: primary(text()),
  id: primary(defaultTo(uuid(), 'uuidv7()')),
  webhook_id: uuid(),
  agency_code: text(),
  event_id: uuid(),
  referral_id: uuid(),
  position: bigint(),
  state: defaultTo(text<'PENDING' | 'DELIVERED' | 'FAILED'>(), "'PENDING'::text"),
  attempts: defaultTo(integer(), '0'),
  replays: defaultTo(integer(), '0'),
  next_at: defaultTo(instant(), 'clock_timestamp()'),
  leased_until: nullable(instant()),
  created_at: defaultTo(instant(), 'clock_timestamp()'),
  delivered_at: nullable(instant()),
});

export const AgencyCredentialEntity = defineTable('agency_credential', {
  district_code: primary(text()),
  id: primary(uuid()),
  agency_code: text(),
  public_key: text(),
  issued_at: defaultTo(instant(), 'clock_timestamp()'),
  issued_by: text(),
  expires_at: nullable(instant()),
  revoked_at: nullable(instant()),
  revoked_by: nullable(text()),
  account: nullable(text()),
});

export const AgencyEventEntity = defineTable('agency_event', {
  district_code: primary(text()),
  event_id: primary(uuid()),
  agency_code: primary(text()),
  position: identity(bigint()),
  type: text(),
  referral_id: uuid(),
  version: integer(),
  at: instant(),
  request_id: nullable(text()),
  data: json<object>(),
  inbox_position: nullable(bigint()),
});

export const AgencyInboxEntity = defineTable('agency_inbox', {
  district_code: primary(text()),
  agency_code: primary(text()),
  read_at: nullable(instant()),
  read_by: nullable(text()),
  last_position: defaultTo(bigint(), '0'),
  read_position: defaultTo(bigint(), '0'),
  /** Position of the last event that was acknowledged on the stream. Null before the first. */
  stream_position: nullable(bigint()),
});

export const DeliveryAttemptEntity = defineTable('delivery_attempt', {
  district_code: primary(text()),
  id: primary(defaultTo(uuid(), 'uuidv7()')),
  delivery_id: uuid(),
  agency_code: text(),
  at: defaultTo(instant(), 'clock_timestamp()'),
  status: nullable(smallint()),
  error: nullable(text()),
  milliseconds: integer(),
  response: nullable(text()),
});

export const WebhookEntity = defineTable('webhook', {
  district_code: primary(text()),
  id: primary(defaultTo(uuid(), 'uuidv7()')),
  agency_code: text(),
  url: text(),
  description: nullable(text()),
  events: defaultTo(list(text()), "'{}'::text[]"),
  mode: defaultTo(text<'STRUCTURED' | 'BINARY'>(), "'STRUCTURED'::text"),
  state: defaultTo(text<'ACTIVE' | 'DISABLED' | 'DELETED'>(), "'ACTIVE'::text"),
  state_reason: nullable(text()),
  secret: bytes(),
  previous_secret: nullable(bytes()),
  previous_until: nullable(instant()),
  failures: defaultTo(integer(), '0'),
  failing_since: nullable(instant()),
  paused_until: nullable(instant()),
  version: defaultTo(integer(), '1'),
  created_by: text(),
  created_at: defaultTo(instant(), 'clock_timestamp()'),
  input_hash: bytes(),
});
