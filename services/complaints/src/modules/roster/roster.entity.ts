import { defaultTo, defineTable, instant, integer, list, nullable, primary, text, uuid } from '@slrt/database';
import type { Role } from '@slrt/domain';

export const OfficerEntity = defineTable('officer', {
  district_code: primary(text()),
  person: primary(text()),
  roles: list(text<Role>()),
  agency_code: nullable(text()),
  display_name: nullable(text()),
  source: text<'SIGN_IN' | 'LIST' | 'PLAN' | 'ACCOUNT'>(),
  first_signed_in_at: nullable(instant()),
  last_signed_in_at: nullable(instant()),
  version: defaultTo(integer(), '1'),
  account_version: nullable(integer()),
});

export const OfficerHouseholdEntity = defineTable('officer_household', {
  district_code: primary(text()),
  person: primary(text()),
  household_id: primary(uuid()),
  relation: text<'OWN' | 'RELATIVE'>(),
  declared_by: text(),
  declared_at: defaultTo(instant(), 'clock_timestamp()'),
});
