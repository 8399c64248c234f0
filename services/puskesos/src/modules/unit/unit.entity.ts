import { bytes, day, defaultTo, defineTable, integer, json, list, nullable, primary, text, uuid } from '@slrt/database';
import type { Role } from '@slrt/domain';

export interface OpeningHours {
  /** 1 is Monday, 7 Sunday. */
  readonly weekday: number;
  readonly opens: string;
  readonly closes: string;
}

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
  opening_hours: defaultTo(json<OpeningHours[]>(), "'[]'::jsonb"),
  partners: defaultTo(list(text()), "'{}'::text[]"),
  address: nullable(text()),
  closed_on: nullable(day()),
});

export const HouseholdRegionEntity = defineTable('household_region', {
  district_code: primary(text()),
  household_id: primary(uuid()),
  region_code: text(),
  version: integer(),
});

export const VillageComplaintEntity = defineTable('village_complaint', {
  district_code: primary(text()),
  complaint_id: primary(uuid()),
  region_code: text(),
  status: text(),
  version: integer(),
});
