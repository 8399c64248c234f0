import { bytes, day, defaultTo, defineTable, integer, json, list, nullable, primary, text, uuid } from '@slrt/database';
import type { Role } from '@slrt/domain';

export const PuskesosUnitEntity = defineTable('puskesos_unit', {
  district_code: primary(text()),
  id: primary(uuid()),
  region_code: text(),
  name: text(),
  established_on: nullable(day()),
  services: defaultTo(list(text()), "'{}'::text[]"),
  officers: defaultTo(json<{ person: string; role: Role }[]>(), "'[]'::jsonb"),
  input_hash: bytes(),
  version: defaultTo(integer(), '1'),
  opening_hours: defaultTo(json(), "'[]'::jsonb"),
  partners: defaultTo(list(text()), "'{}'::text[]"),
  address: nullable(text()),
  closed_on: nullable(day()),
});
