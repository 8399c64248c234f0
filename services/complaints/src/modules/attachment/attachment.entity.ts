import { defaultTo, defineTable, instant, nullable, primary, text, uuid } from '@slrt/database';

export const ComplaintDocumentEntity = defineTable('complaint_document', {
  district_code: primary(text()),
  complaint_id: primary(uuid()),
  code: primary(text()),
  status: text<'PROVIDED' | 'WAIVED'>(),
  file_id: nullable(uuid()),
  reason: nullable(text()),
  resolved_by: text(),
  resolved_at: defaultTo(instant(), 'clock_timestamp()'),
});
