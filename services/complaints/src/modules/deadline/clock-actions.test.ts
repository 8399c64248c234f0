import { combineOverrides } from '@slrt/calendar';
import { districtClock } from '../clock/clock-rules.ts';
import { followClocks, type ClockState } from './clock-actions.ts';

const clock = districtClock('63.09', [], combineOverrides([]));
const at = (day: string) => new Date(`2026-11-${day}T02:00:00Z`);
const now = at('02'); // a Monday

/** A complaint that was filed on Monday and waits for the back office. */
const filed: ClockState = {
  status: 'SUBMITTED',
  holder_role: 'BACK_OFFICE',
  due_at: at('05'),
  clock_at: at('04'),
  escalated_to: null,
  paused_at: null,
  paused_days_left: null,
  resolve_by: at('16'),
  resolve_clock_at: at('11'),
  resolve_clock_key: at('11'),
  resolve_escalated_to: null,
  resolve_escalated_at: null,
  resolve_reminded_at: null,
};
const follow = (state: Partial<ClockState>, until: Date) => {
  const { events, ...rest } = followClocks({ ...filed, ...state }, clock, { now, until });
  return {
    ...rest,
    seen: events.map((event) => {
      const level = event.kind === 'ESCALATION' ? ` ${event.level}` : '';
      return `${event.at.toISOString().slice(8, 10)} ${event.clock} ${event.kind}${level}`;
    }),
  };
};

describe('the clocks of a complaint without steps by officers', () => {
  test('remind and escalate for the step and for the whole', () => {
    expect(follow({}, at('24')).seen).toEqual([
      '04 STEP REMINDER',
      '05 STEP ESCALATION MANAGER',
      '10 STEP ESCALATION HEAD_OF_OFFICE',
      '11 RESOLUTION REMINDER',
      '13 STEP ESCALATION PROVINCE',
      '16 RESOLUTION ESCALATION MANAGER',
      '19 RESOLUTION ESCALATION HEAD_OF_OFFICE',
      '24 RESOLUTION ESCALATION PROVINCE',
    ]);
  });

  test('do nothing before they expire', () => {
    expect(follow({}, at('03')).seen).toEqual([]);
  });

  test('escalate at once when they expired before', () => {
    const late = { due_at: null, clock_at: null, resolve_by: new Date('2026-10-01T02:00:00Z'), resolve_clock_at: null };
    expect(follow(late, at('03')).seen).toEqual(['02 RESOLUTION ESCALATION MANAGER']);
  });

  test('stand still during a pause and go on after it', () => {
    const paused = {
      status: 'UNDER_REVIEW',
      paused_at: now,
      paused_days_left: 2,
      due_at: at('16'),
      clock_at: at('16'),
    } as const;
    const { seen, state } = follow(paused, at('18'));
    expect(seen).toEqual(['16 STEP RESUMPTION', '18 STEP ESCALATION MANAGER']);
    expect(state.resolve_by).toEqual(at('30'));
  });

  test('close a complaint that the citizen does not confirm', () => {
    const asked = {
      status: 'AWAITING_CONFIRMATION',
      holder_role: 'FACILITATOR',
      due_at: at('20'),
      clock_at: at('19'),
    } as const;
    expect(follow(asked, at('30')).seen).toEqual(['19 STEP REMINDER', '20 STEP CLOSING']);
  });

  test('end at the province', () => {
    const last = { escalated_to: 'PROVINCE', clock_at: null, resolve_escalated_to: 'PROVINCE' } as const;
    expect(follow(last, at('30')).seen).toEqual([]);
  });
});
