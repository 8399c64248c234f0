import {
  bytes,
  defaultTo,
  defineTable,
  instant,
  integer,
  json,
  list,
  nullable,
  primary,
  text,
  uuid,
  type MigrationFolder,
} from '@slrt/database';
import type { BulkLoadStatus } from '@slrt/domain';
import type { ColumnMapping } from '@slrt/tables';
import type { LoadKindCode, LoadVerdict } from './load-kind.ts';

/** Migrations of the tables of this package. */
export const bulkLoadMigrations: MigrationFolder = {
  owner: 'bulk-load',
  folder: new URL('../migrations/', import.meta.url),
};

export const BulkLoadEntity = defineTable('bulk_load', {
  district_code: primary(text()),
  id: primary(uuid()),
  kind: text<LoadKindCode>(),
  status: text<BulkLoadStatus>(),
  file_name: nullable(text()),
  sha256: bytes(),
  headings: json<readonly ColumnMapping[]>(),
  unused_headings: list(text()),
  rows: integer(),
  accepted: defaultTo(integer(), '0'),
  changed: defaultTo(integer(), '0'),
  unchanged: defaultTo(integer(), '0'),
  refused: defaultTo(integer(), '0'),
  /** Rows whose record an undo left as it is. */
  kept: defaultTo(integer(), '0'),
  requested_by: text(),
  requested_role: text(),
  received_at: defaultTo(instant(), 'clock_timestamp()'),
  /** Officer who applied or discarded the load. */
  decided_by: nullable(text()),
  decided_role: nullable(text()),
  decided_at: nullable(instant()),
  finished_at: nullable(instant()),
  undone_by: nullable(text()),
  undone_role: nullable(text()),
  undone_at: nullable(instant()),
});

export const BulkLoadRowEntity = defineTable('bulk_load_row', {
  district_code: primary(text()),
  load_id: primary(uuid()),
  row_number: primary(integer()),
  record_key: nullable(text()),
  verdict: text<LoadVerdict>(),
  codes: list(text()),
  /** Sealed `RowContent`. Null once it is no longer needed. */
  content: nullable(bytes()),
  /** `PENDING` waits to be applied, `SETTLED` was applied or needs nothing, `KEPT` was left as it is by an undo. */
  state: text<'PENDING' | 'SETTLED' | 'UNDONE' | 'KEPT'>(),
  record_id: nullable(uuid()),
  record_version: nullable(integer()),
});
