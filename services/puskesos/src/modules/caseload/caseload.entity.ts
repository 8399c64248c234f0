import { defineTable, integer, primary, text, uuid } from '@slrt/database';

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
