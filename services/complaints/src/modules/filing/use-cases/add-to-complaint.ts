import type { ComplaintRow } from '../complaint.repository.ts';
import { authoriseAct, withComplaint, type Caller, type ComplaintDeps } from './change-complaint.ts';
import { enterAct } from './complaint-acts.ts';
import { checkNote, type NoteInput } from './steps.ts';

/** A note stands on the timeline; nothing else moves. */
export function addComplaintNote(
  deps: ComplaintDeps,
  caller: Caller,
  input: NoteInput,
): Promise<{ complaint: ComplaintRow }> {
  checkNote(input.note, true);
  return withComplaint(deps, caller, input, (tx, row) => {
    const { role } = authoriseAct('addComplaintNote', row, { caller, input });
    const acting = { actorId: caller.actor.id, role };
    enterAct(tx, row, { kind: 'NOTE', reason: null, note: input.note ?? null, acting });
    return row;
  });
}
