import {
  day,
  defaultTo,
  defineTable,
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
import type { Sector } from '@slrt/domain';

export interface RequiredDocument {
  readonly code: string;
  readonly name: string;
}

export const ProgrammeEntity = defineTable('programme', {
  code: primary(text()),
  name: text(),
  kind: text<'SOCIAL_ASSISTANCE' | 'SOCIAL_SECURITY' | 'EMPOWERMENT'>(),
  sector: text<Sector>(),
  owner_code: text(),
  documents: defaultTo(json<RequiredDocument[]>(), "'[]'::jsonb"),
  combines_with: defaultTo(list(text()), "'{}'::text[]"),
  benefit: nullable(text()),
  benefit_en: nullable(text()),
  source: nullable(text()),
});

export const DistrictProgrammeEntity = defineTable('district_programme', {
  district_code: primary(text()),
  programme_code: primary(text()),
  documents: nullable(json<RequiredDocument[]>()),
  acceptance_days: nullable(smallint()),
  completion_days: nullable(smallint()),
  changed_by: text(),
  changed_at: defaultTo(instant(), 'clock_timestamp()'),
});

export const ProgrammeQuotaEntity = defineTable('programme_quota', {
  district_code: primary(text()),
  id: primary(defaultTo(uuid(), 'uuidv7()')),
  programme_code: text(),
  region_code: text(),
  period_from: day(),
  period_until: day(),
  total: integer(),
  reserved: defaultTo(integer(), '0'),
  used: defaultTo(integer(), '0'),
  version: defaultTo(integer(), '1'),
  changed_by: text(),
});

/** Households of a village that receive a programme, counted from the profiles. */
export const ProgrammeReceiversEntity = defineTable('programme_receivers', {
  district_code: primary(text()),
  region_code: primary(text()),
  programme_code: primary(text()),
  households: integer(),
});

export const QuotaHoldEntity = defineTable('quota_hold', {
  district_code: primary(text()),
  referral_id: primary(uuid()),
  quota_id: uuid(),
  state: text<'RESERVED' | 'USED'>(),
});
