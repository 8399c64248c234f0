import {
  boolean,
  day,
  defaultTo,
  defineTable,
  double,
  instant,
  integer,
  json,
  list,
  nullable,
  primary,
  text,
  uuid,
} from '@slrt/database';
import type { Sector } from '@slrt/domain';

export type Capacity = 'HAS' | 'NONE' | 'WAITING_LIST';
/** Opening hours of a weekday as in HSDS: iCalendar day, local times `HH:MM`. */
export interface OpeningHours {
  readonly day: 'MO' | 'TU' | 'WE' | 'TH' | 'FR' | 'SA' | 'SU';
  readonly opens: string;
  readonly closes: string;
}

export const AgencyEntity = defineTable('agency', {
  code: primary(text()),
  name: text(),
  sectors: list(text<Sector>()),
  government: defaultTo(boolean(), 'true'),
  kind: defaultTo(text(), "'OPD'::text"),
  website: nullable(text()),
});

export const AgencyOfficeEntity = defineTable('agency_office', {
  district_code: primary(text()),
  id: primary(defaultTo(uuid(), 'uuidv7()')),
  agency_code: text(),
  serves: list(text()),
  programmes: defaultTo(list(text()), "'{}'::text[]"),
  open: defaultTo(boolean(), 'true'),
  code: defaultTo(text(), "'MAIN'::text"),
  name: nullable(text()),
  address: nullable(text()),
  latitude: nullable(double()),
  longitude: nullable(double()),
  phone: nullable(text()),
  email: nullable(text()),
  website: nullable(text()),
  schedules: defaultTo(json<readonly OpeningHours[]>(), "'[]'::jsonb"),
  capacity: defaultTo(text<Capacity>(), "'HAS'::text"),
  closed_from: nullable(day()),
  closed_until: nullable(day()),
  closed_reason: nullable(text()),
  version: defaultTo(integer(), '1'),
  changed_at: defaultTo(instant(), 'clock_timestamp()'),
});

export const ServiceOfferEntity = defineTable('service_offer', {
  district_code: primary(text()),
  id: primary(uuid()),
  office_id: uuid(),
  name: text(),
  name_en: text(),
  description: nullable(text()),
  sectors: list(text<Sector>()),
  category_codes: defaultTo(list(text()), "'{}'::text[]"),
  programme_code: nullable(text()),
  eligibility: nullable(text()),
  documents: defaultTo(json<readonly { readonly code: string; readonly name: string }[]>(), "'[]'::jsonb"),
  fees: nullable(text()),
  state: defaultTo(text<'ACTIVE' | 'INACTIVE'>(), "'ACTIVE'::text"),
  version: defaultTo(integer(), '1'),
  changed_by: text(),
  changed_at: defaultTo(instant(), 'clock_timestamp()'),
});
