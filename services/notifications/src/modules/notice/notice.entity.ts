import { defaultTo, defineTable, instant, integer, nullable, primary, text, uuid } from '@slrt/database';

/** Subject of a message: a step of a complaint, or a one-time code. */
export const noticeKinds = [
  'FILED',
  'UNDER_REVIEW',
  'VISIT_REQUIRED',
  'HANDLED_DIRECTLY',
  'REFERRED',
  'PROPOSED',
  'WAITING_FOR_QUOTA',
  'WAITING',
  'ANSWERED',
  'RESOLVED',
  'CLOSED_UNFULFILLED',
  'REJECTED',
  'DUPLICATE',
  'REOPENED',
  'WITHDRAWN',
  'DOCUMENT_NEEDED',
  'APPOINTMENT',
  'APPOINTMENT_CANCELLED',
  'MESSAGE',
  'ONE_TIME_CODE',
] as const;
export type NoticeKind = (typeof noticeKinds)[number];
export type ChannelName = 'EMAIL' | 'SMS' | 'WHATSAPP';

export const NotificationEntity = defineTable('notification', {
  district_code: primary(text()),
  id: primary(defaultTo(uuid(), 'uuidv7()')),
  region_code: text(),
  complaint_id: uuid(),
  /** Id of the event or of the one-time code. */
  cause: uuid(),
  recipient: text<'REPORTER'>(),
  channel: text<ChannelName>(),
  kind: text<NoticeKind>(),
  /** Date of the next step, if the message names one. */
  next_on: nullable(instant()),
  state: defaultTo(text<'PENDING' | 'SENT' | 'NO_ADDRESS' | 'EXPIRED' | 'DEAD'>(), "'PENDING'::text"),
  attempts: defaultTo(integer(), '0'),
  /** Attempts after one whose result is not known, because its process ended. */
  possible_repeats: defaultTo(integer(), '0'),
  next_at: defaultTo(instant(), 'clock_timestamp()'),
  leased_until: nullable(instant()),
  expires_at: instant(),
  failure: nullable(text()),
  created_at: defaultTo(instant(), 'clock_timestamp()'),
  ended_at: nullable(instant()),
  /** Referral of which the message tells details, which are read when it is sent. */
  referral_id: nullable(uuid()),
});

export const ComplaintStepEntity = defineTable('complaint_step', {
  district_code: primary(text()),
  complaint_id: primary(uuid()),
  region_code: text(),
  status: text(),
  version: integer(),
});
