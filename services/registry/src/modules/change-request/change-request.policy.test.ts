import type { Actor, Role } from '@slrt/domain';
import { areaOf, assertMayDecide } from './change-request.policy.ts';

const regionCode = '63.09.01.2001';
const actor = (id: string, role: Role, areas: readonly string[]): Actor => ({ id, assignments: [{ role, areas }] });
const request = (state: string) => ({ state, regionCode, proposers: ['facilitator-1'] });

test.each([
  ['VILLAGE_DELIBERATION', 'VILLAGE_HEAD'],
  ['FIELD_VERIFICATION', 'SUPERVISOR'],
  ['DISTRICT_VERIFICATION', 'DISTRICT_VERIFIER'],
  ['TECHNICAL_REVIEW', 'SUPERVISOR'],
  ['TECHNICAL_REVIEW', 'DISTRICT_VERIFIER'],
] as const)('%s is decided by %s', (state, role) => {
  expect(assertMayDecide(actor('a', role, ['63.09']), request(state)).role).toBe(role);
  expect(() => assertMayDecide(actor('a', role, ['36.73']), request(state))).toThrow('NOT_ALLOWED');
  expect(() => assertMayDecide(actor('a', 'PLANNER', ['63.09']), request(state))).toThrow('NOT_ALLOWED');
});

test.each(['FIELD_VERIFICATION', 'TECHNICAL_REVIEW'])('a proposer does not decide %s', (state) => {
  const proposer = actor('facilitator-1', 'SUPERVISOR', ['63.09']);
  expect(() => assertMayDecide(proposer, request(state))).toThrow('SAME_PERSON');
});

test('no role decides a closed request', () => {
  expect(() => assertMayDecide(actor('a', 'SUPERVISOR', ['63.09']), request('DETERMINED'))).toThrow('NOT_ALLOWED');
});

test('the area of an assignment is the one that covers the village', () => {
  expect(areaOf({ role: 'SUPERVISOR', areas: ['63.09.02', '63.09.01'] }, regionCode)).toBe('63.09.01');
  expect(areaOf({ role: 'SUPERVISOR', areas: ['63.09.02'] }, regionCode)).toBe(regionCode);
});
