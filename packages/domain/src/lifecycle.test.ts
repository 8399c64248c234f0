import { changeRequestStages, changeRequestTransitions } from './change-request-lifecycle.ts';
import { closedComplaintStatuses, complaintStatuses, complaintTransitions } from './complaint-lifecycle.ts';
import { Refusal } from './errors.ts';
import { formatId, isUuidV7, parseId } from './ids.ts';
import { allowedSteps, getTransition, stateChanges } from './lifecycle.ts';
import { endedReferralStatuses, referralStatuses, referralTransitions } from './referral-lifecycle.ts';
import { assignmentFor, covers, scopeFor, type Actor } from './roles.ts';

describe('lifecycles', () => {
  test('every state can be reached and every open state can be left', () => {
    const reached = (table: Parameters<typeof stateChanges>[0]) => new Set(stateChanges(table).map((row) => row.to));
    const left = (table: Parameters<typeof stateChanges>[0]) => new Set(stateChanges(table).map((row) => row.from));
    for (const status of complaintStatuses) expect(reached(complaintTransitions)).toContain(status);
    for (const status of complaintStatuses)
      if (!(closedComplaintStatuses as readonly string[]).includes(status))
        expect(left(complaintTransitions)).toContain(status);
    for (const status of referralStatuses) expect(reached(referralTransitions)).toContain(status);
    for (const status of referralStatuses)
      if (!(endedReferralStatuses as readonly string[]).includes(status))
        expect(left(referralTransitions)).toContain(status);
  });

  test('a stage of a change request leads only to the next one', () => {
    for (const { stage, next } of changeRequestStages)
      expect(getTransition(changeRequestTransitions, stage, 'decideStage:APPROVE').to).toBe(next);
  });

  test('a move to another district waits for that district', () => {
    const approve = (from: string, to?: 'RECEIVING_DISTRICT') =>
      getTransition(changeRequestTransitions, from, 'decideStage:APPROVE', to).to;
    expect(approve('DETERMINATION', 'RECEIVING_DISTRICT')).toBe('RECEIVING_DISTRICT');
    expect(approve('RECEIVING_DISTRICT')).toBe('DETERMINED');
    expect(() => approve('REGENT_APPROVAL', 'RECEIVING_DISTRICT')).toThrow(Refusal);
  });

  test('an impossible step is rejected with the possible steps', () => {
    expect(() => getTransition(complaintTransitions, 'SUBMITTED', 'recommendHandling')).toThrow(Refusal);
    expect(allowedSteps(complaintTransitions, 'SUBMITTED')).toEqual(['reviewComplaint:START', 'withdrawComplaint']);
    expect(allowedSteps(complaintTransitions, 'WITHDRAWN')).toEqual([]);
  });
});

describe('rights', () => {
  const actor: Actor = {
    id: 'x',
    assignments: [
      { role: 'MANAGER', areas: ['63.09'] },
      { role: 'FACILITATOR', areas: ['36.73.01.1001'] },
    ],
  };

  test('an area covers itself and the areas below it only', () => {
    expect(covers('63.09', '63.09.01.2001')).toBe(true);
    expect(covers('63.09', '63.09')).toBe(true);
    expect(covers('63.0', '63.09')).toBe(false);
    expect(covers('63.09.01', '63.09')).toBe(false);
  });

  test('a role counts only in its own areas', () => {
    expect(assignmentFor(actor, ['MANAGER'], '36.73.01.1001')).toBeUndefined();
    expect(scopeFor(actor, ['FACILITATOR'])?.areas).toEqual(['36.73.01.1001']);
    expect(scopeFor(actor, ['PLANNER'])).toBeNull();
  });
});

describe('ids', () => {
  const uuid = '01930000-0000-7000-8000-000000000001';

  test('contain prefix and district, and other texts are rejected', () => {
    const id = formatId('complaint', { district: '63.09', uuid });
    expect(id).toBe(`CP-6309-${uuid}`);
    expect(parseId('complaint', id)).toEqual({ district: '63.09', uuid });
    for (const wrong of [`HH-6309-${uuid}`, `CP-639-${uuid}`, `CP-6309-${uuid}0`, 'CP-6309-', "CP-6309-' or 1=1 --"])
      expect(parseId('complaint', wrong)).toBeNull();
  });

  test('only version 7 is a key', () => {
    expect(isUuidV7(uuid)).toBe(true);
    expect(isUuidV7('01930000-0000-4000-8000-000000000001')).toBe(false);
  });
});
