import { day, defineTable, integer, primary, smallint, text } from '@slrt/database';

export const AgencyFlowEntity = defineTable('agency_flow', {
  district_code: primary(text()),
  agency_code: primary(text()),
  region_code: primary(text()),
  day: primary(day()),
  measure: primary(text()),
  n: integer(),
});

export const ComplaintFlowEntity = defineTable('complaint_flow', {
  district_code: primary(text()),
  region_code: primary(text()),
  day: primary(day()),
  sector: primary(text()),
  category_code: primary(text()),
  channel: primary(text()),
  kind: primary(text()),
  filer: primary(text()),
  measure: primary(text()),
  n: integer(),
});

export const ComplaintStockEntity = defineTable('complaint_stock', {
  district_code: primary(text()),
  region_code: primary(text()),
  sector: primary(text()),
  category_code: primary(text()),
  channel: primary(text()),
  kind: primary(text()),
  filer: primary(text()),
  status: primary(text()),
  holder_role: primary(text()),
  holder_person: primary(text()),
  filed_on: primary(day()),
  n: integer(),
});

export const ComplaintTimeEntity = defineTable('complaint_time', {
  district_code: primary(text()),
  region_code: primary(text()),
  day: primary(day()),
  sector: primary(text()),
  category_code: primary(text()),
  step: primary(text()),
  bucket: primary(smallint()),
  n: integer(),
});
