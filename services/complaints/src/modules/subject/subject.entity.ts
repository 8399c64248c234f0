import { boolean, bytes, defaultTo, defineTable, primary, smallint, text, uuid } from '@slrt/database';

export const ComplaintSubjectEntity = defineTable('complaint_subject', {
  district_code: primary(text()),
  complaint_id: primary(uuid()),
  /** True for a person of the registry, as the registry sent it. */
  registered: boolean(),
  /** Encrypted JSON text of `SubjectFacts`. */
  facts: bytes(),
  facts_key: text(),
});

export const ComplaintNumberIndexEntity = defineTable('complaint_number_index', {
  district_code: primary(text()),
  index: primary(bytes()),
  complaint_id: primary(uuid()),
  index_key: text(),
});

export const ComplaintNameKeyEntity = defineTable('complaint_name_key', {
  district_code: primary(text()),
  key: primary(text()),
  complaint_id: primary(uuid()),
  named: primary(text<'REPORTER' | 'SUBJECT'>()),
  keys: smallint(),
});

export const ComplaintPeopleRebuildEntity = defineTable('complaint_people_rebuild', {
  district_code: primary(text()),
  position: defaultTo(uuid(), "'00000000-0000-0000-0000-000000000000'::uuid"),
});
