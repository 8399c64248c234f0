import { readFileSync } from 'node:fs';
import {
  areAlgorithms,
  areRoleNames,
  claimAt,
  isOtherToken,
  readAssignments,
  readHolder,
  readMapping,
} from './claims.ts';

const defaults = {
  SUBJECT_CLAIM: 'sub',
  NAME_CLAIM: 'name',
  CLIENT_CLAIM: '',
  ASSIGNMENTS_CLAIM: 'assignments',
  ROLES_CLAIM: '',
  ROLE_NAMES: '',
  AREAS_CLAIM: 'areas',
  AGENCY_CLAIM: 'agency',
  SECTORS_CLAIM: 'sectors',
};
const manager = { role: 'MANAGER', areas: ['63.09'] } as const;

test.each([
  ['assignments', { assignments: [manager] }],
  ['resource_access.slrt.assignments', { resource_access: { slrt: { assignments: [manager] } } }],
  ['https://slrt.example/assignments', { 'https://slrt.example/assignments': [manager] }],
  ['attributes', { attributes: JSON.stringify([manager]) }],
  ['attributes', { attributes: [JSON.stringify(manager)] }],
])('finds assignments at %s', (path, claims) => {
  const mapping = readMapping({ ...defaults, ASSIGNMENTS_CLAIM: path });
  expect(readAssignments(claims, mapping)).toEqual([manager]);
});

test.each([
  ['nothing', {}],
  ['text that is not JSON', { assignments: 'MANAGER' }],
  ['an object', { assignments: manager }],
  ['areas as text', { assignments: [{ role: 'MANAGER', areas: '63.09' }] }],
  ['no areas', { assignments: [{ role: 'MANAGER', areas: [] }] }],
  ['an area that is a prefix', { assignments: [{ role: 'MANAGER', areas: ['6'] }] }],
  ['an unknown role', { assignments: [manager, { role: 'KING', areas: ['63.09'] }] }],
  ['an agency that is a list', { assignments: [{ ...manager, agency: ['BPJS'] }] }],
  ['an unknown sector', { assignments: [{ ...manager, sectors: ['WAR'] }] }],
  ['too many', { assignments: Array.from({ length: 501 }, () => manager) }],
])('refuses assignments with %s', (_what, claims) => {
  expect(readAssignments(claims, readMapping(defaults))).toBeNull();
});

describe('roles and areas in claims of their own', () => {
  const mapping = readMapping({
    ...defaults,
    ROLES_CLAIM: 'realm_access.roles',
    ROLE_NAMES: 'slrt-manager=MANAGER, slrt-liaison=AGENCY_LIAISON',
    AREAS_CLAIM: 'wilayah',
  });
  const read = (roles: unknown, more: object = {}) =>
    readAssignments({ realm_access: { roles }, wilayah: '63.09, 63.10', ...more }, mapping);

  test('ignores roles of other applications', () => {
    expect(read(['offline_access', 'slrt-manager', 'slrt-manager'])).toEqual([
      { role: 'MANAGER', areas: ['63.09', '63.10'] },
    ]);
    expect(read(['offline_access', 'MANAGER'])).toBeNull();
  });

  test('needs areas', () => {
    expect(read(['slrt-manager'], { wilayah: [] })).toBeNull();
    expect(read(['slrt-manager'], { wilayah: 'Tabalong' })).toBeNull();
  });

  test('adds agency and sectors', () => {
    const found = read(['slrt-liaison'], { wilayah: ['63.09'], agency: 'BPJS', sectors: ['HEALTH'] });
    expect(found).toEqual([{ role: 'AGENCY_LIAISON', areas: ['63.09'], agency: 'BPJS', sectors: ['HEALTH'] }]);
  });
});

test('a path does not reach inherited members', () => {
  expect(claimAt({ a: {} }, 'a.constructor.name')).toBeUndefined();
  expect(claimAt({}, 'toString')).toBeUndefined();
});

test('reads subject, name and client from their claims', () => {
  const mapping = readMapping({ ...defaults, SUBJECT_CLAIM: 'user.nip', NAME_CLAIM: 'nama', CLIENT_CLAIM: 'app' });
  expect(readHolder({ user: { nip: '199001012020121001' }, nama: 'Contoh', app: 'portal' }, mapping)).toEqual({
    subject: '199001012020121001',
    name: 'Contoh',
    client: 'portal',
  });
  expect(readHolder({ sub: 'a' }, mapping)).toBeNull();
  expect(readHolder({ sub: 'a', azp: 'slrt-app' }, readMapping(defaults))).toMatchObject({
    client: 'slrt-app',
    name: null,
  });
  expect(readHolder({ sub: 17 }, readMapping(defaults))).toBeNull();
});

test.each([
  [{ typ: 'Bearer' }, false],
  [{}, false],
  [{ typ: 'ID' }, true],
  [{ typ: 'Refresh' }, true],
  [{ at_hash: 'x' }, true],
  [{ cnf: { jkt: 'x' } }, true],
  [{ events: {} }, true],
])('tells whether %j are of another kind of token', (claims, isOther) => {
  expect(isOtherToken(claims)).toBe(isOther);
});

test('accepts algorithms with public keys only', () => {
  expect(areAlgorithms('RS256, PS256')).toBe(true);
  for (const text of ['HS256', 'RS256,none', '']) expect(areAlgorithms(text)).toBe(false);
});

test('reads names of roles', () => {
  for (const text of ['', 'slrt-manager=MANAGER', 'a=PLANNER,b=ADMIN']) expect(areRoleNames(text)).toBe(true);
  for (const text of ['slrt-manager', 'a=KING', 'a=PLANNER=ADMIN', '=ADMIN']) expect(areRoleNames(text)).toBe(false);
});

test('the defaults fit a token of the Keycloak realm', () => {
  const file = new URL('../../../../infra/keycloak/slrt-realm.json', import.meta.url);
  const { clientScopes } = JSON.parse(readFileSync(file, 'utf8')) as {
    clientScopes: { protocolMappers: { config: Record<string, string> }[] }[];
  };
  const mappers = clientScopes.flatMap(({ protocolMappers }) => protocolMappers.map(({ config }) => config));
  const claim = mappers.find((config) => config['user.attribute'] === 'assignments')?.['claim.name'] ?? '';
  // Keycloak's own claims of an access token.
  const claims = { typ: 'Bearer', azp: 'slrt-app', sid: 'x', acr: '1', scope: 'slrt', sub: 'a', [claim]: [manager] };
  expect(isOtherToken(claims)).toBe(false);
  expect(readAssignments(claims, readMapping(defaults))).toEqual([manager]);
  expect(readHolder(claims, readMapping(defaults))).toMatchObject({ subject: 'a', client: 'slrt-app' });
});
