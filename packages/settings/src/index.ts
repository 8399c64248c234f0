export { defineSettingsKind } from './settings-kind.ts';
export type { SettingsKind, SettingsKindCode, SettingsReplacement, SettingsSource } from './settings-kind.ts';
export { defineSettingsModule } from './settings-module.ts';
export { settingsMigrations } from './settings-version.entity.ts';
export { withSettingsVersion, type SettingsVersionRow } from './settings-version.ts';
