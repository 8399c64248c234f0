import { environment } from '../environment.ts';
import { createVerifier } from './verifier.ts';

const settings = {
  ...Object.fromEntries(
    ['REGISTRY', 'COMPLAINTS', 'REFERRALS', 'PUSKESOS', 'NOTIFICATIONS'].map((name) => [
      `${name}_URL`,
      'http://127.0.0.1:9',
    ]),
  ),
  ISSUER: 'https://login.example.go.id',
  JWKS_URL: 'http://127.0.0.1:9/jwks',
  ACTOR_PRIVATE_JWK: '{}',
};
const verifierOf = (more: Readonly<Record<string, string>>) =>
  createVerifier({ environment: environment.parse({ ...settings, ...more }), isRevoked: () => false });

test('needs a roster when assignments are there', () => {
  expect(() => verifierOf({ ASSIGNMENTS: 'roster' })).toThrow('GATEWAY_ROSTER');
  expect(() => verifierOf({ ASSIGNMENTS: 'roster', ROSTER: 'file:/no/such/roster.json' })).toThrow('roster:import');
});

test('refuses settings with a shared key or an unknown role', () => {
  for (const wrong of [{ TOKEN_ALGORITHMS: 'HS256' }, { ROLE_NAMES: 'boss=KING' }, { TOKEN_MAX_MINUTES: '2000' }])
    expect(environment.safeParse({ ...settings, ...wrong }).success).toBe(false);
});

test('tells a provider that does not answer from a wrong token', async () => {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const verify = verifierOf({});
  await expect(verify(`${part({ alg: 'ES256', kid: 'a' })}.${part({ sub: 'a' })}.AAAA`)).rejects.toThrow();
  expect(await verify('not-a-token')).toEqual({ refused: 'MALFORMED' });
});
