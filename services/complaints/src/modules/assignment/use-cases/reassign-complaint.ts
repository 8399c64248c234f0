import { localDate } from '@slrt/areas';
import { momentOf, type Tx } from '@slrt/database';
import { assignmentFor, complaintActs, districtOf, issue, refusals, type ErrorCode, type Role } from '@slrt/domain';
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
import { findCandidate } from '../../duty/index.ts';
import { findOfficer } from '../../roster/index.ts';

/**
 * Returns why a person cannot hold a complaint, or null. They must be on duty in its role; a deputy of the roster with this role
 * needs no duty assignment.
 */
export async function assigneeIssue(
  tx: Tx,
  row: LockedComplaint,
  person: string,
  { asDeputy = false }: { readonly asDeputy?: boolean } = {},
): Promise<ErrorCode | null> {
  const { district_code: district, holder_role: role, household_id: household } = row;
  if (!role) return 'NO_DUTY_ASSIGNMENT';
  const candidate = await findCandidate(tx, { district, person, role, household });
  if (!candidate.known) return 'UNKNOWN_OFFICER';
  const hasRole = asDeputy && (await findOfficer(tx, { district, person }))?.roles.includes(role) === true;
  if (!candidate.on_duty && !hasRole) return 'NO_DUTY_ASSIGNMENT';
  // The recommender may not decide.
  if (row.needs.some((need) => need.status === 'RECOMMENDED' && need.recommended_by === person)) return 'SAME_PERSON';
  return candidate.is_own ? 'OWN_HOUSEHOLD' : null;
}

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
    const problem = person && (await assigneeIssue(tx, row, person));
    if (problem) throw refusals.invalidInput([issue('person', problem)]);
    return assign(tx, row, person, { acting, reason: 'BY_HAND', note });
  },
);

export interface HandOverInput {
  from: string;
  to?: string | null | undefined;
  /** District, or an area inside it. */
  regionCode: string;
  preview?: boolean | null | undefined;
}

export interface HandOver {
  readonly handedOver: number;
  readonly preview: boolean;
  /** Complaints by new holder. */
  readonly shares: { readonly person: string | null; readonly role: Role; readonly complaints: number }[];
  readonly samples: ComplaintRow[];
}
const maxSamples = 20;

/** Carries the result of a preview out of its transaction, which is rolled back. */
class PreviewEnd extends Error {
  readonly result: HandOver;
  constructor(result: HandOver) {
    super('end of a preview');
    this.result = result;
  }
}

function summarise(moved: readonly ComplaintRow[], preview: boolean): HandOver {
  const groups = Map.groupBy(moved, (row) => `${row.holder_role} ${row.holder_person ?? ''}`);
  const shares = [...groups.values()].flatMap(([row, ...others]) =>
    row?.holder_role ? [{ person: row.holder_person, role: row.holder_role, complaints: others.length + 1 }] : [],
  );
  return { handedOver: moved.length, preview, shares, samples: moved.slice(0, maxSamples) };
}

/**
 * Reassigns all open complaints of a person in an area, in one transaction. A preview does the same and rolls back, so that it
 * shows exactly what would happen.
 */
export async function handOverCaseload(deps: ComplaintDeps, caller: Caller, input: HandOverInput): Promise<HandOver> {
  const { regionCode: area, from, to = null, preview } = input;
  const district = districtOf(area);
  const assignment = assignmentFor(caller.actor, complaintActs.reassignComplaint.by, area);
  if (!assignment) throw refusals.notAllowed();
  const acting = { actorId: caller.actor.id, role: assignment.role };
  try {
    return await deps.database.withTransaction(caller.scope, async (tx) => {
      if (to && !(await findOfficer(tx, { district, person: to })))
        throw refusals.invalidInput([issue('to', 'UNKNOWN_OFFICER')]);
      const moved: ComplaintRow[] = [];
      for (const row of await lockHeldBy(tx, district, from, area)) {
        const problem = to && (await assigneeIssue(tx, row, to));
        if (problem) throw refusals.invalidInput([issue('to', problem)]);
        moved.push(await assign(tx, row, to, { acting, reason: 'HAND_OVER' }));
      }
      const result = summarise(moved, preview === true);
      if (preview) throw new PreviewEnd(result);
      return result;
    });
  } catch (error) {
    if (error instanceof PreviewEnd) return error.result;
    throw error;
  }
}
