import { bytes, defaultTo, defineTable, instant, json, nullable, primary, text } from '@slrt/database';
import type { Assignment } from '@slrt/domain';

export const MachineClientEntity = defineTable('machine_client', {
  id: primary(text()),
  label: text(),
  assignments: json<readonly Assignment[]>(),
  jwks: nullable(json<{ keys: object[] }>()),
  disabled_at: nullable(instant()),
  created_at: defaultTo(instant(), 'clock_timestamp()'),
  created_by: text(),
  directory_district: nullable(text()),
});

export const MachineSecretEntity = defineTable('machine_secret', {
  client_id: primary(text()),
  hash: primary(bytes()),
  created_at: defaultTo(instant(), 'clock_timestamp()'),
  expires_at: nullable(instant()),
});
