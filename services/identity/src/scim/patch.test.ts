import { enterpriseSchema, staffSchema, userSchema } from './attributes.ts';
import type { Json } from './filter.ts';
import { applyPatch, patchSchema } from './patch.ts';
import { ScimError } from './scim-error.ts';

const user: Json = {
  schemas: [userSchema],
  id: 'p-aaa',
  userName: 'siti',
  name: { formatted: 'Siti Aminah' },
  displayName: 'Siti Aminah',
  active: true,
  emails: [{ value: 'siti@example.go.id', type: 'work', primary: true }],
  roles: [{ value: 'MANAGER' }, { value: 'PLANNER' }],
  [staffSchema]: { endsOn: '2027-01-31', assignments: [{ role: 'MANAGER', areas: ['63.09'] }] },
};
const patch = (...operations: unknown[]) => applyPatch(user, { schemas: [patchSchema], Operations: operations });
const work = 'emails[type eq "work"].value';

test.each<[string, unknown, Json]>([
  ['the path of an attribute', { op: 'replace', path: 'active', value: false }, { active: false }],
  ['text for truth, as Entra ID', { op: 'Replace', path: 'active', value: 'False' }, { active: false }],
  [
    'no path',
    { op: 'add', value: { active: false, 'name.formatted': 'Ati' } },
    { active: false, name: { formatted: 'Ati' } },
  ],
  ['any case', { op: 'REPLACE', path: 'DisplayName', value: 'Ati' }, { displayName: 'Ati' }],
  ['the whole name', { op: 'replace', path: `${userSchema}:displayName`, value: 'Ati' }, { displayName: 'Ati' }],
  ['a part', { op: 'replace', path: 'name.formatted', value: 'Ati' }, { name: { formatted: 'Ati' } }],
  [
    'an attribute of an extension',
    { op: 'add', path: `${enterpriseSchema}:Department`, value: 'Dinsos' },
    { [enterpriseSchema]: { department: 'Dinsos' } },
  ],
  [
    'an extension as a value',
    { op: 'add', value: { [enterpriseSchema]: { department: 'Dinsos' } } },
    { [enterpriseSchema]: { department: 'Dinsos' } },
  ],
  [
    'a chosen value',
    { op: 'replace', path: work, value: 'ati@example.go.id' },
    { emails: [{ value: 'ati@example.go.id', type: 'work', primary: true }] },
  ],
  [
    'a list',
    { op: 'replace', path: 'roles', value: [{ value: 'PLANNER', type: 'x' }] },
    { roles: [{ value: 'PLANNER', type: 'x' }] },
  ],
  [
    'another value',
    { op: 'add', path: 'roles', value: { value: 'SUPERVISOR' } },
    { roles: [{ value: 'MANAGER' }, { value: 'PLANNER' }, { value: 'SUPERVISOR' }] },
  ],
  [
    'a known value',
    { op: 'add', path: 'roles', value: [{ value: 'PLANNER' }] },
    { roles: [{ value: 'MANAGER' }, { value: 'PLANNER' }] },
  ],
  ['a removal by filter', { op: 'remove', path: 'roles[value eq "MANAGER"]' }, { roles: [{ value: 'PLANNER' }] }],
  [
    'a removal by value',
    { op: 'remove', path: 'roles', value: [{ value: 'MANAGER' }] },
    { roles: [{ value: 'PLANNER' }] },
  ],
  ['a removal of a list', { op: 'remove', path: 'roles' }, { roles: [] }],
  [
    'standard attributes that are not kept',
    { op: 'replace', value: { nickName: 'Ati', password: 'x', active: false } },
    { active: false },
  ],
])('applies an operation with %s', (_what, operation, changed) => {
  expect(patch(operation)).toEqual({ ...user, ...changed });
});

test('a filter of equalities makes the value that is missing', () => {
  const bare = { ...user, emails: [] };
  const operations = [{ op: 'replace', path: work, value: 'ati@example.go.id' }];
  expect(applyPatch(bare, { schemas: [patchSchema], Operations: operations })).toMatchObject({
    emails: [{ type: 'work', value: 'ati@example.go.id' }],
  });
});

test('removals reach attributes of extensions', () => {
  expect(patch({ op: 'remove', path: `${staffSchema}:endsOn` })[staffSchema]).toEqual({
    assignments: [{ role: 'MANAGER', areas: ['63.09'] }],
  });
  expect(patch({ op: 'remove', path: staffSchema })[staffSchema]).toEqual({});
});

test.each<[string, unknown, string]>([
  ['an unknown attribute', { op: 'replace', path: 'shoeSize', value: 1 }, 'invalidPath'],
  ['an open filter', { op: 'replace', path: 'emails[type eq "work"', value: 'x' }, 'invalidPath'],
  ['a filter on one value', { op: 'replace', path: 'name[formatted eq "x"].formatted', value: 'x' }, 'invalidPath'],
  ['a wrong filter', { op: 'replace', path: 'emails[shoe eq "x"].value', value: 'x' }, 'invalidFilter'],
  ['a filter that finds nothing', { op: 'replace', path: 'roles[value co "X"].value', value: 'x' }, 'noTarget'],
  ['the ID', { op: 'replace', path: 'id', value: 'x' }, 'mutability'],
  ['no value', { op: 'add', path: 'active' }, 'invalidValue'],
  ['a removal without a path', { op: 'remove' }, 'noTarget'],
  ['another operation', { op: 'move', path: 'active', value: true }, 'invalidSyntax'],
])('refuses an operation with %s', (_what, operation, scimType) => {
  let refusal: unknown;
  try {
    patch(operation);
  } catch (error) {
    refusal = error instanceof ScimError ? [error.status, error.scimType] : error;
  }
  expect(refusal).toEqual([400, scimType]);
});

test('no path reaches the prototype of objects', () => {
  const paths = ['__proto__.polluted', 'constructor.prototype.polluted', 'name.__proto__', '__proto__[value eq "x"].y'];
  for (const path of paths) expect(() => patch({ op: 'add', path, value: 'x' })).toThrow('PATH_NOT_VALID');
  const value = JSON.parse('{"__proto__": {"polluted": 1}, "formatted": "Ati"}') as Json;
  expect(patch({ op: 'add', path: 'name', value })['name']).toEqual({ formatted: 'Ati' });
  expect(() => patch({ op: 'add', value: JSON.parse('{"__proto__": {"polluted": 1}}') as Json })).toThrow(
    'PATH_NOT_VALID',
  );
  expect(({} as Json)['polluted']).toBeUndefined();
});

test('the user itself stays as it is', () => {
  const before = structuredClone(user);
  patch({ op: 'remove', path: 'roles' }, { op: 'add', path: `${staffSchema}:endsOn`, value: '2028-01-01' });
  expect(user).toEqual(before);
});
