import { boolean, defaultTo, defineTable, instant, list, nullable, primary, text, uuid } from '@slrt/database';

export const BrowserSessionEntity = defineTable('browser_session', {
  session_uid: primary(text()),
  account_id: text(),
  browser: text(),
  apps: list(text()),
  signed_in_at: instant(),
  last_used_at: defaultTo(instant(), 'clock_timestamp()'),
});

export const SignInEntity = defineTable('sign_in', {
  id: defaultTo(primary(uuid()), 'uuidv7()'),
  account_id: text(),
  at: defaultTo(instant(), 'clock_timestamp()'),
  browser: text(),
  app: text(),
  methods: list(text()),
  is_new_browser: boolean(),
});

export const noticeKinds = [
  'NEW_BROWSER',
  'FACTOR_ADDED',
  'FACTOR_REMOVED',
  'RECOVERY_CODES_MADE',
  'RECOVERY_CODE_USED',
  'WRONG_CODES',
  'PASSWORD_CHANGED',
  'FACTORS_RESET',
  'EMERGENCY_STARTED',
  'EMERGENCY_ENDED',
  'SUPPORT_STARTED',
  'SUPPORT_ENDED',
  'RECOVERY_LINK',
  'REVIEW_OPENED',
  'REVIEW_DUE',
  'REVIEW_NOTICE',
  'UNCONFIRMED',
] as const;
export type NoticeKind = (typeof noticeKinds)[number];

export const AccountNoticeEntity = defineTable('account_notice', {
  id: defaultTo(primary(uuid()), 'uuidv7()'),
  account_id: text(),
  kind: text<NoticeKind>(),
  at: defaultTo(instant(), 'clock_timestamp()'),
  about: nullable(text()),
  seen_at: nullable(instant()),
});
