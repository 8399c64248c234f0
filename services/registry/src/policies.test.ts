import { agencyRoles, type Role } from '@slrt/domain';
import {
  changeProposers,
  changeRequestReaders,
  stageDeciders,
} from './modules/change-request/change-request.policy.ts';
import { householdReceivers, incomingReaders } from './modules/determination/determination.policy.ts';
import { duplicateOfficers, duplicateReaders } from './modules/duplicate/duplicate.policy.ts';
import { householdReaders, numberReaders, visitors } from './modules/household/household.policy.ts';
import { isStatedReason, participationKeepers } from './modules/household/participation.policy.ts';
import { paperReaders } from './modules/paper/paper.policy.ts';
import { mayReadPhoto, photoDeleters, photographers, photoReaders } from './modules/photo/photo.policy.ts';
import { listDeciders, listReaders, listSubmitters, recipientResolvers } from './modules/recipient/recipient.policy.ts';

/** Roles that work with configuration, counts or the log, never with records. */
const withoutRecords: readonly Role[] = ['PLANNER', 'ADMIN', 'DATA_PROTECTION_OFFICER'];

test.each([
  ['proposals', changeProposers, changeRequestReaders],
  ['the stages of proposals', stageDeciders, changeRequestReaders],
  ['incoming households', householdReceivers, incomingReaders],
  ['pairs', duplicateOfficers, duplicateReaders],
  ['visits', visitors, householdReaders],
  ['participation', participationKeepers, householdReaders],
  ['photos', [...photographers, ...photoDeleters], photoReaders],
  ['recipient lists', [...listSubmitters, ...listDeciders, ...recipientResolvers], listReaders],
] as const)('who decides on %s also reads them', (_what, deciders, readers) => {
  expect(deciders.filter((role) => !readers.includes(role))).toEqual([]);
});

test.each([
  ['numbers', numberReaders],
  ['incoming households', incomingReaders],
  ['pairs', duplicateReaders],
  ['papers', paperReaders],
  ['photos', photoReaders],
] as const)('neither agencies nor planners read %s', (_what, readers) => {
  expect(readers.filter((role) => [...agencyRoles, ...withoutRecords].includes(role))).toEqual([]);
});

test('an agency ends participation by a list only', () => {
  expect(participationKeepers.some((role) => agencyRoles.includes(role))).toBe(false);
  expect(agencyRoles.every((role) => listSubmitters.includes(role))).toBe(true);
});

test.each([
  ['GRADUATED', true],
  ['NOT_LISTED', false],
  ['UNDONE', false],
  ['toString', false],
])('%s can be stated as a reason: %s', (reason, stated) => {
  expect(isStatedReason(reason)).toBe(stated);
});

describe('photos', () => {
  test.each([
    ['FACILITATOR', 'KTP', true],
    ['VILLAGE_HEAD', 'KTP', false],
    ['VILLAGE_HEAD', 'KK', false],
    ['VILLAGE_HEAD', 'HOUSE', true],
  ] as const)('%s sees a photo of kind %s: %s', (role, kind, allowed) => {
    expect(mayReadPhoto({ scope: 'staff' }, kind, [role])).toBe(allowed);
  });

  test('an agency sees none without a referral', () => {
    expect(mayReadPhoto({ scope: 'agency' }, 'HOUSE', [])).toBe(false);
  });
});
