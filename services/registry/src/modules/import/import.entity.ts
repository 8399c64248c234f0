import {
  bigint,
  boolean,
  day,
  defaultTo,
  defineTable,
  instant,
  integer,
  list,
  nullable,
  primary,
  smallint,
  text,
  uuid,
} from '@slrt/database';

export const RegistryImportEntity = defineTable('registry_import', {
  district_code: primary(text()),
  id: primary(uuid()),
  layout: text(),
  status: text<'RECEIVED' | 'RUNNING' | 'COMPLETED' | 'FAILED'>(),
  survey_date: day(),
  file: text(),
  requested_by: text(),
  requested_role: nullable(text()),
  areas: list(text()),
  households: defaultTo(integer(), '0'),
  rows: defaultTo(integer(), '0'),
  accepted: defaultTo(integer(), '0'),
  updated: defaultTo(integer(), '0'),
  unchanged: defaultTo(integer(), '0'),
  rejected: defaultTo(integer(), '0'),
  profile_batches: defaultTo(integer(), '0'),
  projected_at: nullable(instant()),
  received_at: defaultTo(instant(), 'clock_timestamp()'),
  code_list: defaultTo(text(), "'bdt-2015'::text"),
  bytes: nullable(bigint()),
  bytes_read: defaultTo(bigint(), '0'),
  verdict_bytes: defaultTo(bigint(), '0'),
  finished_at: nullable(instant()),
  attempts: defaultTo(integer(), '0'),
  /** True if the file states all households of its villages. */
  complete: defaultTo(boolean(), 'false'),
});

export const ImportListingEntity = defineTable('import_listing', {
  district_code: primary(text()),
  import_id: primary(uuid()),
  household_id: primary(uuid()),
});

export const RegistryImportRejectionEntity = defineTable('registry_import_rejection', {
  district_code: primary(text()),
  import_id: primary(uuid()),
  row_number: primary(integer()),
  column_name: primary(text()),
  code: text(),
});

export const VillageStatisticEntity = defineTable('village_statistic', {
  district_code: primary(text()),
  region_code: primary(text()),
  unit: primary(text()),
  variable: primary(text()),
  code: primary(text()),
  decile: primary(smallint()),
  n: integer(),
});
