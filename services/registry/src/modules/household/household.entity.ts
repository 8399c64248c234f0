import {
  bigint,
  bytes,
  day,
  defaultTo,
  defineTable,
  double,
  generated,
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
import type { EndReason } from './participation.policy.ts';
import type { Employment, Facts, Health, Housing, Listing, Relation, Schooling } from '../record/index.ts';

export const HouseholdEntity = defineTable('household', {
  district_code: primary(text()),
  id: primary(uuid()),
  region_code: text(),
  listing: text<Listing>(),
  decile: nullable(smallint()),
  address: nullable(text()),
  latitude: nullable(double()),
  longitude: nullable(double()),
  housing: defaultTo(json<Housing>(), "'{}'::jsonb"),
  bdt_id: nullable(text()),
  source: text(),
  input_hash: nullable(bytes()),
  created_by: text(),
  version: defaultTo(integer(), '1'),
  updated_at: defaultTo(instant(), 'clock_timestamp()'),
  /** Other answers: number of members and families, neighbourhood and so on. */
  stated: defaultTo(json<Facts>(), "'{}'::jsonb"),
  programmes: defaultTo(json<Facts>(), "'{}'::jsonb"),
  family_planning: defaultTo(json<Facts>(), "'{}'::jsonb"),
  percentile: nullable(smallint()),
  survey_date: nullable(day()),
  assets: defaultTo(json<Facts>(), "'{}'::jsonb"),
  quality: defaultTo(list(text()), "'{}'::text[]"),
  urgency: generated(nullable(smallint()), 'cardinality(quality)'),
  verified_on: nullable(day()),
  moved_to: nullable(text()),
  moved_from: nullable(text()),
  merged_into: nullable(uuid()),
  change_number: defaultTo(bigint(), '0'),
  erased_at: nullable(instant()),
});

export const HouseholdDepartureEntity = defineTable('household_departure', {
  district_code: primary(text()),
  region_code: primary(text()),
  household_id: primary(uuid()),
  change_number: bigint(),
});

export const HouseholdRevisionEntity = defineTable('household_revision', {
  district_code: primary(text()),
  household_id: primary(uuid()),
  version: primary(integer()),
  at: defaultTo(instant(), 'clock_timestamp()'),
  actor: text(),
  actor_role: nullable(text()),
  reason: text(),
  before: json(),
  changed: list(text()),
  idempotency_key: nullable(uuid()),
  input_hash: nullable(bytes()),
  note: nullable(text()),
  latitude: nullable(double()),
  longitude: nullable(double()),
  visited_at: nullable(instant()),
  /** The recipient list that made the change. */
  list_id: nullable(uuid()),
});

export const ParticipationEntity = defineTable('participation', {
  district_code: primary(text()),
  id: primary(defaultTo(uuid(), 'uuidv7()')),
  household_id: uuid(),
  programme_code: text(),
  since: day(),
  until: nullable(day()),
  source: text(),
  /** The recipient list (source `AGENCY_…`) or referral (source `REFERRAL`) from which the participation came. */
  source_ref: nullable(uuid()),
  recorded_at: defaultTo(instant(), 'clock_timestamp()'),
  end_reason: nullable(text<EndReason>()),
  end_source: nullable(text()),
  /** The recipient list that ended the participation. */
  end_ref: nullable(uuid()),
  ended_at: nullable(instant()),
});

export const PersonEntity = defineTable('person', {
  district_code: primary(text()),
  id: primary(uuid()),
  household_id: uuid(),
  name: text(),
  sex: nullable(text<'MALE' | 'FEMALE'>()),
  birth_date: nullable(day()),
  birth_year_from: nullable(smallint()),
  birth_year_until: nullable(smallint()),
  relation: text<Relation>(),
  family_no: nullable(smallint()),
  schooling: defaultTo(json<Schooling>(), "'{}'::jsonb"),
  employment: defaultTo(json<Employment>(), "'{}'::jsonb"),
  health: defaultTo(json<Health>(), "'{}'::jsonb"),
  position: defaultTo(smallint(), '1'),
  /** Relation in the family card, marital status, documents. */
  civil: defaultTo(json<Facts>(), "'{}'::jsonb"),
  left_on: nullable(day()),
  left_reason: nullable(text()),
  merged_into: nullable(uuid()),
  mother_keys: defaultTo(list(text()), "'{}'::text[]"),
  name_block: defaultTo(text(), "''::text"),
  erased_at: nullable(instant()),
});

export const PersonNameKeyEntity = defineTable('person_name_key', {
  district_code: primary(text()),
  key: primary(text()),
  person_id: primary(uuid()),
  region_code: primary(text()),
  born_from: primary(smallint()),
  born_until: smallint(),
  keys: smallint(),
});

/** Districts whose name keys were made by earlier rules, with the last person whose keys were rebuilt. */
export const NameKeyRebuildEntity = defineTable('name_key_rebuild', {
  district_code: primary(text()),
  position: defaultTo(uuid(), "'00000000-0000-0000-0000-000000000000'::uuid"),
});

export const SourceValueEntity = defineTable('source_value', {
  district_code: primary(text()),
  household_id: primary(uuid()),
  subject_id: primary(uuid()),
  field: primary(text()),
  source: primary(text()),
  as_of: primary(day()),
  value: nullable(text()),
  recorded_at: defaultTo(instant(), 'clock_timestamp()'),
});

export const WelfareRankEntity = defineTable('welfare_rank', {
  district_code: primary(text()),
  household_id: primary(uuid()),
  source: primary(text()),
  as_of: primary(day()),
  decile: nullable(smallint()),
  percentile_national: nullable(smallint()),
  percentile_province: nullable(smallint()),
  percentile_district: nullable(smallint()),
  recorded_at: defaultTo(instant(), 'clock_timestamp()'),
});

/** Households that an officer declared as their own or that of a relative. */
export const OfficerHouseholdEntity = defineTable('officer_household', {
  district_code: primary(text()),
  person: primary(text()),
  household_ids: list(uuid()),
  version: integer(),
});
