import { enterpriseSchema, findTarget, staffSchema } from './attributes.ts';
import { equalities, matches, readFilter, readValueFilter, type Json } from './filter.ts';
import { ScimError } from './scim-error.ts';

const user: Json = {
  id: 'p-aaa',
  externalId: 'E-1',
  userName: 'siti.aminah',
  displayName: 'Siti "Ati" Aminah',
  active: true,
  emails: [{ value: 'siti@example.go.id', type: 'work', primary: true }],
  roles: [{ value: 'MANAGER' }, { value: 'PLANNER@63.09' }],
  meta: { created: '2026-12-01T00:00:00.000Z' },
  [enterpriseSchema]: { employeeNumber: '990000000000000001' },
  [staffSchema]: { assignments: [{ role: 'MANAGER', areas: ['63.09'] }] },
};
const refusalOf = (work: () => unknown) => {
  try {
    return work();
  } catch (error) {
    return error instanceof ScimError ? [error.status, error.scimType] : error;
  }
};
const isFound = (filter: string) => matches(readFilter(filter), user);

test.each([
  'userName eq "SITI.Aminah"',
  'USERNAME EQ "siti.aminah"',
  'displayName co "\\"ati\\""',
  'userName sw "siti" and active eq true',
  'userName eq "x" or active eq "True" and externalId pr',
  'not (userName eq "siti.aminah" and active eq false)',
  'emails eq "siti@example.go.id"',
  'emails[type eq "work" and value ew ".go.id"]',
  'roles.value eq "PLANNER@63.09"',
  'meta.created gt "2026-11-30T17:00:00+07:00"',
  `${enterpriseSchema}:employeeNumber eq "990000000000000001"`,
  `${staffSchema}:assignments.areas eq "63.09"`,
  'userName ne "other"',
  `${enterpriseSchema}:department eq null`,
])('%s finds the user', (filter) => {
  expect(isFound(filter)).toBe(true);
});

test.each([
  'externalId eq "e-1"',
  'emails[type eq "work" and value eq "other@example.go.id"]',
  'not (active eq true)',
  'displayName eq "Siti"',
  'roles ne "MANAGER"',
  'name.formatted pr',
  'meta.created le "2026-11-30T00:00:00Z"',
])('%s does not find the user', (filter) => {
  expect(isFound(filter)).toBe(false);
});

test.each([
  ['no value', 'userName eq'],
  ['no operator', 'userName'],
  ['an open bracket', '(userName eq "a"'],
  ['an unknown attribute', 'nickName eq "a"'],
  ['a password', 'password eq "a"'],
  ['a part that is not returned', 'name.givenName eq "Siti"'],
  ['a name of JavaScript', '__proto__ eq "a"'],
  ['its constructor', 'constructor.name eq "a"'],
  ['an order of truth values', 'active gt true'],
  ['too many comparisons', Array.from({ length: 21 }, () => 'active eq true').join(' or ')],
  ['too many characters', `userName eq "${'a'.repeat(1_000)}"`],
  ['deep brackets', '('.repeat(990)],
])('a filter with %s is refused', (_what, filter) => {
  expect(refusalOf(() => readFilter(filter))).toEqual([400, 'invalidFilter']);
});

test('equalities of a conjunction are asked of the database', () => {
  expect(equalities(readFilter('userName eq "a" and externalId eq "b" and active eq true'))).toEqual({
    userName: 'a',
    externalId: 'b',
  });
  for (const filter of ['userName eq "a" or id eq "b"', 'not (userName eq "a")', 'userName ne "a"'])
    expect(equalities(readFilter(filter))).toEqual({});
});

test('a filter of a path knows the parts of its list only', () => {
  const target = findTarget('emails');
  const emails = target !== 'IGNORED' ? target?.attribute : null;
  if (!emails) throw new Error('no attribute');
  expect(matches(readValueFilter('primary eq "True"', emails), { primary: true })).toBe(true);
  expect(refusalOf(() => readValueFilter('userName eq "a"', emails))).toEqual([400, 'invalidFilter']);
});
