import { boolean, defaultTo, defineTable, instant, integer, list, nullable, primary, text, uuid } from '@slrt/database';

export const DisclosureEntity = defineTable('disclosure', {
  district_code: primary(text()),
  referral_id: primary(uuid()),
  household_id: uuid(),
  complaint_id: uuid(),
  agency_code: text(),
  programme_code: nullable(text()),
  region_code: text(),
  open_from: instant(),
  open_until: nullable(instant()),
  withdrawn: defaultTo(boolean(), 'false'),
  further_programmes: defaultTo(list(text()), "'{}'::text[]"),
});

export const ClosedComplaintEntity = defineTable('closed_complaint', {
  district_code: primary(text()),
  complaint_id: primary(uuid()),
  open_until: nullable(instant()),
  version: integer(),
});
