import type { Tx } from '@slrt/database';
import { actingRole, levelOf } from '@slrt/domain';
import { accountEvents } from '@slrt/events';
import { recordEvent } from '@slrt/messaging';
import { uuidv7 } from 'uuidv7';
import type { AccountRow } from '../accounts/account.repository.ts';
import type { NoticeKind } from '../sessions/session.entity.ts';
import { hadNotice, insertNotice, listOverseers } from '../sessions/session.repository.ts';

/** The account that gets a notice. */
export type Holder = Pick<AccountRow, 'id' | 'district_code'>;
export type NoticeTopic = 'INVITATION' | 'REVIEW' | 'SECURITY';

const reviewKinds: ReadonlySet<NoticeKind> = new Set(['REVIEW_OPENED', 'REVIEW_DUE', 'REVIEW_NOTICE', 'UNCONFIRMED']);
export const topicOf = (kind: NoticeKind): NoticeTopic => (reviewKinds.has(kind) ? 'REVIEW' : 'SECURITY');

/** Asks notifications to send a notice by e-mail. The event has its ID and topic; text and address are read when it is sent. */
export function announceNotice(
  tx: Tx,
  { id, district_code: district }: Holder,
  { noticeId, topic }: { readonly noticeId: string; readonly topic: NoticeTopic },
): void {
  // Events are of a district. Support people, and who works for a province, see their notices on the account page.
  if (levelOf(district) !== 'DISTRICT') return;
  const { actorId } = tx.scope;
  // A notice never changes.
  const envelope = { district, version: 1, actorId, actorRole: actingRole(tx.scope, district) };
  recordEvent(tx, accountEvents.accountNotified, id, { ...envelope, personId: id, noticeId, topic });
}

/** Adds a notice for the holder of an account, on the account page and by e-mail. `about` is a browser, a pseudonym or a day. */
export function notify(tx: Tx, holder: Holder, kind: NoticeKind, about: string | null = null): void {
  const noticeId = uuidv7();
  insertNotice(tx, { id: noticeId, account_id: holder.id, kind, about });
  announceNotice(tx, holder, { noticeId, topic: topicOf(kind) });
}

/** Adds a notice unless the account had one of this kind in the last hour. */
export async function notifyOnce(tx: Tx, holder: Holder, kind: NoticeKind): Promise<void> {
  if (!(await hadNotice(tx, holder.id, kind))) notify(tx, holder, kind);
}

/** Adds a notice for the administrators and data-protection officers of a district. */
export async function notifyOverseers(
  tx: Tx,
  district: string,
  { kind, about }: { readonly kind: NoticeKind; readonly about: string },
): Promise<void> {
  for (const holder of await listOverseers(tx, district)) notify(tx, holder, kind, about);
}
