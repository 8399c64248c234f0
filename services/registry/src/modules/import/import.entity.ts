import {
  bigint,
  boolean,
  bytes,
  day,
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
import type { RegistryImportStatus } from '@slrt/domain';
import type { ImportPreview } from './import-preview.ts';

export const RegistryImportEntity = defineTable('registry_import', {
  district_code: primary(text()),
  id: primary(uuid()),
  layout: text(),
  status: text<RegistryImportStatus>(),
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
  /** Name of the uploaded file as the sender gave it. */
  file_name: nullable(text()),
  sha256: nullable(bytes()),
  /** True if the file is applied without a preview. */
  apply_at_once: defaultTo(boolean(), 'false'),
  preview: nullable(json<ImportPreview>()),
  /** Start of the first attempt to apply the file. */
  started_at: nullable(instant()),
  /** Officer who applied or discarded the file. */
  decided_by: nullable(text()),
  decided_role: nullable(text()),
  decided_at: nullable(instant()),
  undone_by: nullable(text()),
  undone_role: nullable(text()),
  undone_at: nullable(instant()),
  /** Households that were left as they are, because they changed while the import was undone. */
  undo_kept: defaultTo(integer(), '0'),
});

export const ImportListingEntity = defineTable('import_listing', {
  district_code: primary(text()),
  import_id: primary(uuid()),
  household_id: primary(uuid()),
});

/** The first state of each row that an import changed. Null for a row that it inserted. Written by triggers. */
export const ImportChangeEntity = defineTable('import_change', {
  district_code: primary(text()),
  import_id: primary(uuid()),
  entity: primary(text()),
  row_key: primary(text()),
  household_id: uuid(),
  before: nullable(json()),
  position: identity(bigint()),
});

export const ImportSettingEntity = defineTable('import_setting', {
  district_code: primary(text()),
  second_person: boolean(),
  changed_by: text(),
  changed_at: defaultTo(instant(), 'clock_timestamp()'),
});

export const HouseholdComplaintEntity = defineTable('household_complaint', {
  district_code: primary(text()),
  complaint_id: primary(uuid()),
  household_id: uuid(),
  filed_at: instant(),
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
  /** Sum of the numbers of the counted records (`recordNumber`). */
  key_sum: defaultTo(bigint(), '0'),
});
