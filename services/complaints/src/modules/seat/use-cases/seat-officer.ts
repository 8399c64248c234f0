import { localDate } from '@slrt/areas';
import { momentOf, type Database } from '@slrt/database';
import { assignmentFor, covers, issue, levelOf, refusals, type InputIssue, type Role, type Sector } from '@slrt/domain';
import type { Caller } from '@slrt/subgraph';
import { upsertSeat, type SeatRow } from '../seat.repository.ts';

/** Roles that assign people to desks and record absences. */
export const organisers: readonly Role[] = ['MANAGER', 'HEAD_OF_OFFICE'];
/** Roles that hold complaints by a seat; a facilitator's seat follows from the assignment in puskesos. */
const seatedRoles: readonly Role[] = [
  'FACILITATOR',
  'PUSKESOS_OFFICER',
  'PUSKESOS_COORDINATOR',
  'FRONT_OFFICE',
  'BACK_OFFICE',
  'MANAGER',
];

export interface SeatOfficerInput {
  districtCode: string;
  person: string;
  role: Role;
  areas: readonly string[];
  sectors?: readonly Sector[] | null | undefined;
  agencyCode?: string | null | undefined;
}
/** Pseudonymous id of a person. */
export const pseudonym = /^[a-z0-9:._-]{1,80}$/;

/** Gives a person a desk: role, areas and, for the back office, sectors. An agency may seat its own officer there. */
export async function seatOfficer(
  deps: { readonly database: Database },
  caller: Caller,
  input: SeatOfficerInput,
): Promise<{ seat: SeatRow }> {
  if (!assignmentFor(caller.actor, organisers, input.districtCode)) throw refusals.notAllowed();
  const issues: InputIssue[] = [];
  if (levelOf(input.districtCode) !== 'DISTRICT') issues.push(issue('districtCode', 'UNKNOWN_REGION'));
  if (!pseudonym.test(input.person)) issues.push(issue('person', 'INVALID_INPUT'));
  if (!seatedRoles.includes(input.role)) issues.push(issue('role', 'UNKNOWN_CODE'));
  if (input.areas.some((area) => !levelOf(area) || !covers(input.districtCode, area)))
    issues.push(issue('areas', 'UNKNOWN_REGION'));
  if (input.sectors && input.role !== 'BACK_OFFICE') issues.push(issue('sectors', 'INVALID_INPUT'));
  if (input.agencyCode && !/^[A-Z][A-Z0-9_]{0,39}$/.test(input.agencyCode))
    issues.push(issue('agencyCode', 'UNKNOWN_CODE'));
  if (issues.length > 0) throw refusals.invalidInput(issues);
  const seat = await deps.database.withTransaction(caller.scope, async (tx) =>
    upsertSeat(
      tx,
      {
        district: input.districtCode,
        person: input.person,
        role: input.role,
        areas: [...new Set(input.areas)].sort(),
        sectors: input.sectors ? [...new Set(input.sectors)] : null,
        agencyCode: input.agencyCode ?? null,
        version: null,
      },
      localDate(input.districtCode, await momentOf(tx)),
    ),
  );
  if (!seat) throw new Error('a seat by hand always takes effect');
  return { seat };
}
