import { defaultTo, defineTable, instant, integer, nullable, primary, text, uuid } from '@slrt/database';

/** Subject of a message to a citizen: a step of a complaint, or a one-time code. */
export const reporterKinds = [
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
/** Subject of a message to the holder of an account. */
export const accountKinds = ['ACCOUNT_INVITATION', 'ACCOUNT_REVIEW', 'ACCOUNT_SECURITY'] as const;
export type ReporterKind = (typeof reporterKinds)[number];
export type AccountKind = (typeof accountKinds)[number];
export type NoticeKind = ReporterKind | AccountKind;
export const isAccountKind = (kind: NoticeKind): kind is AccountKind =>
  (accountKinds as readonly NoticeKind[]).includes(kind);
export type ChannelName = 'EMAIL' | 'SMS' | 'WHATSAPP';

export const NotificationEntity = defineTable('notification', {
  district_code: primary(text()),
  id: primary(defaultTo(uuid(), 'uuidv7()')),
  region_code: text(),
  complaint_id: nullable(uuid()),
  /** Id of the event or of the one-time code. */
  cause: uuid(),
  recipient: text<'REPORTER' | 'ACCOUNT'>(),
  channel: text<ChannelName>(),
  kind: text<NoticeKind>(),
  /** Date of the next step, if the message names one. */
  next_on: nullable(instant()),
  state: defaultTo(text<'PENDING' | 'SENT' | 'NO_ADDRESS' | 'EXPIRED' | 'OBSOLETE' | 'DEAD'>(), "'PENDING'::text"),
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
  /** Pseudonym of the account whose holder gets the message, and the notice of identity that it sends. */
  account_id: nullable(text()),
  account_notice: nullable(uuid()),
});

export const ComplaintStepEntity = defineTable('complaint_step', {
  district_code: primary(text()),
  complaint_id: primary(uuid()),
  region_code: text(),
  status: text(),
  version: integer(),
  /** Household and person concerned. Null if the complaint was not linked when it changed last. */
  household_id: nullable(uuid()),
  person_id: nullable(uuid()),
});
