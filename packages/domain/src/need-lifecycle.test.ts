import { complaintStatuses, complaintTransitions } from './complaint-lifecycle.ts';
import { allowedSteps, stateChanges } from './lifecycle.ts';
import {
  closedNeedStatuses,
  complaintDerivation,
  deriveComplaintStatus,
  derivedChanges,
  deriveFromNeeds,
  needsTakenBy,
  needStatuses,
  needStatusOfComplaint,
  needTransitions,
  type NeedStatus,
  type NeedWait,
} from './need-lifecycle.ts';

const state = (status: NeedStatus, isRefused = false) => ({ status, isRefused });
const derived = (...needs: NeedStatus[]) =>
  deriveComplaintStatus(
    'UNDER_REVIEW',
    needs.map((each) => state(each)),
  );

describe('the lifecycle of a need', () => {
  test('reaches every state and leaves every open one', () => {
    const changes = stateChanges(needTransitions);
    expect(new Set(changes.map(({ to }) => to))).toEqual(new Set(needStatuses));
    const open = needStatuses.filter((each) => !(closedNeedStatuses as readonly string[]).includes(each));
    for (const status of open) expect(allowedSteps(needTransitions, status)).toContain('withdrawComplaint');
  });

  test('has only steps of the complaint', () => {
    const steps = new Set<string>(complaintTransitions.map(({ on }) => on));
    expect(needTransitions.map(({ on }) => on).filter((on) => !steps.has(on))).toEqual([]);
  });
});

describe('a complaint', () => {
  test.each([
    ['the desk before the decider', ['RECOMMENDED', 'OPEN', 'REFERRED'], 'UNDER_REVIEW'],
    ['the decider before the agency', ['REFERRED', 'RECOMMENDED'], 'RECOMMENDED'],
    ['the agency before the family', ['ANSWERED', 'REFERRED', 'WAITING_FOR_QUOTA'], 'REFERRED'],
    ['the waiting list before the family', ['ANSWERED', 'WAITING_FOR_QUOTA'], 'WAITING_FOR_QUOTA'],
    ['the family when all is answered', ['ANSWERED', 'FULFILLED', 'REJECTED'], 'AWAITING_CONFIRMATION'],
    ['its end when all needs are met', ['FULFILLED', 'FULFILLED', 'REJECTED'], 'RESOLVED'],
    ['its end when one need is not met', ['FULFILLED', 'UNFULFILLED'], 'CLOSED_UNFULFILLED'],
    ['its rejection', ['REJECTED', 'REJECTED'], 'REJECTED'],
  ] as [string, NeedStatus[], string][])('waits for %s', (_, needs, expected) => {
    expect(derived(...needs)).toBe(expected);
  });

  test('keeps a state of intake while a need is open', () => {
    expect(deriveComplaintStatus('VISIT_REQUIRED', [state('OPEN'), state('REFERRED')])).toBe('VISIT_REQUIRED');
    expect(deriveComplaintStatus('REFERRED', [state('OPEN'), state('REFERRED')])).toBe('UNDER_REVIEW');
  });

  test('is held by the back office while a refusal waits', () => {
    const needs = [state('REFERRED'), state('REFERRED', true)];
    const { row, leading } = deriveFromNeeds(needs);
    expect([row.complaint, row.holder, leading]).toEqual(['REFERRED', 'BACK_OFFICE', [needs[1]]]);
    expect(deriveFromNeeds([state('REFERRED')]).row.holder).toBe('AGENCY');
  });

  test('has a holder for each wait of a referred need', () => {
    const waiting = (waitsFor: NeedWait) => ({ ...state('REFERRED'), waitsFor });
    expect(deriveFromNeeds([state('REFERRED'), waiting('PROPOSAL')]).row.holder).toBe('BACK_OFFICE');
    expect(deriveFromNeeds([waiting('DOCUMENT'), state('REFERRED')]).row.holder).toBe('AGENCY');
    expect(deriveFromNeeds([waiting('DOCUMENT'), state('ANSWERED')]).row).toMatchObject({
      complaint: 'REFERRED',
      holder: 'FACILITATOR',
    });
  });

  test('has a row for every state of a need', () => {
    expect(new Set(complaintDerivation.map(({ need }) => need))).toEqual(new Set(needStatuses));
    for (const status of complaintStatuses) {
      const needs = [state(needStatusOfComplaint[status])];
      expect(deriveComplaintStatus(status, needs)).toBe(status);
    }
  });

  test('changes only as the lifecycle says', () => {
    const known = new Set(
      [...stateChanges(complaintTransitions), ...stateChanges(derivedChanges)].map(({ from, to }) => `${from}>${to}`),
    );
    for (const { from, to } of stateChanges(needTransitions)) {
      if (from === null) continue;
      for (const other of needStatuses) {
        const before = derived(from as NeedStatus, other);
        const after = derived(to as NeedStatus, other);
        const isOpen = deriveFromNeeds([state(from as NeedStatus), state(other)]).row.holder !== 'NOBODY';
        if (before !== after && isOpen) expect(known).toContain(`${before}>${after}`);
      }
    }
  });
});

describe('a step without named needs', () => {
  test('takes the needs that wait for it', () => {
    const needs = [state('OPEN'), state('REFERRED'), state('OPEN')];
    expect(needsTakenBy('recommendHandling', needs)).toEqual([needs[0], needs[2]]);
    expect(needsTakenBy('confirmOutcome:FULFILLED', needs)).toEqual([]);
  });

  test('recommends a referred need anew only after a refusal', () => {
    expect(needsTakenBy('recommendHandling', [state('REFERRED')])).toEqual([]);
    const refused = state('REFERRED', true);
    expect(needsTakenBy('recommendHandling', [state('REFERRED'), refused])).toEqual([refused]);
  });

  test('reopens what was not met', () => {
    const unmet = state('UNFULFILLED');
    expect(needsTakenBy('reopenComplaint', [state('FULFILLED'), unmet])).toEqual([unmet]);
  });

  test('withdraws every open need', () => {
    const needs = [state('ANSWERED'), state('REFERRED'), state('FULFILLED')];
    expect(needsTakenBy('withdrawComplaint', needs)).toEqual(needs.slice(0, 2));
  });
});
