import { boolean, day, defaultTo, defineTable, integer, nullable, primary, text } from '@slrt/database';

export const CategoryDocumentEntity = defineTable('category_document', {
  category_code: primary(text()),
  code: primary(text()),
  name: text(),
  required: boolean(),
});

export const ComplaintCategoryEntity = defineTable('complaint_category', {
  code: primary(text()),
  name: text(),
  sector: nullable(text()),
  parent_code: nullable(text()),
  version: text(),
  valid_from: defaultTo(day(), "'2017-01-01'::date"),
  valid_until: nullable(day()),
  resolution_days: defaultTo(integer(), '5'),
});
