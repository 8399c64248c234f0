import { momentOf, type Database, type Tx } from '@slrt/database';
import { localDate } from '@slrt/areas';
import { assignmentFor, complaintActs, districtOf, issue, refusals, systemScope } from '@slrt/domain';
import { findSeat, lockBegunAbsences, markHandedOver } from '../../seat/index.ts';
import { listDistricts } from '../clock-queue.repository.ts';
import type { ActingPerson } from '../complaint.events.ts';
import { lockHeldBy, updateComplaint, type ComplaintRow } from '../complaint.repository.ts';
import { authoriseAct, withComplaint, type Caller, type ComplaintDeps } from './change-complaint.ts';
import { announceAct } from './complaint-acts.ts';
import { checkNote, type NoteInput } from './steps.ts';

/** Gives a complaint to a person of the role that holds it, or (null) to whom the seats give besides who has it now. */
async function give(
  tx: Tx,
  row: ComplaintRow,
  person: string | null,
  { acting, reason, note }: { acting: ActingPerson; reason: string; note: string | null },
): Promise<ComplaintRow> {
  const patch = { holder_role: row.holder_role, ...(person ? { holder_person: person, desk_person: person } : {}) };
  const seat = { preferred: null, besides: row.holder_person, day: localDate(row.region_code, await momentOf(tx)) };
  const moved = await updateComplaint(tx, row, patch, person ? undefined : seat);
  announceAct(tx, moved, { kind: 'ASSIGNMENT', reason, note, acting });
  return moved;
}

/** By hand: to a named person with a seat of the holding role, or to the role as a whole again. */
export function reassignComplaint(
  deps: ComplaintDeps,
  caller: Caller,
  input: NoteInput & { person?: string | null | undefined },
): Promise<{ complaint: ComplaintRow }> {
  checkNote(input.note, false);
  return withComplaint(deps, caller, input, async (tx, row) => {
    const { role } = authoriseAct('reassignComplaint', row, { caller, input });
    if (!row.holder_role) throw refusals.invalidTransition(row.status, row.status, []);
    const { person = null } = input;
    if (person && !(await findSeat(tx, row.district_code, person, row.holder_role)))
      throw refusals.invalidInput([issue('person', 'NO_SUCH_SEAT')]);
    if (person && row.status === 'RECOMMENDED' && person === row.recommended_by) throw refusals.notAllowed(); // four eyes
    const acting = { actorId: caller.actor.id, role };
    return give(tx, row, person, { acting, reason: 'BY_HAND', note: input.note ?? null });
  });
}

export interface HandOverInput {
  districtCode: string;
  from: string;
  to?: string | null | undefined;
  regionCode?: string | null | undefined;
}

/**
 * The whole open caseload of a person (in an area) to another, or spread over the seats: all of it or, when one step
 * fails, none. Says how many complaints changed hands.
 */
export async function handOverCaseload(
  deps: ComplaintDeps,
  caller: Caller,
  input: HandOverInput,
): Promise<{ handedOver: number }> {
  const area = input.regionCode ?? input.districtCode;
  const assignment = assignmentFor(caller.actor, complaintActs.reassignComplaint.by, area);
  if (!assignment || districtOf(area) !== input.districtCode) throw refusals.notAllowed();
  const acting = { actorId: caller.actor.id, role: assignment.role };
  const handedOver = await deps.database.withTransaction(caller.scope, async (tx) => {
    const held = await lockHeldBy(tx, input.districtCode, input.from, area);
    for (const row of held) {
      const { to = null } = input;
      if (to && !(await findSeat(tx, row.district_code, to, row.holder_role ?? '')))
        throw refusals.invalidInput([issue('to', 'NO_SUCH_SEAT')]);
      await give(tx, row, to, { acting, reason: 'HAND_OVER', note: null });
    }
    return held.length;
  });
  return { handedOver };
}

/** Who is away from today on, by the database's clock or `now` in its place: what they hold goes to those who are there. */
export async function startAbsences(database: Database, now: Date | null = null): Promise<void> {
  for (const district of await listDistricts(database)) {
    await database.withTransaction(systemScope('absence', district), async (tx) => {
      for (const absence of await lockBegunAbsences(tx, district, localDate(district, now ?? (await momentOf(tx))))) {
        for (const row of await lockHeldBy(tx, district, absence.person, district))
          await give(tx, row, null, {
            acting: { actorId: 'system:absence', role: null },
            reason: 'ABSENT',
            note: null,
          });
        markHandedOver(tx, absence);
      }
    });
  }
}
