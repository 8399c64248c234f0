import { covers, roles, type Actor, type Role } from '@slrt/domain';
import { createRandom } from '@slrt/runtime';
import {
  canGrant,
  canManage,
  directoryRoles,
  grantIssues,
  grantTable,
  guardedAdditions,
  needsSecondPerson,
  type Grant,
  type Granter,
} from './grants.ts';

const actor = (role: Role, areas = ['63.09'], id = 'a'): Actor => ({ id, assignments: [{ role, areas }] });
const grant = (role: Role, areas = ['63.09'], more: Partial<Grant> = {}): Grant => ({
  ...{ role, areas, agency: null, sectors: null, validFrom: '2026-12-01', validUntil: null },
  ...more,
});
const place = { district: '63.09', today: '2026-12-01', path: 'g' };
const problems = (caller: Actor, given: Grant) =>
  grantIssues(caller, given, place).map(({ path, code }) => `${path[1]} ${code}`);

test('an administrator may give every role of people in the own areas', () => {
  const given = roles.filter((role) => canGrant(actor('ADMIN'), { role, areas: ['63.09'] }));
  expect(roles.filter((role) => !given.includes(role))).toEqual(['AGENCY_INTEGRATOR', 'SERVICE']);
});

test('a directory may give the roles that need one person', () => {
  const directory: Granter = { id: 'entra', assignments: [{ role: 'DIRECTORY', areas: ['63.09'] }] };
  const given = roles.filter((role) => canGrant(directory, { role, areas: ['63.09'] }));
  expect(given).toEqual(directoryRoles);
  expect(given.filter(needsSecondPerson)).toEqual([]);
  expect(canGrant(directory, { role: 'MANAGER', areas: ['63.05'] })).toBe(false);
});

test.each(roles.filter((role) => role !== 'ADMIN'))('%s may give no role', (role) => {
  expect(roles.filter((each) => canGrant(actor(role), { role: each, areas: ['63.09'] }))).toEqual([]);
});

test.each([
  [['63.05'], 'areas UNKNOWN_REGION'],
  [['63'], 'areas UNKNOWN_REGION'],
  [['63.09', '63.05.01'], 'areas UNKNOWN_REGION'],
  [[], 'areas REQUIRED'],
])('areas %j are refused', (areas, problem) => {
  expect(problems(actor('ADMIN', ['63']), grant('MANAGER', areas))).toEqual([problem]);
});

test('a role reaches no further than the administrator', () => {
  expect(problems(actor('ADMIN', ['63.09.01']), grant('MANAGER', ['63.09']))).toEqual(['role NOT_GRANTABLE']);
  expect(problems(actor('ADMIN', ['63.09.01']), grant('FACILITATOR', ['63.09.01.2001']))).toEqual([]);
});

test('an administrator’s rights are those of a whole district', () => {
  expect(problems(actor('ADMIN'), grant('ADMIN', ['63.09.01']))).toEqual(['areas UNKNOWN_REGION']);
});

test('an account with more rights, or one’s own, cannot be changed', () => {
  expect(canManage(actor('ADMIN'), { id: 'b' }, [grant('MANAGER')])).toBe(true);
  expect(canManage(actor('ADMIN'), { id: 'a' }, [grant('MANAGER')])).toBe(false);
  expect(canManage(actor('ADMIN'), { id: 'b' }, [grant('MANAGER'), grant('MANAGER', ['63.05'])])).toBe(false);
  expect(canManage(actor('ADMIN'), { id: 'b' }, [grant('SERVICE')])).toBe(false);
});

describe('a second person is needed', () => {
  const known = [grant('ADMIN', ['63.09'], { validUntil: '2027-01-31' })];
  test.each([
    ['for a new administrator', [], grant('ADMIN'), 1],
    ['for a longer period', known, grant('ADMIN', ['63.09'], { validUntil: '2027-02-01' }), 1],
    ['for a period without end', known, grant('ADMIN'), 1],
    [
      'for an earlier begin',
      known,
      grant('ADMIN', ['63.09'], { validFrom: '2026-11-01', validUntil: '2027-01-31' }),
      1,
    ],
    ['not for a shorter period', known, grant('ADMIN', ['63.09'], { validUntil: '2027-01-01' }), 0],
    ['not for a manager', [], grant('MANAGER'), 0],
    ['for who watches the log', [], grant('DATA_PROTECTION_OFFICER'), 1],
  ] as const)('%s', (_what, before, wanted, count) => {
    expect(guardedAdditions([...before], [wanted])).toHaveLength(count);
  });
});

/** Everyone who is given a role may give roles in turn. */
test('no sequence of grants reaches further than its first administrator', () => {
  const random = createRandom(7);
  const areas = ['63', '63.09', '63.05', '63.09.01', '63.09.02', '63.09.01.2001', '16.07'];
  let given = 0;
  for (let run = 0; run < 200; run += 1) {
    const root = random.pick(areas);
    const people = [actor('ADMIN', [root], 'p-0')];
    for (let step = 0; step < 40; step += 1) {
      const caller = random.pick(people);
      const wanted = {
        role: random.pick(roles),
        areas: [random.pick(areas), ...(random.chance(0.3) ? [random.pick(areas)] : [])],
      };
      if (!canGrant(caller, wanted)) continue;
      given += 1;
      people.push({ id: `p-${people.length}`, assignments: [wanted] });
    }
    const all = people.flatMap(({ assignments }) => assignments);
    expect(all.every((each) => each.areas.every((area) => covers(root, area)))).toBe(true);
    const table = grantTable.ADMIN;
    expect(all.every(({ role }) => table?.alone.includes(role) || table?.withSecondPerson.includes(role))).toBe(true);
  }
  expect(given).toBeGreaterThan(300);
});
