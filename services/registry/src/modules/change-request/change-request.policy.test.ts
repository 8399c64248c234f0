import type { Actor, Role } from '@slrt/domain';
import { areaOf, decidingAssignment } from './change-request.policy.ts';

const regionCode = '63.09.01.2001';
const actor = (id: string, role: Role, areas: readonly string[]): Actor => ({ id, assignments: [{ role, areas }] });
const request = (state: string) => ({ state, regionCode, proposers: ['facilitator-1'] });

test.each([
  ['VILLAGE_DELIBERATION', 'VILLAGE_HEAD'],
  ['FIELD_VERIFICATION', 'SUPERVISOR'],
  ['DISTRICT_VERIFICATION', 'DISTRICT_VERIFIER'],
] as const)('%s is decided by %s', (state, role) => {
  expect(decidingAssignment(actor('a', role, ['63.09']), request(state))).toBeDefined();
  expect(decidingAssignment(actor('a', role, ['36.73']), request(state))).toBeUndefined();
  expect(decidingAssignment(actor('a', 'PLANNER', ['63.09']), request(state))).toBeUndefined();
});

test('a proposer decides no stage', () => {
  const proposer = actor('facilitator-1', 'SUPERVISOR', ['63.09']);
  expect(decidingAssignment(proposer, request('FIELD_VERIFICATION'))).toBeUndefined();
});

test('no role decides a closed request', () => {
  expect(decidingAssignment(actor('a', 'SUPERVISOR', ['63.09']), request('DETERMINED'))).toBeUndefined();
});

test('the area of an assignment is the one that covers the village', () => {
  expect(areaOf({ role: 'SUPERVISOR', areas: ['63.09.02', '63.09.01'] }, regionCode)).toBe('63.09.01');
  expect(areaOf({ role: 'SUPERVISOR', areas: ['63.09.02'] }, regionCode)).toBe(regionCode);
});
