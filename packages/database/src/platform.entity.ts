import {
  bigint,
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
} from './table.ts';

export const AreaEntity = defineTable('area', {
  code: primary(text()),
  parent_code: nullable(text()),
  level: text(),
  kind: text(),
  name: text(),
  time_zone: text(),
  founding_code: text(),
  valid_from: nullable(day()),
  valid_until: nullable(day()),
  successors: defaultTo(list(text()), "'{}'::text[]"),
  bps_code: nullable(text()),
  version: defaultTo(integer(), '1'),
});

const LifecycleEntity = defineTable('lifecycle', {
  machine: primary(text()),
  from_state: primary(text()),
  to_state: primary(text()),
  step: primary(text()),
});

export const AuditEntryEntity = defineTable('audit_entry', {
  district_code: primary(text()),
  id: primary(defaultTo(uuid(), 'uuidv7()')),
  at: defaultTo(instant(), 'clock_timestamp()'),
  actor: text(),
  role: nullable(text()),
  action: text(),
  purpose: nullable(text()),
  subjects: list(text()),
  request_id: nullable(text()),
  is_read: defaultTo(boolean(), 'false'),
  origin: nullable(text()),
  facts: nullable(list(text())),
});

export const AuditBlockEntity = defineTable('audit_block', {
  district_code: primary(text()),
  number: primary(integer()),
  at: defaultTo(instant(), 'clock_timestamp()'),
  entries: list(uuid()),
  hashes: list(bytes()),
  previous: bytes(),
  hash: bytes(),
});

export const AuditSealQueueEntity = defineTable('audit_seal_queue', {
  district_code: primary(text()),
  id: primary(uuid()),
});

export const VillageChangeEntity = defineTable('village_change', {
  district_code: primary(text()),
  region_code: primary(text()),
  last: bigint(),
});

/** Tables that every service has, created by `platformSchema`, including the audit chain. */
export const platformEntities = [AreaEntity, LifecycleEntity, AuditEntryEntity, AuditBlockEntity, AuditSealQueueEntity];
