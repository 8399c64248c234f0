import { createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { audit, type Tx } from '@slrt/database';
import { uuidv7 } from 'uuidv7';
import { announceNotice } from '../notices/notify.ts';
import { deleteInvitation, findInvitation, replaceInvitation, type AccountRow } from './account.repository.ts';

/** Hours for which a link works. */
export const invitationHours = 72;

export const hashOfLink = (code: string): Buffer => createHash('sha256').update(code).digest();

type Invited = Pick<AccountRow, 'id' | 'district_code'>;

function auditInvitation(tx: Tx, { id, district_code: district }: Invited, delivery: 'EMAIL' | null): void {
  audit(tx, { district, action: 'account.invited', purpose: delivery, subjects: [id], requestId: null });
}

/** Makes the one valid link of an account with which its owner chooses a password. Returns the secret part of the address. */
export function createInvitation(tx: Tx, account: Invited): string {
  const code = randomBytes(24).toString('base64url');
  replaceInvitation(tx, account.id, { hash: hashOfLink(code), hours: invitationHours, noticeId: null });
  auditInvitation(tx, account, null);
  return code;
}

/** Links that are sent by e-mail. */
export interface MailedLinks {
  /** Returns the secret part of the address, which derives from the ID of the notice. */
  codeOf(noticeId: string): string;
}

/**
 * Derives links from the secret of identity, so that none is stored or in an event, and a message that is sent again has the same one.
 */
export function createMailedLinks(secret: string): MailedLinks {
  const key = Buffer.from(hkdfSync('sha256', secret, 'slrt-identity', 'mailed-links', 32));
  return {
    codeOf: (noticeId) => createHmac('sha256', key).update(noticeId).digest().subarray(0, 24).toString('base64url'),
  };
}

/** How a person gets the link: by e-mail, or from the administrator, who gets the secret part of the address. */
export type Invitation = { readonly delivery: 'EMAIL' } | { readonly delivery: 'LINK'; readonly code: string };

/** Invites a person: by e-mail if the account has an address and `links` is not null, otherwise by a link to hand over. Earlier links end. */
export function invite(tx: Tx, account: Invited & Pick<AccountRow, 'email'>, links: MailedLinks | null): Invitation {
  if (!links || account.email === null) return { delivery: 'LINK', code: createInvitation(tx, account) };
  const noticeId = uuidv7();
  const hash = hashOfLink(links.codeOf(noticeId));
  replaceInvitation(tx, account.id, { hash, hours: invitationHours, noticeId });
  auditInvitation(tx, account, 'EMAIL');
  announceNotice(tx, account, { noticeId, topic: 'INVITATION' });
  return { delivery: 'EMAIL' };
}

/**
 * Invites someone anew whose e-mail address was changed, because the link went to the one before. A link that an administrator hands over
 * stays.
 */
export async function followAddress(
  tx: Tx,
  { before, after }: { readonly before: AccountRow; readonly after: AccountRow },
  links: MailedLinks | null,
): Promise<void> {
  if (after.state !== 'INVITED' || before.email === after.email) return;
  const known = await findInvitation(tx, after.id);
  if (known && known.notice_id === null) return;
  if (links && after.email !== null) invite(tx, after, links);
  else deleteInvitation(tx, after.id);
}
