import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AuditHead } from '@slrt/database';
import { CommandError } from '@slrt/runtime';
import { CompactSign, compactVerify, exportJWK, generateKeyPair, importJWK, type JWK } from 'jose';

/** Heads of the audit chains by service. */
export type Heads = Record<string, AuditHead[]>;

export const verifyScope = {
  scope: 'system',
  areas: [],
  agency: null,
  actorId: 'system:audit-verify',
  grants: [],
} as const;

/** Key that signs heads. It is in the deployment's folder, and no service has it. */
async function signingKey(home: string): Promise<JWK> {
  const file = join(home, 'audit-key.json');
  if (!existsSync(file)) {
    const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
    writeFileSync(file, JSON.stringify(await exportJWK(privateKey)), { mode: 0o600 });
  }
  return JSON.parse(readFileSync(file, 'utf8')) as JWK;
}

/** Returns the heads as a compact JWS. */
export async function signHeads(home: string, heads: Heads): Promise<string> {
  return new CompactSign(Buffer.from(JSON.stringify(heads)))
    .setProtectedHeader({ alg: 'EdDSA', typ: 'slrt-audit-heads' })
    .sign(await importJWK(await signingKey(home), 'EdDSA'));
}

/** Reads heads from a file that `signHeads` created on this deployment. Throws a CommandError for any other file. */
export async function readHeads(home: string, file: string): Promise<Heads> {
  const { d: _private, ...jwk } = await signingKey(home);
  try {
    const { payload } = await compactVerify(readFileSync(file, 'utf8').trim(), await importJWK(jwk, 'EdDSA'));
    return JSON.parse(Buffer.from(payload).toString('utf8')) as Heads;
  } catch {
    throw new CommandError(`${file} is not a file of heads that this server signed.`);
  }
}
