import type { Actor, Role } from '@slrt/domain';
import { findAssignmentForStep, findAssignmentForConsent, findAssignmentForExchange } from './referral.policy.ts';
import type { ReferralRow } from './referral.repository.ts';

const row = { agency_code: 'BPJS', region_code: '63.09.01.2001' } as ReferralRow;
const actor = (role: Role, areas: readonly string[], agency?: string): Actor => ({
  id: 'a',
  assignments: [{ role, areas, ...(agency ? { agency } : {}) }],
});

test.each([
  ['its agency in the district', actor('AGENCY_LIAISON', ['63.09'], 'BPJS'), true],
  ['its agency in another district', actor('AGENCY_LIAISON', ['36.73'], 'BPJS'), false],
  ['another agency', actor('AGENCY_LIAISON', ['63.09'], 'DISDIK'), false],
  ['the secretariat', actor('MANAGER', ['63.09']), false],
])('a referral is accepted by %s: %s', (_who, who, allowed) => {
  expect(findAssignmentForStep(who, 'acceptReferral', row) !== undefined).toBe(allowed);
});

test.each([
  ['a facilitator of the village', actor('FACILITATOR', ['63.09.01.2001']), true],
  ['a facilitator of another village', actor('FACILITATOR', ['63.09.01.2002']), false],
  ['the agency', actor('AGENCY_LIAISON', ['63.09'], 'BPJS'), false],
])('consent is recorded by %s: %s', (_who, who, allowed) => {
  expect(findAssignmentForConsent(who, row) !== undefined).toBe(allowed);
});

test('messages are exchanged by the agency and the secretariat of the area', () => {
  expect(findAssignmentForExchange(actor('AGENCY_LIAISON', ['63.09'], 'BPJS'), row)).toBeDefined();
  expect(findAssignmentForExchange(actor('BACK_OFFICE', ['63.09']), row)).toBeDefined();
  expect(findAssignmentForExchange(actor('BACK_OFFICE', ['36.73']), row)).toBeUndefined();
  expect(findAssignmentForExchange(actor('FACILITATOR', ['63.09.01.2001']), row)).toBeUndefined();
});
