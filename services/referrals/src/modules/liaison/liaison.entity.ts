import { boolean, day, defaultTo, defineTable, integer, nullable, primary, text } from '@slrt/database';

/** Liaisons of an agency in a district, known from their account or their sign-ins. Only they can be given a referral. */
export const LiaisonEntity = defineTable('liaison', {
  district_code: primary(text()),
  agency_code: primary(text()),
  person: primary(text()),
  display_name: nullable(text()),
  last_seen_on: nullable(day()),
  account_version: nullable(integer()),
  is_active: defaultTo(boolean(), 'true'),
});
