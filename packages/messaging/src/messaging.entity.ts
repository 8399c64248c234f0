import {
  bigint,
  bytes,
  defaultTo,
  defineTable,
  identity,
  instant,
  integer,
  json,
  nullable,
  primary,
  text,
  uuid,
} from '@slrt/database';

export const OutboxEntity = defineTable('outbox', {
  position: primary(identity(bigint())),
  event_id: defaultTo(uuid(), 'uuidv7()'),
  stream: text(),
  subject: text(),
  headers: json(),
  payload: bytes(),
  recorded_at: defaultTo(instant(), 'clock_timestamp()'),
  published_at: nullable(instant()),
  parked_at: nullable(instant()),
  park_reason: nullable(text()),
});

const RelayLeaseEntity = defineTable('relay_lease', {
  name: primary(text()),
  holder: text(),
  term: bigint(),
  expires_at: instant(),
  session_pid: nullable(integer()),
  session_start: nullable(instant()),
});

export const InboxEntity = defineTable('inbox', {
  consumer: primary(text()),
  event_id: primary(uuid()),
  received_at: defaultTo(instant(), 'clock_timestamp()'),
});

export const ConsumerAttemptEntity = defineTable('consumer_attempt', {
  consumer: primary(text()),
  event_id: primary(uuid()),
  attempts: integer(),
});

export const DeadLetterEntity = defineTable('dead_letter', {
  consumer: primary(text()),
  event_id: primary(uuid()),
  subject: text(),
  headers: json<Record<string, string>>(),
  payload: bytes(),
  error: text(),
  attempts: integer(),
  state: defaultTo(text<'OPEN' | 'RETRY' | 'RETRIED' | 'DISCARDED'>(), "'OPEN'::text"),
  at: defaultTo(instant(), 'clock_timestamp()'),
});

/** Tables that this package keeps in a service's database. */
export const messagingEntities = [OutboxEntity, RelayLeaseEntity, InboxEntity, ConsumerAttemptEntity, DeadLetterEntity];
