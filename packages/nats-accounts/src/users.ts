import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { encodeUser, fmtCreds, parseCreds } from '@nats-io/jwt';
import { newKey, type KeyPair } from './keys.ts';
import type { Permissions } from './permissions.ts';

const unlimited = { subs: -1, data: -1, payload: -1 };

/** True if this account issued the credentials with exactly these permissions. */
async function isCurrent(file: string, issuer: string, permissions: Permissions): Promise<boolean> {
  if (!existsSync(file)) return false;
  const { uc } = await parseCreds(readFileSync(file));
  const { pub, sub } = uc.nats;
  return (
    uc.iss === issuer &&
    JSON.stringify([pub?.allow, sub?.allow]) === JSON.stringify([permissions.pub.allow, permissions.sub.allow])
  );
}

/** Issues credentials of a user: the content of a `.creds` file. Without permissions it may do everything in its account. */
export async function issueUser(
  name: string,
  account: KeyPair,
  permissions: Partial<Permissions>,
): Promise<Uint8Array> {
  const user = newKey('user');
  return fmtCreds(await encodeUser(name, user, account, { ...permissions, ...unlimited }), user);
}

/** Writes credentials of a user to a file, unless it has such ones with these permissions. Returns its path. */
export async function ensureUser(
  file: string,
  { name, account, permissions }: { name: string; account: KeyPair; permissions: Permissions },
): Promise<string> {
  if (!(await isCurrent(file, account.getPublicKey(), permissions)))
    writeFileSync(file, await issueUser(name, account, permissions), { mode: 0o600 });
  return file;
}
