import { isIP } from 'node:net';
import type { Tx } from '@slrt/database';
import { z } from '@slrt/runtime';
import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
  type RegistrationResponseJSON,
} from '@simplewebauthn/server';
import {
  insertPasskey,
  listPasskeys,
  lockPasskey,
  saveChallenge,
  savePasskeyUse,
  takeChallenge,
  type PasskeyRow,
} from './factor.repository.ts';

const encoded = z
  .string()
  .regex(/^[\w-]+$/)
  .max(20_000);
const common = {
  id: encoded.max(1_400),
  rawId: encoded.max(1_400),
  type: z.literal('public-key'),
  clientExtensionResults: z.looseObject({}),
};
const registration = z.object({
  ...common,
  response: z.object({
    clientDataJSON: encoded,
    attestationObject: encoded,
    transports: z.array(z.string().max(20)).max(8).default([]),
  }),
});
const authentication = z.object({
  ...common,
  response: z.object({
    clientDataJSON: encoded,
    authenticatorData: encoded,
    signature: encoded,
    userHandle: encoded.optional(),
  }),
});

/** Parses what the page's script sent. Null for anything else. */
function read<T>(schema: z.ZodType<T>, text: string): T | null {
  try {
    return schema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

export interface PasskeyOwner {
  readonly id: string;
  readonly login: string;
}

/** The site that passkeys belong to. */
interface Site {
  /** Its host, the relying party's ID. */
  readonly rpID: string;
  readonly expected: {
    readonly expectedOrigin: string;
    readonly expectedRPID: string;
    readonly requireUserVerification: true;
  };
}

const createRegistration = ({ rpID, expected }: Site) => ({
  /** Returns what the browser needs to make a passkey. */
  async startRegistration(tx: Tx, step: string, owner: PasskeyOwner): Promise<object> {
    const known = await listPasskeys(tx, owner.id);
    const options = await generateRegistrationOptions({
      rpName: 'SLRT Terpadu',
      rpID,
      userName: owner.login,
      // The account's ID is a pseudonym.
      userID: Buffer.from(owner.id),
      excludeCredentials: known.map(({ credential_id: id }) => ({ id })),
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    });
    saveChallenge(tx, step, options.challenge);
    return options;
  },

  /** Adds the passkey that a browser made. Returns false for one of another site, an old challenge or a wrong form. */
  async register(
    tx: Tx,
    step: string,
    given: { owner: PasskeyOwner; label: string; answer: string },
  ): Promise<boolean> {
    const expectedChallenge = await takeChallenge(tx, step);
    const answer = read(registration, given.answer);
    if (!expectedChallenge || !answer) return false;
    const response = answer as unknown as RegistrationResponseJSON;
    const result = await verifyRegistrationResponse({ ...expected, response, expectedChallenge }).catch(() => null);
    if (!result?.verified) return false;
    const { credential, credentialDeviceType } = result.registrationInfo;
    if (await lockPasskey(tx, credential.id)) return false;
    insertPasskey(tx, {
      account_id: given.owner.id,
      credential_id: credential.id,
      public_key: Buffer.from(credential.publicKey),
      sign_count: String(credential.counter),
      transports: answer.response.transports,
      is_synced: credentialDeviceType === 'multiDevice',
      label: given.label,
    });
    return true;
  },
});

const createAuthentication = ({ rpID, expected }: Site) => ({
  /** Returns what the browser needs to use a passkey: one of `account`, or without it any that is stored for this site. */
  async startAuthentication(tx: Tx, step: string, account: string | null): Promise<object> {
    const known = account === null ? [] : await listPasskeys(tx, account);
    const options = await generateAuthenticationOptions({
      rpID,
      userVerification: 'required',
      allowCredentials: known.map(({ credential_id: id }) => ({ id })),
    });
    saveChallenge(tx, step, options.challenge);
    return options;
  },

  /**
   * Returns the passkey of `owner` (null: of anyone) with which a browser signed the challenge, or null: for one of another site, an unknown or removed one, an
   * answer that came before, or a counter that went back, which a copied key would cause.
   */
  async authenticate(tx: Tx, step: string, text: string, owner: string | null): Promise<PasskeyRow | null> {
    const expectedChallenge = await takeChallenge(tx, step);
    const answer = read(authentication, text);
    const found = answer && (await lockPasskey(tx, answer.id));
    if (!expectedChallenge || !found || (owner !== null && found.account_id !== owner)) return null;
    const { userHandle } = answer.response;
    if (userHandle && Buffer.from(userHandle, 'base64url').toString() !== found.account_id) return null;
    const result = await verifyAuthenticationResponse({
      ...expected,
      response: answer,
      expectedChallenge,
      credential: {
        id: found.credential_id,
        publicKey: new Uint8Array(found.public_key),
        counter: Number(found.sign_count),
      },
    }).catch(() => null);
    if (!result?.verified) return null;
    savePasskeyUse(tx, found.id, result.authenticationInfo.newCounter);
    return found;
  },
});

/**
 * Passkeys of the site at `publicUrl`. Its host is the relying party's ID, so they work at this host only; a host that is an IP address
 * can have none. `step` names the sign-in or session that a challenge belongs to.
 */
export function createPasskeys(publicUrl: string) {
  const { hostname: rpID, origin } = new URL(publicUrl);
  const expected = { expectedOrigin: origin, expectedRPID: rpID, requireUserVerification: true } as const;
  const site = { rpID, expected };
  return {
    /** False when browsers offer no passkeys for this address. */
    isAvailable: isIP(rpID.replace(/^\[|\]$/g, '')) === 0,
    ...createRegistration(site),
    ...createAuthentication(site),
  };
}
export type Passkeys = ReturnType<typeof createPasskeys>;

/** Methods of a sign-in with this passkey (RFC 8176). It proves possession and, by its PIN or fingerprint, its holder. */
export const methodsOf = ({ is_synced: isSynced }: Pick<PasskeyRow, 'is_synced'>): string[] => [
  isSynced ? 'swk' : 'hwk',
  'mfa',
];
