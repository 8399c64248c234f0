import {
  defaultTo,
  defineTable,
  instant,
  integer,
  json,
  nullable,
  primary,
  text,
  type MigrationFolder,
} from '@slrt/database';
import type { SettingsKindCode } from './settings-kind.ts';

/** Migrations of the table of this package. */
export const settingsMigrations: MigrationFolder = {
  owner: 'settings',
  folder: new URL('../migrations/', import.meta.url),
};

export const SettingsVersionEntity = defineTable('settings_version', {
  district_code: primary(text()),
  kind: primary(text<SettingsKindCode>()),
  version: primary(integer()),
  items: json<readonly object[]>(),
  origin: text<'BASELINE' | 'CHANGE' | 'IMPORT' | 'ROLLBACK'>(),
  restored_version: nullable(integer()),
  made_by: text(),
  made_role: nullable(text()),
  at: defaultTo(instant(), 'clock_timestamp()'),
});
