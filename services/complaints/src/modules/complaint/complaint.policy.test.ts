import { complaintHolders, complaintStatuses, type Actor, type Role } from '@slrt/domain';
import {
  findAssignmentForStep,
  escalationRegion,
  findAssignmentForAct,
  hasHandled,
  holderOf,
  mayKnowReporter,
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
  status: 'UNDER_REVIEW',
  holder_role: 'BACK_OFFICE',
  holder_person: null,
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

  test('is open to a holder from another village or sector', () => {
    const visit = { status: 'VISIT_REQUIRED', holder_role: 'FACILITATOR', holder_person: 'deputy' };
    const other = (id: string) => actor(id, 'FACILITATOR', ['63.09.02.2001']);
    expect(may(other('deputy'), 'recordFieldVerification', visit)).toBe(true);
    expect(may(other('someone'), 'recordFieldVerification', visit)).toBe(false);
    expect(may(other('deputy'), 'recordFieldVerification', { ...visit, holder_person: 'next' })).toBe(false);
    expect(may(actor('deputy', 'FACILITATOR', ['36.73.01.1001']), 'recordFieldVerification', visit)).toBe(false);
    const education = actor('desk-2', 'BACK_OFFICE', ['63.09'], { sectors: ['EDUCATION'] });
    expect(may(education, 'reviewComplaint:REJECT', { holder_person: 'desk-2' })).toBe(true);
  });

  test('of the filer is open to who holds it in their place', () => {
    const other = actor('deputy', 'FACILITATOR', ['63.09.02.2001']);
    const returned = { status: 'RETURNED', holder_role: 'FACILITATOR', holder_person: 'deputy' };
    expect(may(other, 'resubmitComplaint', returned)).toBe(true);
    expect(may(other, 'withdrawComplaint', { ...returned, status: 'VISIT_REQUIRED' })).toBe(false);
  });

  test('of a decision stays closed to the recommender who holds it', () => {
    const held = { status: 'RECOMMENDED', holder_role: 'MANAGER', holder_person: 'desk-1' };
    expect(may(actor('desk-1', 'MANAGER', ['63.09']), 'decideHandling:REFER', held)).toBe(false);
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

describe('who handled a case', () => {
  const entry = {
    actor: 'a',
    kind: 'STATUS',
    actor_role: 'BACK_OFFICE',
    from_state: 'UNDER_REVIEW',
    via: null,
  } as const;
  const handled = (more: object) => hasHandled([{ ...entry, to_state: 'RECOMMENDED', ...more }], 'a');

  test('is an officer who took a step of the desk or decided', () => {
    expect(handled({})).toBe(true);
    expect(handled({ actor_role: 'MANAGER', to_state: 'HANDLED_DIRECTLY' })).toBe(true);
    expect(handled({ actor: 'b' })).toBe(false);
  });

  test.each([
    ['filed it', { from_state: null, to_state: 'SUBMITTED' }],
    ['verified it at home', { actor_role: 'FACILITATOR', to_state: 'UNDER_REVIEW' }],
    ['recorded the citizen’s answer to another need', { to_state: 'AWAITING_CONFIRMATION', via: 'BY_PHONE' }],
    ['reopened it for the citizen', { to_state: 'REOPENED' }],
    ['wrote a note', { kind: 'NOTE' }],
  ])('is no officer who %s', (_what, more) => {
    expect(handled(more)).toBe(false);
  });
});

describe('the reporter', () => {
  const row = { desk: 'DISTRICT', region_code: village, sector: 'HEALTH' } as const;
  const known = (who: Actor, reporter_visibility: 'OPEN' | 'HIDDEN' | 'ANONYMOUS', more: object = {}) =>
    mayKnowReporter(who, { ...row, ...more, reporter_visibility });
  const desk = actor('a', 'BACK_OFFICE', ['63.09']);

  test('is known to all when open, to none when anonymous', () => {
    expect(known(actor('b', 'SUPERVISOR', ['63.09.01']), 'OPEN')).toBe(true);
    expect(known(desk, 'ANONYMOUS')).toBe(false);
  });

  test('is known to the handling desk only when hidden', () => {
    expect(known(desk, 'HIDDEN')).toBe(true);
    expect(known(desk, 'HIDDEN', { desk: 'VILLAGE' })).toBe(false);
    expect(known(actor('c', 'PUSKESOS_OFFICER', [village]), 'HIDDEN', { desk: 'VILLAGE' })).toBe(true);
    expect(known(actor('a', 'BACK_OFFICE', ['36.73']), 'HIDDEN')).toBe(false);
    expect(known(actor('a', 'BACK_OFFICE', ['63.09'], { sectors: ['FOOD'] }), 'HIDDEN')).toBe(false);
    expect(known(actor('m', 'MANAGER', ['63.09']), 'HIDDEN')).toBe(false);
  });
});

describe('a complaint filed by a citizen or an agency', () => {
  const returned = { status: 'RETURNED', holder_role: 'FRONT_OFFICE' };

  test('returns to the front office of the district', () => {
    const held = { desk: 'DISTRICT', region_code: village, filed_role: 'AGENCY_LIAISON' } as const;
    expect(holderOf('RETURNED', held)).toEqual({ role: 'FRONT_OFFICE', region: '63.09' });
  });

  test('is sent back to the desk by the front office', () => {
    const front = actor('f', 'FRONT_OFFICE', ['63.09']);
    expect(may(front, 'resubmitComplaint', { ...returned, filed_by: 'citizen' })).toBe(true);
    expect(may(front, 'resubmitComplaint', { ...returned, filed_role: 'AGENCY_LIAISON' })).toBe(true);
    expect(may(front, 'resubmitComplaint', returned)).toBe(false);
  });
});
