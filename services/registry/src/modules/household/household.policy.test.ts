import type { SessionScope } from '@slrt/domain';
import { mayRead } from './household.policy.ts';

const staff = (role: SessionScope['role']): SessionScope => ({
  scope: 'staff',
  areas: ['63.09'],
  agency: null,
  actorId: 'a',
  role,
});

test.each([
  ['FACILITATOR', true],
  ['DISTRICT_VERIFIER', true],
  ['VILLAGE_HEAD', false],
  ['HEAD_OF_OFFICE', false],
] as const)('health, numbers and location are read by %s: %s', (role, allowed) => {
  for (const part of ['health', 'identifier', 'location'] as const) expect(mayRead(staff(role), part)).toBe(allowed);
  expect(mayRead(staff(role), 'welfare')).toBe(true);
});

test('an agency reads what the programmes of its referrals need', () => {
  const agency: SessionScope = { ...staff('AGENCY_LIAISON'), scope: 'agency', agency: 'BPJS' };
  expect(mayRead(agency, 'health', ['KIS'])).toBe(true);
  expect(mayRead(agency, 'schooling', ['KIS'])).toBe(false);
  expect(mayRead(agency, 'health')).toBe(false);
});

test('without a role only the system reads', () => {
  expect(mayRead({ ...staff(null), scope: 'system' }, 'health')).toBe(true);
  expect(mayRead(staff(null), 'health')).toBe(false);
});
