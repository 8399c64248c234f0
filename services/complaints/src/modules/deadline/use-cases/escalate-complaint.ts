import { momentOf } from '@slrt/database';
import { refusals } from '@slrt/domain';
import { holderOf } from '../complaint.policy.ts';
import { updateComplaint, type ComplaintRow } from '../complaint.repository.ts';
import { localDate } from '@slrt/areas';
import { authoriseAct, withComplaint, type Caller, type ComplaintDeps } from './change-complaint.ts';
import { announceAct } from './complaint-acts.ts';
import { clocksOf } from './move-complaint.ts';
import { checkNote, type NoteInput } from './steps.ts';

/** From the village desk to the district: the state stays, desk, holder and due time move. */
export function escalateComplaint(
  deps: ComplaintDeps,
  caller: Caller,
  input: NoteInput & { reason: string },
): Promise<{ complaint: ComplaintRow }> {
  checkNote(input.note, false);
  return withComplaint(deps, caller, input, async (tx, row) => {
    const assignment = authoriseAct('escalateComplaint', row, { caller, input });
    const holder = holderOf(row.status, { ...row, desk: 'DISTRICT' });
    if (row.desk !== 'VILLAGE' || !holder) throw refusals.invalidTransition(row.status, row.status, []);
    const [now, clock] = await Promise.all([momentOf(tx), deps.clocks.of(tx, row.district_code)]);
    const moved = await updateComplaint(
      tx,
      row,
      {
        desk: 'DISTRICT',
        holder_role: holder.role,
        holder_region: holder.region,
        desk_person: null,
        ...clocksOf(clock, row, row.status, now),
      },
      { preferred: null, besides: row.recommended_by, day: localDate(row.region_code, now) },
    );
    const acting = { actorId: caller.actor.id, role: assignment.role };
    announceAct(
      tx,
      moved,
      { kind: 'ESCALATION', reason: input.reason, note: input.note ?? null, acting },
      'escalateComplaint',
    );
    return moved;
  });
}
