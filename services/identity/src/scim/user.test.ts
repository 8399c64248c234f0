import { Refusal } from '@slrt/domain';
import type { AccountRow, AssignmentRow } from '../accounts/account.repository.ts';
import { enterpriseSchema, staffSchema, userSchema } from './attributes.ts';
import type { Json } from './filter.ts';
import { projectUser } from './projection.ts';
import { formatRole, parseRole } from './role-text.ts';
import { readBody, readPatched, toUser } from './user.ts';

const now = new Date('2026-12-01T00:00:00Z');
const row = {
  ...{
    id: 'p-aaa',
    district_code: '63.09',
    login: 'siti',
    name: 'Siti Aminah',
    nip: '990000000000000001',
    office: 'Dinsos',
  },
  ...{ email: 'siti@example.go.id', state: 'ACTIVE', ends_on: '2027-01-31', external_id: 'E-1', version: 3 },
  ...{ created_at: now, changed_at: now },
} as AccountRow;
const assignment = {
  ...{ account_id: 'p-aaa', role: 'FACILITATOR', areas: ['63.09.01.2001'], agency: null, sectors: null },
  ...{ valid_from: '2026-01-01', valid_until: '2026-12-31' },
} as AssignmentRow;
const user = toUser(row, [assignment], 'https://slrt.test/identity/scim/v2');
const read = (body: Json, current: Json | null = user) =>
  readBody({ schemas: [userSchema], ...body }, current, '63.09');
const issuesOf = (work: () => unknown): string[] => {
  try {
    work();
  } catch (error) {
    if (error instanceof Refusal && 'issues' in error.failure)
      return error.failure.issues.map(({ path, code }) => `${path.join('.')} ${code}`);
    throw error;
  }
  return [];
};

test('a user that comes back as it was changes nothing', () => {
  const wanted = read(user);
  expect(wanted).toMatchObject({
    login: 'siti',
    name: 'Siti Aminah',
    office: 'Dinsos',
    endsOn: '2027-01-31',
    active: true,
  });
  expect(wanted).not.toHaveProperty('grants');
  expect(readPatched(user, user, '63.09')).not.toHaveProperty('grants');
});

test('what is not sent stays, and null or empty text empties', () => {
  expect(read({ userName: 'Siti' })).toEqual({ login: 'siti' });
  const emptied = { emails: [], [enterpriseSchema]: { department: '', employeeNumber: null }, roles: null };
  expect(read(emptied)).toEqual({ email: null, office: null, nip: null, grants: [] });
  expect(readPatched({ userName: 'siti' }, user, '63.09')).toMatchObject({ endsOn: null, nip: null, grants: [] });
});

test.each<[string, Json, string | undefined]>([
  ['the changed one', { displayName: 'Siti A.', name: { formatted: 'Siti Aminah' } }, 'Siti A.'],
  ['the full one first', { displayName: 'Ati', name: { formatted: 'Siti A.' } }, 'Siti A.'],
  ['its parts', { name: { givenName: 'Siti', familyName: 'Contoh' } }, 'Siti Contoh'],
  ['none', { displayName: null }, undefined],
])('of several names %s is kept', (_what, body, name) => {
  expect(read(body).name).toBe(name);
});

test('one e-mail address is kept', () => {
  const [home, work, main] = ['home', 'work', 'other'].map((type) => ({ value: `${type}@example.go.id`, type }));
  expect(read({ emails: [home, work] }).email).toBe('work@example.go.id');
  expect(read({ emails: [home, work, { ...main, primary: 'True' }] }).email).toBe('other@example.go.id');
  expect(read({ emails: [{ type: 'work', value: '' }] }).email).toBeNull();
});

describe('roles', () => {
  test.each([
    'MANAGER',
    'FACILITATOR@63.09.01.2001+63.09.01.2002',
    'AGENCY_LIAISON/BPJS',
    'AGENCY_LIAISON/BPJS@63.09.01',
  ])('%s is read and written', (text) => {
    const role = parseRole(text, '63.09');
    expect(role && formatRole(role, '63.09')).toBe(text);
  });

  test('keep their periods, and new ones begin', () => {
    const roles = [{ value: 'FACILITATOR@63.09.01.2001' }, 'PLANNER'];
    expect(read({ roles }).grants).toEqual([
      { role: 'FACILITATOR', areas: ['63.09.01.2001'], validFrom: '2026-01-01', validUntil: '2026-12-31' },
      { role: 'PLANNER', areas: ['63.09'] },
    ]);
  });

  test('may be given in both forms if these agree', () => {
    const assignments = [{ role: 'PLANNER', areas: ['63.09'] }];
    const given = (roles: string[]) =>
      read({ roles: roles.map((value) => ({ value })), [staffSchema]: { assignments } });
    expect(given(['PLANNER']).grants).toEqual(assignments);
    expect(given(['FACILITATOR@63.09.01.2001']).grants).toEqual(assignments);
    expect(issuesOf(() => given(['MANAGER']))).toEqual(['roles STATED_TWICE']);
  });

  test.each(['RAJA', 'MANAGER@Tabalong', 'manager'])('%s is not one', (value) => {
    expect(issuesOf(() => read({ roles: [{ value }] }))).toEqual(['roles.0 UNKNOWN_CODE']);
  });
});

test('problems name the attribute and no value', () => {
  const wrong = { userName: 'a b', [enterpriseSchema]: { employeeNumber: '12' }, [staffSchema]: { endsOn: 'besok' } };
  expect(issuesOf(() => read(wrong))).toEqual([
    'userName INVALID_INPUT',
    'employeeNumber INVALID_INPUT',
    'endsOn INVALID_INPUT',
  ]);
});

test.each<[string[], string[], string[]]>([
  [['userName', 'name.formatted'], [], ['schemas', 'id', 'userName', 'name']],
  [[`${enterpriseSchema}:department`], [], ['schemas', 'id', enterpriseSchema]],
  [[staffSchema], [], ['schemas', 'id', staffSchema]],
  [
    [],
    ['id', 'emails', 'roles', 'meta', 'name', 'displayName', enterpriseSchema, staffSchema],
    ['schemas', 'id', 'externalId', 'userName', 'active'],
  ],
])('attributes %j without %j give %j', (attributes, excludedAttributes, keys) => {
  expect(Object.keys(projectUser(user, { attributes, excludedAttributes }))).toEqual(keys);
});
