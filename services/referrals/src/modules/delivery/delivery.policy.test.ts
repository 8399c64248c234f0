import type { Actor, Role } from '@slrt/domain';
import { canActForAgency, deliveryKeepers } from './delivery.policy.ts';

const of = { agencyCode: 'BPJS', district: '63.09' };
const actor = (role: Role, areas: readonly string[], agency?: string): Actor => ({
  id: 'a',
  assignments: [{ role, areas, ...(agency ? { agency } : {}) }],
});

test.each([
  ['its own people', actor('AGENCY_INTEGRATOR', ['63.09'], 'BPJS'), true],
  ['its people of another district', actor('AGENCY_INTEGRATOR', ['36.73'], 'BPJS'), false],
  ['another agency', actor('AGENCY_INTEGRATOR', ['63.09'], 'DISDIK'), false],
  ['the operator of the district', actor('ADMIN', ['63.09']), true],
  ['the operator of another district', actor('ADMIN', ['36.73']), false],
  ['a role that keeps no deliveries', actor('MANAGER', ['63.09']), false],
])('an agency’s deliveries are kept by %s: %s', (_who, who, allowed) => {
  expect(canActForAgency(who, deliveryKeepers, of)).toBe(allowed);
});
