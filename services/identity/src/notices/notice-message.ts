import { formatDateTime, formatDay } from '@slrt/areas';
import { audit, type Tx } from '@slrt/database';
import { translate, type Language } from '@slrt/i18n';
import {
  findAccount,
  findMailedTo,
  renewInvitation,
  type AccountRow,
  type InvitationRow,
} from '../accounts/account.repository.ts';
import { hashOfLink, invitationHours, type MailedLinks } from '../accounts/invitations.ts';
import { findReviewOffice, listOpenReviews } from '../reviews/review.repository.ts';
import { confirms } from '../reviews/tell-reviewers.ts';
import type { NoticeKind } from '../sessions/session.entity.ts';
import { findNotice, type NoticeRow } from '../sessions/session.repository.ts';
import { topicOf, type NoticeTopic } from './notify.ts';

/** Language of messages to staff, as of those to citizens. */
const language: Language = 'id';

/** A message to the holder of an account. `to` is the e-mail address; null for an account without one. */
export interface NoticeMessage {
  readonly to: string | null;
  readonly subject: string;
  readonly text: string;
}

export interface ComposeOptions {
  /** Address of identity for people. */
  readonly issuer: string;
  readonly codes: MailedLinks;
  /** True for districts whose notices the caller may read. */
  readonly isAllowed: (district: string) => boolean;
}

type Words = Pick<NoticeMessage, 'subject' | 'text'>;

/** Notices about a district, for those who watch over it. */
const ofDistrict: ReadonlySet<NoticeKind> = new Set([
  'EMERGENCY_STARTED',
  'EMERGENCY_ENDED',
  'SUPPORT_STARTED',
  'SUPPORT_ENDED',
]);

function invitationWords(
  { district_code: district }: AccountRow,
  { expires_at: until }: InvitationRow,
  url: string,
): Words {
  return {
    subject: translate(language, 'notices.account.invitationSubject'),
    text: translate(language, 'notices.account.invitation', { url, time: formatDateTime(language, district, until) }),
  };
}

function securityWords({ district_code: district }: AccountRow, { kind, at, about }: NoticeRow, issuer: string): Words {
  const advice = ofDistrict.has(kind) ? 'notices.account.districtAdvice' : 'notices.account.securityAdvice';
  const time = formatDateTime(language, district, at);
  return {
    subject: translate(language, 'notices.account.securitySubject'),
    text: `${time}: ${translate(language, `login.notice.${kind}`, { about: about ?? '' })}\n\n${translate(language, advice, { url: `${issuer}/account` })}`,
  };
}

/** Returns the words of a notice about reviews; null when its accounts are decided, or gone, in the meantime. */
async function reviewWords(tx: Tx, holder: AccountRow, { kind, about }: NoticeRow): Promise<Words | null> {
  const { id, district_code: district } = holder;
  const open = await listOpenReviews(tx, { district, office: null });
  const office = kind === 'UNCONFIRMED' ? null : await findReviewOffice(tx, holder);
  const count = open.filter((each) =>
    kind === 'UNCONFIRMED'
      ? each.account_id === id
      : office !== undefined && confirms({ id, office }, { id: each.account_id, office: each.office }),
  ).length;
  if (count === 0 || about === null) return null;
  const date = formatDay(language, about);
  return {
    subject: translate(language, 'notices.account.reviewSubject'),
    text: translate(language, `notices.account.${kind as 'UNCONFIRMED'}`, { count, date }),
  };
}

interface Found {
  readonly holder: AccountRow;
  readonly topic: NoticeTopic;
  readonly words: Words | null;
}

/** Finds an invitation and makes its link valid. */
async function findInvitationWords(tx: Tx, id: string, options: ComposeOptions): Promise<Found | null> {
  const { issuer, codes, isAllowed } = options;
  const holder = await findMailedTo(tx, id);
  if (!holder || !isAllowed(holder.district_code)) return null;
  const code = codes.codeOf(id);
  const invitation = await renewInvitation(tx, id, { hash: hashOfLink(code), hours: invitationHours });
  return { holder, topic: 'INVITATION', words: invitationWords(holder, invitation, `${issuer}/invitation/${code}`) };
}

async function findNoticeWords(tx: Tx, id: string, { issuer, isAllowed }: ComposeOptions): Promise<Found | null> {
  const notice = await findNotice(tx, id);
  const holder = notice && (await findAccount(tx, notice.account_id));
  if (!holder || !isAllowed(holder.district_code)) return null;
  const topic = topicOf(notice.kind);
  if (topic === 'SECURITY') return { holder, topic, words: securityWords(holder, notice, issuer) };
  return { holder, topic, words: holder.state === 'DISABLED' ? null : await reviewWords(tx, holder, notice) };
}

/**
 * Returns the message of a notice as it is now, and records that its address was read. Null when there is nothing to tell any more, or the
 * caller may not read it. The link of an invitation is valid from now on, and is the one of an earlier attempt.
 */
export async function composeNotice(tx: Tx, id: string, options: ComposeOptions): Promise<NoticeMessage | null> {
  const found = (await findInvitationWords(tx, id, options)) ?? (await findNoticeWords(tx, id, options));
  if (!found?.words) return null;
  const { holder, topic, words } = found;
  const { id: account, district_code: district, email } = holder;
  audit(tx, { district, action: 'account.contact-read', purpose: topic, subjects: [account], requestId: null });
  return { to: email, ...words };
}
