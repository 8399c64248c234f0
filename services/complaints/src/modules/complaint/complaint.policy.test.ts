import { complaintHolders, complaintStatuses, type Actor, type Role } from '@slrt/domain';
import {
  findAssignmentForStep,
  escalationRegion,
  findAssignmentForAct,
  holderOf,
  proposalHolder,
} from './complaint.policy.ts';

const village = '63.09.01.2001';
const actor = (id: string, role: Role, areas: readonly string[], more: object = {}): Actor => ({
  id,
  assignments: [{ role, areas, ...more }],
});
const facts = {
  desk: 'DISTRICT',
  sector: 'HEALTH',
  region_code: village,
  filed_by: 'filer-1',
  recommended_by: 'desk-1',
} as const;
const may = (who: Actor, step: Parameters<typeof findAssignmentForStep>[1], more: object = {}) =>
  findAssignmentForStep(who, step, { ...facts, ...more }) !== undefined;

describe('a step of a complaint', () => {
  test('is open to the desk that holds the complaint', () => {
    const district = actor('a', 'BACK_OFFICE', ['63.09']);
    const local = actor('b', 'PUSKESOS_OFFICER', [village]);
    expect([may(district, 'reviewComplaint:START'), may(local, 'reviewComplaint:START')]).toEqual([true, false]);
    const atVillage = { desk: 'VILLAGE' };
    expect(may(district, 'reviewComplaint:START', atVillage)).toBe(false);
    expect(may(local, 'reviewComplaint:START', atVillage)).toBe(true);
  });

  test('is taken in the actor’s own area and sector', () => {
    expect(may(actor('a', 'BACK_OFFICE', ['36.73']), 'reviewComplaint:START')).toBe(false);
    const education = actor('a', 'BACK_OFFICE', ['63.09'], { sectors: ['EDUCATION'] });
    expect(may(education, 'reviewComplaint:START')).toBe(false);
    expect(may(education, 'reviewComplaint:START', { sector: 'EDUCATION' })).toBe(true);
  });

  test('is not decided by the recommender', () => {
    const manager = (id: string) => actor(id, 'MANAGER', ['63.09']);
    expect(may(manager('manager-1'), 'decideHandling:REFER')).toBe(true);
    expect(may(manager('desk-1'), 'decideHandling:REFER')).toBe(false);
  });

  test('is resubmitted by its filer only', () => {
    const facilitator = (id: string) => actor(id, 'FACILITATOR', [village]);
    expect(may(facilitator('filer-1'), 'resubmitComplaint')).toBe(true);
    expect(may(facilitator('other'), 'resubmitComplaint')).toBe(false);
  });

  test('of the system is open to no role', () => {
    expect(may(actor('a', 'MANAGER', ['63.09']), 'event:answered')).toBe(false);
  });
});

test('an act that keeps the state has its own roles', () => {
  const manager = actor('m', 'MANAGER', ['63.09']);
  expect(findAssignmentForAct(manager, 'reassignComplaint', facts)).toBe(manager.assignments[0]);
  expect(findAssignmentForAct(manager, 'pauseComplaint', facts)).toBeUndefined();
});

describe('the holder', () => {
  const held = { desk: 'DISTRICT', region_code: village, filed_role: 'FACILITATOR' } as const;
  test('is the desk, its decider or the filer', () => {
    expect(holderOf('SUBMITTED', held)).toEqual({ role: 'BACK_OFFICE', region: '63.09' });
    expect(holderOf('SUBMITTED', { ...held, desk: 'VILLAGE' })).toEqual({ role: 'PUSKESOS_OFFICER', region: village });
    expect(holderOf('RECOMMENDED', held)).toEqual({ role: 'MANAGER', region: '63.09' });
    expect(holderOf('RETURNED', held)).toEqual({ role: 'FACILITATOR', region: village });
    expect(holderOf('RETURNED', { ...held, filed_role: 'FRONT_OFFICE' })).toEqual({
      role: 'FRONT_OFFICE',
      region: '63.09',
    });
  });

  test.each(complaintStatuses)('of %s is null only when it has ended', (status) => {
    expect(holderOf(status, held) === null).toBe(complaintHolders[status] === 'NOBODY');
  });
});

test.each([
  ['SUPERVISOR', '63.09.01'],
  ['MANAGER', '63.09'],
  ['PROVINCE', '63'],
])('an escalation to %s goes to %s', (level, region) => {
  expect(escalationRegion(level, village)).toBe(region);
});

test('a proposal waits for the first role of its stage', () => {
  expect(proposalHolder('VILLAGE_DELIBERATION')).toBe('VILLAGE_HEAD');
  expect(proposalHolder('NO_SUCH_STAGE')).toBe('DISTRICT_VERIFIER');
});
