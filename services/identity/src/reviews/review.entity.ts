import { day, defineTable, instant, nullable, primary, text } from '@slrt/database';

/** Result of a review: the account is needed, was ended by a person, or was disabled because no one answered. */
export type ReviewDecision = 'CONFIRMED' | 'ENDED' | 'EXPIRED';

export const AccountReviewEntity = defineTable('account_review', {
  account_id: primary(text()),
  quarter: primary(text()),
  district_code: text(),
  opened_on: day(),
  due_on: day(),
  disable_on: day(),
  noticed_at: nullable(instant()),
  decision: nullable(text<ReviewDecision>()),
  decided_by: nullable(text()),
  decided_at: nullable(instant()),
  reminded_at: nullable(instant()),
});
