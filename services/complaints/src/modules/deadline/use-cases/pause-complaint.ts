import { momentOf, type Tx } from '@slrt/database';
import { issue, refusals } from '@slrt/domain';
import { maxPauseDays } from '../../clock/index.ts';
import {
  publishAct,
  complaintAct,
  extendedResolution,
  followHolder,
  pausableStatuses,
  resolutionClockOf,
  updateComplaint,
  type ActingPerson,
  type ChangeInput,
  type ComplaintDeps,
  type ComplaintRow,
  type LockedComplaint,
} from '../../complaint/index.ts';

interface PauseInput extends ChangeInput {
  reason: 'AWAITING_DOCUMENT' | 'AWAITING_ANSWER' | 'CITIZEN_AWAY';
}

/** Pauses the clock while waiting for the citizen. The due time becomes the end of the pause, when the desk should ask again. */
export const pauseComplaint = complaintAct<PauseInput>(
  'pauseComplaint',
  async ({ tx, row, deps, input: { reason, note }, acting }) => {
    if (!pausableStatuses.includes(row.status) || row.paused_at !== null || row.due_at === null)
      throw refusals.invalidTransition(row.status, row.status, []);
    const [now, clock] = await Promise.all([momentOf(tx), deps.clocks.of(tx, row.district_code)]);
    const askAgain = clock.add(now, maxPauseDays);
    const paused = await updateComplaint(tx, row, {
      paused_at: now,
      pause_reason: reason,
      paused_days_left: Math.max(1, clock.left(now, row.due_at)),
      due_at: askAgain,
      clock_at: askAgain,
    });
    publishAct(tx, paused, { kind: 'PAUSE', reason, note, acting });
    return followHolder(tx, row, paused);
  },
);

/** Resumes the clock with the working days that were left, and extends `resolve_by` by the length of the pause. Throws NOT_PAUSED. */
export async function resume(
  tx: Tx,
  { clocks }: Pick<ComplaintDeps, 'clocks'>,
  row: LockedComplaint,
  why: { reason: string; note?: string | null | undefined; acting: ActingPerson },
): Promise<ComplaintRow> {
  if (row.paused_at === null) throw refusals.invalidInput([issue('complaintId', 'NOT_PAUSED')]);
  const [now, clock] = await Promise.all([momentOf(tx), clocks.of(tx, row.district_code)]);
  const due = clock.add(now, row.paused_days_left ?? 1);
  const resumed = await updateComplaint(tx, row, {
    paused_at: null,
    pause_reason: null,
    paused_days_left: null,
    due_at: due,
    clock_at: due,
    reminded_at: null,
    ...resolutionClockOf(clock, row, extendedResolution(clock, row, now), now),
  });
  publishAct(tx, resumed, { kind: 'PAUSE', ...why });
  return followHolder(tx, row, resumed);
}

export const resumeComplaint = complaintAct<ChangeInput>(
  'resumeComplaint',
  ({ tx, row, deps, input: { note }, acting }) => {
    // An agency's wait for a document ends with the document, or by the agency.
    if (row.paused_at !== null && !pausableStatuses.includes(row.status))
      throw refusals.invalidTransition(row.status, null, []);
    return resume(tx, deps, row, { reason: 'RESUMED', note, acting });
  },
);
