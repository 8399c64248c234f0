import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto';

/** Request to an authenticator, as the page gives it to the browser. */
interface Asked {
  readonly challenge: string;
  readonly rp?: { readonly id: string };
  readonly rpId?: string;
  readonly user?: { readonly id: string };
}
interface Place {
  /** Origin of the page that asks; another one is a phishing page. */
  readonly origin?: string;
  /** Relying party that the browser lets the page ask for. */
  readonly rpId?: string;
  /** False for a key that did not check its holder. */
  readonly isVerified?: boolean;
}

const sha256 = (data: string | Buffer) => createHash('sha256').update(data).digest();
const text = (each: string) => Buffer.concat([Buffer.from([0x60 + each.length]), Buffer.from(each)]);
const bytes = (each: Buffer) => Buffer.concat([Buffer.from([0x58, each.length]), each]);

/** COSE key of ES256 in CBOR (RFC 9053, 7.1.1). */
function coseKey(key: KeyObject): Buffer {
  const { x = '', y = '' } = key.export({ format: 'jwk' });
  const [head, x1, y1] = [
    Buffer.from([0xa5, 1, 2, 3, 0x26, 0x20, 1, 0x21]),
    Buffer.from(x, 'base64url'),
    Buffer.from(y, 'base64url'),
  ];
  return Buffer.concat([head, bytes(x1), Buffer.from([0x22]), bytes(y1)]);
}

/** A security key in software (WebAuthn level 3): it signs for any page and relying party. */
export function createAuthenticator(own = 'http://localhost:4999') {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const id = randomBytes(32);
  let count = 0;
  const dataOf = (asked: Asked, place: Place, attested: Buffer = Buffer.alloc(0)) => {
    const flags = 0x01 | (place.isVerified === false ? 0 : 0x04) | (attested.length > 0 ? 0x40 : 0);
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE((count += 1));
    return Buffer.concat([
      sha256(place.rpId ?? asked.rp?.id ?? asked.rpId ?? ''),
      Buffer.from([flags]),
      counter,
      attested,
    ]);
  };
  const clientData = (type: string, asked: Asked, { origin = own }: Place) =>
    Buffer.from(JSON.stringify({ type, challenge: asked.challenge, origin, crossOrigin: false }));
  const answer = (response: Readonly<Record<string, unknown>>) => {
    const name = id.toString('base64url');
    return JSON.stringify({ id: name, rawId: name, type: 'public-key', clientExtensionResults: {}, response });
  };
  let handle = '';
  return {
    create(asked: Asked, place: Place = {}): string {
      handle = asked.user?.id ?? '';
      const attested = Buffer.concat([Buffer.alloc(16), Buffer.from([0, id.length]), id, coseKey(publicKey)]);
      const data = dataOf(asked, place, attested);
      const long = Buffer.concat([Buffer.from([0x59, data.length >> 8, data.length & 255]), data]);
      const object = Buffer.concat([
        ...[Buffer.from([0xa3]), text('fmt'), text('none'), text('attStmt'), Buffer.from([0xa0]), text('authData')],
        data.length > 255 ? long : bytes(data),
      ]);
      return answer({
        clientDataJSON: clientData('webauthn.create', asked, place).toString('base64url'),
        attestationObject: object.toString('base64url'),
        transports: ['usb'],
      });
    },
    get(asked: Asked, place: Place = {}): string {
      const data = dataOf(asked, place);
      const client = clientData('webauthn.get', asked, place);
      return answer({
        clientDataJSON: client.toString('base64url'),
        authenticatorData: data.toString('base64url'),
        signature: sign('sha256', Buffer.concat([data, sha256(client)]), privateKey).toString('base64url'),
        userHandle: handle,
      });
    },
    /** Sets the counter back, as a copy of the key would. */
    rewind: () => (count = 0),
  };
}
