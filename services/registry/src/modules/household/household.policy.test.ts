import type { Role } from '@slrt/domain';
import { mayRead } from './household.policy.ts';

const staff = { scope: 'staff' } as const;
const as = (...roles: Role[]) => ({ roles });

test.each([
  ['FACILITATOR', true],
  ['DISTRICT_VERIFIER', true],
  ['VILLAGE_HEAD', false],
  ['HEAD_OF_OFFICE', false],
] as const)('health, numbers and location are read by %s: %s', (role, allowed) => {
  for (const part of ['health', 'identifier', 'location'] as const)
    expect(mayRead(staff, part, as(role))).toBe(allowed);
  expect(mayRead(staff, 'welfare', as(role))).toBe(true);
});

test('of two roles at the household, the one that may read counts', () => {
  expect(mayRead(staff, 'health', as('VILLAGE_HEAD', 'FACILITATOR'))).toBe(true);
});

test('an agency reads what the programmes of its referrals need', () => {
  const agency = { scope: 'agency' } as const;
  expect(mayRead(agency, 'health', { roles: [], programmes: ['KIS'] })).toBe(true);
  expect(mayRead(agency, 'schooling', { roles: [], programmes: ['KIS'] })).toBe(false);
  expect(mayRead(agency, 'health', { roles: [] })).toBe(false);
});

test('without a role at the household only the system reads', () => {
  expect(mayRead({ scope: 'system' }, 'health', { roles: [] })).toBe(true);
  expect(mayRead(staff, 'welfare', { roles: [] })).toBe(false);
});
