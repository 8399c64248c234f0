import { factPolicies, factsClosedIn, factsClosedTo, mayAskBy, mayLearn } from './fact-policy.ts';
import { personalFacts } from './facts.ts';
import { caseworkRoles, roles, type Role } from './roles.ts';

test('every kind of fact is open to facilitators', () => {
  for (const fact of personalFacts) expect(factPolicies[fact].staff).toContain('FACILITATOR');
});

test('roles without records learn nothing about people', () => {
  for (const role of ['PLANNER', 'DATA_PROTECTION_OFFICER'] as const)
    expect(personalFacts.filter((fact) => mayLearn(role, [fact]))).toEqual([]);
});

test.each(['VILLAGE_HEAD', 'PUSKESOS_COORDINATOR', 'HEAD_OF_OFFICE'] as const)(
  'numbers, health and position of a house are closed to %s',
  (role) => {
    expect(factsClosedTo([role], personalFacts)).toEqual(
      expect.arrayContaining(['IDENTITY_NUMBER', 'LOCATION', 'HEALTH', 'DISABILITY', 'PREGNANCY']),
    );
  },
);

test('one closed fact among several closes them all', () => {
  expect(mayLearn('VILLAGE_HEAD', ['NAME', 'PREGNANCY'])).toBe(false);
  expect(mayLearn('FACILITATOR', ['NAME', 'PREGNANCY'])).toBe(true);
});

test('an agency asks only by what every referral opens', () => {
  expect(mayAskBy('AGENCY_LIAISON', ['NAME', 'COMPLAINT'])).toBe(true);
  for (const fact of ['WELFARE', 'HEALTH', 'CONSENT'] as const)
    expect(mayAskBy('AGENCY_INTEGRATOR', [fact])).toBe(false);
  for (const role of caseworkRoles) expect(mayAskBy(role, ['WELFARE'])).toBe(true);
});

test('facts are closed only if no role of the caller opens them', () => {
  expect(factsClosedTo(['VILLAGE_HEAD', 'FACILITATOR'], personalFacts)).toEqual([]);
  expect(factsClosedTo([], personalFacts)).toEqual(personalFacts);
  expect(factsClosedTo(roles, personalFacts)).toEqual([]);
});

describe('facts of a district', () => {
  const closedFor = (...grants: { role: Role; areas: string[] }[]) =>
    factsClosedIn({ scope: 'staff', grants }, '63.09', ['NAME', 'HEALTH']);

  test('are open by a role in it or inside it', () => {
    expect(closedFor({ role: 'MANAGER', areas: ['63.09'] })).toEqual([]);
    expect(closedFor({ role: 'FACILITATOR', areas: ['63.09.01.2001'] })).toEqual([]);
    expect(closedFor({ role: 'VILLAGE_HEAD', areas: ['63.09.01.2001'] })).toEqual(['HEALTH']);
  });

  test('are closed to a role of another one', () => {
    const head = { role: 'VILLAGE_HEAD', areas: ['63.09.01.2001'] } as const;
    const elsewhere = { role: 'FACILITATOR', areas: ['35.74'] } as const;
    expect(closedFor({ ...head, areas: [...head.areas] }, { ...elsewhere, areas: [...elsewhere.areas] })).toEqual([
      'HEALTH',
    ]);
  });

  test('are open to the system, and to a data-protection officer', () => {
    expect(factsClosedIn({ scope: 'system', grants: [] }, '63.09', personalFacts)).toEqual([]);
    expect(closedFor({ role: 'DATA_PROTECTION_OFFICER', areas: ['63.09'] })).toEqual([]);
  });
});
