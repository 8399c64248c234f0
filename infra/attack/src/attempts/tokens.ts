import { createHmac } from 'node:crypto';
import { createActorSigner } from '@slrt/subgraph';
import { exportJWK, generateKeyPair, SignJWT, type JWK } from 'jose';
import { send, shortly, type Attempt, type Target } from '../target.ts';

const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const day = 24 * 3600;
const now = () => Math.floor(Date.now() / 1000);

/** Sends the gateway access tokens of foreign issuers, and tokens issued for another audience. */
async function forged(target: Target): Promise<[string, string][]> {
  const { run, secrets } = target.instance;
  const good = await target.tokens('manager');
  const [header = '', payload = '', signature = ''] = good.split('.');
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Record<string, unknown>;
  const { d: _private, ...publicJwk } = secrets.identityJwk as JWK & { d?: string };
  const own = await generateKeyPair('ES256', { extractable: true });
  const ownPublic = await exportJWK(own.publicKey);
  const sign = (more: object, head: object = {}) =>
    new SignJWT({ ...claims, ...more })
      .setProtectedHeader({ alg: 'ES256', kid: secrets.identityJwk.kid ?? '', ...head })
      .sign(own.privateKey);
  const hmac = (key: string) => {
    const text = `${encode({ alg: 'HS256', typ: 'JWT' })}.${encode(claims)}`;
    return `${text}.${createHmac('sha256', key).update(text).digest('base64url')}`;
  };
  const actor = await createActorSigner(JSON.stringify(secrets.actorPrivate));
  const rights = { assignments: [{ role: 'MANAGER', areas: ['63'] }] };
  return [
    ['no token', ''],
    ['alg none', `${encode({ alg: 'none' })}.${payload}.`],
    ['alg NONE with a signature', `${encode({ alg: 'NONE' })}.${payload}.${signature}`],
    ['HS256 with the public key', hmac(JSON.stringify(publicJwk))],
    ['HS256 with an empty key', hmac('')],
    ['another key under the same kid', await sign({})],
    ['its own key in the header', await sign({}, { jwk: ownPublic })],
    ['a key of its own address', await sign({}, { jku: 'http://127.0.0.1:9/jwks' })],
    ['a kid that is a path', await sign({}, { kid: '../../../../dev/null' })],
    ['more rights in the payload', `${header}.${encode({ ...claims, ...rights })}.${signature}`],
    ['a signature cut short', `${header}.${payload}.${signature.slice(0, 20)}`],
    ['an actor token', await actor.sign({ id: 'x', assignments: [{ role: 'MANAGER', areas: ['63.09'] }] }, 'registry')],
    ['a token in the wrong scheme', `Basic ${good}`],
    ['a token of 100 kB', `${good}${'A'.repeat(8_000)}`],
    [`a token of the issuer’s name with its own key`, await sign({ iss: run.identity.issuer, exp: now() + day })],
  ];
}

export async function attackTokens(target: Target): Promise<Attempt[]> {
  const attempts: Attempt[] = [];
  for (const [name, token] of await forged(target)) {
    const answer = await send(`${target.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(token ? { authorization: token.startsWith('Basic') ? token : `Bearer ${token}` } : {}),
      },
      body: JSON.stringify({ query: '{ households(first: 1) { totalCount } }' }),
    });
    attempts.push({
      name: `gateway: ${name}`,
      answer: shortly(answer),
      milliseconds: answer.milliseconds,
      held: [401, 429].includes(answer.status),
    });
  }
  return attempts;
}

/** Attacks the subgraphs directly, from inside their network, with every token except the gateway's own. */
export async function attackSubgraphs(target: Target): Promise<Attempt[]> {
  const { run, secrets } = target.instance;
  const actor = { id: 'manager', assignments: [{ role: 'MANAGER' as const, areas: ['63.09'] }] };
  const signer = await createActorSigner(JSON.stringify(secrets.actorPrivate));
  const pair = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  const wrongKey = await createActorSigner(
    JSON.stringify({ ...(await exportJWK(pair.privateKey)), kid: secrets.actorPrivate.kid, alg: 'EdDSA' }),
  );
  const claims = { iss: 'slrt-gateway', sub: 'manager', assignments: actor.assignments };
  const none = (service: string) =>
    `${encode({ alg: 'none' })}.${encode({ ...claims, aud: service, exp: now() + day })}.`;
  const attempts: Attempt[] = [];
  for (const [service, { url }] of Object.entries(run.services)) {
    const other = service === 'registry' ? 'complaints' : 'registry';
    const tokens: [string, string][] = [
      ['without a token', ''],
      ['with a person’s access token', await target.tokens('manager')],
      ['with the token of another subgraph', await signer.sign(actor, other)],
      ['with another key', await wrongKey.sign(actor, service)],
      ['with alg none', none(service)],
    ];
    for (const [name, token] of tokens)
      for (const [what, query] of [
        ['its SDL', '{ _service { sdl } }'],
        [
          'entities with forged @requires values',
          'query { _entities(representations: [{ __typename: "Household", id: "HH-6309-00000000-0000-7000-8000-000000000000", decile: 1, region: { code: "63.09.01.2001" } }]) { __typename } }',
        ],
      ] as const) {
        const answer = await send(`${url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
          body: JSON.stringify({ query }),
        });
        attempts.push({
          name: `${service}: ${what} ${name}`,
          answer: shortly(answer),
          milliseconds: answer.milliseconds,
          held: answer.status === 401 && !answer.text.includes('"data"'),
        });
      }
  }
  return attempts;
}
