import { momentOf } from '@slrt/database';
import { issue, refusals } from '@slrt/domain';
import { longestPause } from '../../clock/index.ts';
import { updateComplaint, type ComplaintRow } from '../complaint.repository.ts';
import { authoriseAct, withComplaint, type Caller, type ComplaintDeps } from './change-complaint.ts';
import { announceAct } from './complaint-acts.ts';
import { checkNote, type NoteInput } from './steps.ts';

/** Steps of a desk that may wait for the citizen: for a paper, an answer, a call. */
const pausable: readonly string[] = ['SUBMITTED', 'REOPENED', 'UNDER_REVIEW', 'HANDLED_DIRECTLY'];
export type PauseReason = 'DOCUMENT_AWAITED' | 'ANSWER_AWAITED' | 'CITIZEN_AWAY';

/** Stops the clock while the citizen is waited for. Its due time becomes when the desk is to ask again. */
export function pauseComplaint(
  deps: ComplaintDeps,
  caller: Caller,
  input: NoteInput & { reason: PauseReason },
): Promise<{ complaint: ComplaintRow }> {
  checkNote(input.note, false);
  return withComplaint(deps, caller, input, async (tx, row) => {
    const { role } = authoriseAct('pauseComplaint', row, { caller, input });
    if (!pausable.includes(row.status) || row.paused_at !== null || row.due_at === null)
      throw refusals.invalidTransition(row.status, row.status, []);
    const [now, clock] = await Promise.all([momentOf(tx), deps.clocks.of(tx, row.district_code)]);
    const askAgain = clock.add(now, longestPause);
    const paused = await updateComplaint(tx, row, {
      paused_at: now,
      pause_reason: input.reason,
      paused_days_left: Math.max(1, clock.left(now, row.due_at)),
      due_at: askAgain,
      clock_at: askAgain,
    });
    const acting = { actorId: caller.actor.id, role };
    announceAct(tx, paused, { kind: 'PAUSE', reason: input.reason, note: input.note ?? null, acting });
    return paused;
  });
}

/** Starts the clock again with the working days that were left; the answer as a whole is due as much later. */
export async function resume(
  tx: Parameters<typeof updateComplaint>[0],
  deps: Pick<ComplaintDeps, 'clocks'>,
  row: ComplaintRow,
  { reason, note, acting }: { reason: string; note: string | null; acting: { actorId: string; role: string | null } },
): Promise<ComplaintRow> {
  if (row.paused_at === null) throw refusals.invalidInput([issue('complaintId', 'NOT_PAUSED')]);
  const [now, clock] = await Promise.all([momentOf(tx), deps.clocks.of(tx, row.district_code)]);
  const due = clock.add(now, row.paused_days_left ?? 1);
  const resumed = await updateComplaint(tx, row, {
    paused_at: null,
    pause_reason: null,
    paused_days_left: null,
    due_at: due,
    clock_at: due,
    reminded_at: null,
    resolve_by: row.resolve_by ? clock.add(row.resolve_by, clock.between(row.paused_at, now)) : null,
  });
  announceAct(tx, resumed, { kind: 'PAUSE', reason, note, acting });
  return resumed;
}

export function resumeComplaint(
  deps: ComplaintDeps,
  caller: Caller,
  input: NoteInput,
): Promise<{ complaint: ComplaintRow }> {
  checkNote(input.note, false);
  return withComplaint(deps, caller, input, (tx, row) => {
    const { role } = authoriseAct('resumeComplaint', row, { caller, input });
    const acting = { actorId: caller.actor.id, role };
    return resume(tx, deps, row, { reason: 'RESUMED', note: input.note ?? null, acting });
  });
}
