import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { CommandError } from '@slrt/runtime';

/** Secrets of a deployment: created once, stored in its folder with mode 600, never committed. */
export interface Secrets {
  readonly databasePassword: string;
  readonly identityKey: string;
  readonly profileKey: string;
  readonly contactKey: string;
  readonly clientSecret: string;
  /** Key between registry and complaints. */
  readonly subjectKey: string;
  /** Keys of single services: referrals, identity, notifications, puskesos. */
  readonly deliveryKey: string;
  readonly factorKey: string;
  readonly codeKey: string;
  readonly linkKey: string;
  /** Master key of the files of each service. */
  readonly fileKeys: Readonly<Record<FileOwner, string>>;
  readonly actorPrivate: JWK;
  readonly actorPublic: JWK;
  readonly identityJwk: JWK;
}

/** Services that store files. */
export const fileOwners = ['registry', 'complaints', 'referrals', 'puskesos'] as const;
export type FileOwner = (typeof fileOwners)[number];

const random = () => randomBytes(32).toString('base64url');

/**
 * Returns the keys that folders of earlier versions lack. Those that open stored data keep the value that the services had in common
 * in a local instance.
 */
const addedKeys = ({ contactKey }: Pick<Secrets, 'contactKey'>) => ({
  subjectKey: random(),
  deliveryKey: contactKey,
  factorKey: contactKey,
  codeKey: random(),
  linkKey: contactKey,
  fileKeys: Object.fromEntries(fileOwners.map((name) => [name, random()])) as Secrets['fileKeys'],
});

/** Reads the secrets of a folder and adds those that an earlier version did not create. */
function readSecrets(home: string): Secrets {
  const stored = JSON.parse(readFileSync(join(home, 'secrets.json'), 'utf8')) as Secrets;
  const secrets = { ...addedKeys(stored), ...stored };
  if (Object.keys(secrets).length > Object.keys(stored).length) saveSecrets(home, secrets);
  return secrets;
}

/** Generates a signing key pair as JWKs. */
export async function keyPair(algorithm: 'EdDSA' | 'ES256', kid: string): Promise<{ private: JWK; public: JWK }> {
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

/** Reads the secrets of a deployment, or creates them when missing. Throws a CommandError when the file is damaged. */
export async function loadSecrets(home: string): Promise<Secrets> {
  const file = join(home, 'secrets.json');
  if (existsSync(file)) {
    try {
      return readSecrets(home);
    } catch {
      throw new CommandError(
        `${file} is damaged. Restore it from a backup, or delete this instance and its data with \`npm run reset\`.`,
      );
    }
  }
  const actor = await keyPair('EdDSA', 'actor-1');
  const identity = await keyPair('ES256', 'identity-1');
  const secrets: Secrets = {
    databasePassword: random(),
    identityKey: random(),
    profileKey: random(),
    contactKey: random(),
    clientSecret: random(),
    subjectKey: random(),
    deliveryKey: random(),
    factorKey: random(),
    codeKey: random(),
    linkKey: random(),
    fileKeys: addedKeys({ contactKey: '' }).fileKeys,
    actorPrivate: actor.private,
    actorPublic: actor.public,
    identityJwk: identity.private,
  };
  saveSecrets(home, secrets);
  return secrets;
}

/** Replaces a file atomically: a reader never sees half of it. */
function replaceFile(file: string, content: string): void {
  writeFileSync(`${file}.new`, content, { mode: 0o600 });
  // Services of a server run as other users: the new key must be as readable as the previous one.
  const before = statSync(file, { throwIfNoEntry: false });
  if (before) chmodSync(`${file}.new`, before.mode & 0o777);
  renameSync(`${file}.new`, file);
}
const saveSecrets = (home: string, secrets: Secrets): void =>
  replaceFile(join(home, 'secrets.json'), JSON.stringify(secrets));

/**
 * Changes some secrets and keeps the current values of the others in the file, because two commands may run at once.
 */
export function changeSecrets(home: string, change: Partial<Secrets>): void {
  const now = JSON.parse(readFileSync(join(home, 'secrets.json'), 'utf8')) as Secrets;
  saveSecrets(home, { ...now, ...change });
}

/**
 * Keys that can be replaced while the system runs. Each is in its own folder, so that it can be given to one process
 * only.
 */
export const keyFiles = {
  /** Public keys of actor tokens, for the subgraphs. */
  actorPublic: 'actor-public/jwks.json',
  /** The gateway's private key. */
  actorPrivate: 'actor-private/jwk.json',
  /** Private keys of the embedded identity provider; the first signs. */
  identity: 'identity/jwks.json',
} as const;
export type KeyFile = keyof typeof keyFiles;
export const keyFileOf = (home: string, name: KeyFile): string => join(home, 'keys', keyFiles[name]);

export function writeKeyFile(home: string, name: KeyFile, content: object): void {
  const file = keyFileOf(home, name);
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  replaceFile(file, JSON.stringify(content));
}
export const readKeySet = (home: string, name: Exclude<KeyFile, 'actorPrivate'>): { keys: JWK[] } =>
  JSON.parse(readFileSync(keyFileOf(home, name), 'utf8')) as { keys: JWK[] };

/** Writes missing key files from the secrets. Returns the `file:` address of each, for a setting. */
export function prepareKeyFiles(home: string, secrets: Secrets): Record<KeyFile, string> {
  const first: Record<KeyFile, object> = {
    actorPublic: { keys: [secrets.actorPublic] },
    actorPrivate: secrets.actorPrivate,
    identity: { keys: [secrets.identityJwk] },
  };
  const names = Object.keys(keyFiles) as KeyFile[];
  for (const name of names) if (!existsSync(keyFileOf(home, name))) writeKeyFile(home, name, first[name]);
  return Object.fromEntries(names.map((name) => [name, `file:${keyFileOf(home, name)}`])) as Record<KeyFile, string>;
}
