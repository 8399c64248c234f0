import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';

interface Realm {
  accessTokenLifespan: number;
  bruteForceProtected: boolean;
  registrationAllowed: boolean;
  clientScopes: { name: string; protocolMappers: { protocolMapper: string; config: Record<string, string> }[] }[];
  clients: {
    clientId: string;
    publicClient: boolean;
    implicitFlowEnabled: boolean;
    directAccessGrantsEnabled: boolean;
    defaultClientScopes: string[];
    secret?: string;
    attributes: Record<string, string>;
  }[];
  users?: unknown[];
}
const realm = JSON.parse(readFileSync(new URL('../../keycloak/slrt-realm.json', import.meta.url), 'utf8')) as Realm;

test('the realm issues tokens that the gateway accepts, by safe flows only', () => {
  const [scope] = realm.clientScopes;
  const claims = scope?.protocolMappers.map(({ config }) => config['claim.name'] ?? config['included.custom.audience']);
  expect(isDeepStrictEqual(claims, [undefined, 'slrt', 'assignments'])).toBe(true);
  expect(realm.accessTokenLifespan).toBeLessThanOrEqual(900);
  expect([realm.bruteForceProtected, realm.registrationAllowed]).toEqual([true, false]);
  for (const client of realm.clients) {
    expect(client.defaultClientScopes).toEqual(['slrt']);
    expect([client.implicitFlowEnabled, client.directAccessGrantsEnabled]).toEqual([false, false]);
    if (client.publicClient) expect(client.attributes['pkce.code.challenge.method']).toBe('S256');
    expect(client.attributes['access.token.signed.response.alg']).toBe('ES256');
    expect(client.secret).toBeUndefined();
  }
  expect(realm.users).toBeUndefined();
});
