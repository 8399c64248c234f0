import { createHash, randomBytes } from 'node:crypto';
import { audit, type Tx } from '@slrt/database';
import { replaceInvitation } from './account.repository.ts';

/** Hours for which a link works. */
export const invitationHours = 72;

export const hashOfLink = (code: string): Buffer => createHash('sha256').update(code).digest();

/** Makes the one valid link of an account with which its owner chooses a password. Returns the secret part of the address. */
export function createInvitation(
  tx: Tx,
  { id, district_code: district }: { id: string; district_code: string },
): string {
  const code = randomBytes(24).toString('base64url');
  replaceInvitation(tx, id, { hash: hashOfLink(code), hours: invitationHours });
  audit(tx, { district, action: 'account.invited', purpose: null, subjects: [id], requestId: null });
  return code;
}
