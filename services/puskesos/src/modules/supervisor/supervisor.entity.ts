import { bytes, defineTable, list, primary, text, uuid } from '@slrt/database';

export const SupervisorEntity = defineTable('supervisor', {
  district_code: primary(text()),
  id: primary(uuid()),
  person: text(),
  name: text(),
  sub_district_codes: list(text()),
  input_hash: bytes(),
});
