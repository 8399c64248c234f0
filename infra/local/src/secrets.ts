import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { Problem } from './problem.ts';

/** Made at the first start, kept in the home folder with mode 600; none is ever committed. */
export interface Secrets {
  readonly databasePassword: string;
  readonly identityKey: string;
  readonly profileKey: string;
  readonly contactKey: string;
  readonly clientSecret: string;
  readonly actorPrivate: JWK;
  readonly actorPublic: JWK;
  readonly identityJwk: JWK;
}

async function keyPair(algorithm: 'EdDSA' | 'ES256', kid: string): Promise<{ private: JWK; public: JWK }> {
  const pair = await generateKeyPair(algorithm, {
    extractable: true,
    ...(algorithm === 'EdDSA' ? { crv: 'Ed25519' } : {}),
  });
  const common = { kid, alg: algorithm, use: 'sig' };
  return {
    private: { ...(await exportJWK(pair.privateKey)), ...common },
    public: { ...(await exportJWK(pair.publicKey)), ...common },
  };
}

export async function loadSecrets(home: string): Promise<Secrets> {
  const file = join(home, 'secrets.json');
  if (existsSync(file)) {
    try {
      return JSON.parse(readFileSync(file, 'utf8')) as Secrets;
    } catch {
      throw new Problem(
        `${file} is damaged. Restore it from a backup; or \`npm run reset\` clears this instance and its data.`,
      );
    }
  }
  const random = () => randomBytes(32).toString('base64url');
  const actor = await keyPair('EdDSA', 'actor-1');
  const identity = await keyPair('ES256', 'identity-1');
  const secrets: Secrets = {
    databasePassword: random(),
    identityKey: random(),
    profileKey: random(),
    contactKey: random(),
    clientSecret: random(),
    actorPrivate: actor.private,
    actorPublic: actor.public,
    identityJwk: identity.private,
  };
  writeFileSync(file, JSON.stringify(secrets), { mode: 0o600 });
  return secrets;
}
