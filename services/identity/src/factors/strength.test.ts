import type { Role } from '@slrt/domain';
import { contextOf, defaultFactorRoles, isStrong, needsFactor, readRoles, type Holder } from './strength.ts';

const rule = { factorRoles: defaultFactorRoles, isDemo: false };
const staff: Holder = { kind: 'STAFF', is_demo: false };

test.each<[string, Holder, Role | null, boolean]>([
  ['an administrator', staff, 'ADMIN', true],
  ['a facilitator', staff, 'FACILITATOR', false],
  ['a support person without a role', { kind: 'SUPPORT', is_demo: false }, null, true],
  ['an emergency account', { kind: 'EMERGENCY', is_demo: false }, 'ADMIN', false],
  ['a demo person outside a demo', { kind: 'STAFF', is_demo: true }, 'ADMIN', true],
])('asks %s as decided', (_who, holder, role, needed) => {
  expect(needsFactor(holder, role ? [{ role }] : [], rule)).toBe(needed);
});

test('asks no demo person in a demo', () => {
  expect(needsFactor({ kind: 'STAFF', is_demo: true }, [{ role: 'ADMIN' }], { ...rule, isDemo: true })).toBe(false);
});

test('names the strength of a session', () => {
  expect([isStrong(['pwd']), isStrong(['pwd', 'otp', 'mfa']), isStrong(undefined)]).toEqual([false, true, false]);
  expect(contextOf(['pwd'])).toBe('https://refeds.org/profile/sfa');
});

test('reads a list of roles', () => {
  expect(readRoles('ADMIN, MANAGER')?.sort()).toEqual(['ADMIN', 'MANAGER']);
  expect([readRoles('NONE'), readRoles('ADMIN,BOSS')]).toEqual([[], null]);
});
