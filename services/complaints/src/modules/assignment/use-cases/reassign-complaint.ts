import { localDate } from '@slrt/areas';
import { momentOf, type Tx } from '@slrt/database';
import { assignmentFor, complaintActs, districtOf, issue, refusals } from '@slrt/domain';
import type { Caller } from '@slrt/subgraph';
import {
  publishAct,
  complaintAct,
  followHolder,
  lockHeldBy,
  updateComplaint,
  type ActingPerson,
  type ChangeInput,
  type ComplaintDeps,
  type ComplaintRow,
  type LockedComplaint,
} from '../../complaint/index.ts';
import { isOnDuty } from '../../duty/index.ts';

/** Assigns a complaint to `person`. With null, picks someone on duty in the same role, other than the current holder. */
export async function assign(
  tx: Tx,
  row: LockedComplaint,
  person: string | null,
  { acting, reason, note }: { acting: ActingPerson; reason: string; note?: string | null | undefined },
): Promise<ComplaintRow> {
  const patch = { holder_role: row.holder_role, ...(person ? { holder_person: person, desk_person: person } : {}) };
  const dutyAssignment = {
    preferred: null,
    excludedPerson: row.holder_person,
    day: localDate(row.region_code, await momentOf(tx)),
  };
  const moved = await updateComplaint(tx, row, patch, person ? undefined : dutyAssignment);
  publishAct(tx, moved, { kind: 'ASSIGNMENT', reason, note, acting });
  return followHolder(tx, row, moved);
}

interface ReassignInput extends ChangeInput {
  person?: string | null | undefined;
}

/** Reassigns a complaint to a person on duty in the holding role, or to someone picked automatically. */
export const reassignComplaint = complaintAct<ReassignInput>(
  'reassignComplaint',
  async ({ tx, row, input: { person = null, note }, acting }) => {
    if (!row.holder_role) throw refusals.invalidTransition(row.status, row.status, []);
    if (person && !(await isOnDuty(tx, row.district_code, person, row.holder_role)))
      throw refusals.invalidInput([issue('person', 'NO_DUTY_ASSIGNMENT')]);
    // The recommender may not decide.
    if (person && row.needs.some((need) => need.status === 'RECOMMENDED' && need.recommended_by === person))
      throw refusals.notAllowed();
    return assign(tx, row, person, { acting, reason: 'BY_HAND', note });
  },
);

export interface HandOverInput {
  from: string;
  to?: string | null | undefined;
  /** District, or an area inside it. */
  regionCode: string;
}

/** Reassigns all open complaints of a person in an area, in one transaction. Returns how many were reassigned. */
export async function handOverCaseload(
  deps: ComplaintDeps,
  caller: Caller,
  input: HandOverInput,
): Promise<{ handedOver: number }> {
  const area = input.regionCode;
  const district = districtOf(area);
  const assignment = assignmentFor(caller.actor, complaintActs.reassignComplaint.by, area);
  if (!assignment) throw refusals.notAllowed();
  const acting = { actorId: caller.actor.id, role: assignment.role };
  const handedOver = await deps.database.withTransaction(caller.scope, async (tx) => {
    const held = await lockHeldBy(tx, district, input.from, area);
    for (const row of held) {
      const { to = null } = input;
      if (to && !(row.holder_role && (await isOnDuty(tx, row.district_code, to, row.holder_role))))
        throw refusals.invalidInput([issue('to', 'NO_DUTY_ASSIGNMENT')]);
      await assign(tx, row, to, { acting, reason: 'HAND_OVER' });
    }
    return held.length;
  });
  return { handedOver };
}
