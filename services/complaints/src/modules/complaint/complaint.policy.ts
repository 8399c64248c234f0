import {
  assignmentsOf,
  caseworkRoles,
  changeRequestStages,
  complaintActs,
  complaintHolders,
  complaintTransitions,
  covers,
  FieldRefusal,
  rolesFor,
  type Actor,
  type Assignment,
  type ComplaintAct,
  type ComplaintActors,
  type ComplaintStatus,
  type ComplaintStep,
  type Role,
  type SessionScope,
} from '@slrt/domain';
import type { Access } from '@slrt/subgraph';
import type { ComplaintRow } from './complaint.repository.ts';

export const complaintReaders: readonly Role[] = [...caseworkRoles, 'AGENCY_LIAISON', 'AGENCY_INTEGRATOR'];

/** Returns the scope for fields that agencies may not read. Throws NOT_ALLOWED unless the caller is staff. */
export function staffScope(access: Access): SessionScope {
  const scope = access.scope(complaintReaders);
  if (scope?.scope !== 'staff') throw new FieldRefusal('NOT_ALLOWED');
  return scope;
}

/** Role that works at the desk. */
export const deskRole = (desk: ComplaintRow['desk']): Role => (desk === 'VILLAGE' ? 'PUSKESOS_OFFICER' : 'BACK_OFFICE');
export const deciderRole = (desk: ComplaintRow['desk']): Role =>
  desk === 'VILLAGE' ? 'PUSKESOS_COORDINATOR' : 'MANAGER';

type Facts = Pick<ComplaintRow, 'desk' | 'sector' | 'region_code' | 'filed_by' | 'recommended_by'>;

/** Checks the `who` of the transition table for one assignment of an actor. */
const actorChecks: Record<ComplaintActors, (actor: Actor, assignment: Assignment, complaint: Facts) => boolean> = {
  ROLE_THERE: () => true,
  FILER: (actor, _, complaint) => actor.id === complaint.filed_by,
  DESK: (_, assignment, complaint) => assignment.role === deskRole(complaint.desk),
  FILER_OR_DESK: (actor, assignment, complaint) =>
    actor.id === complaint.filed_by || assignment.role === deskRole(complaint.desk),
  FACILITATOR_OR_DESK: (_, assignment, complaint) =>
    assignment.role === 'FACILITATOR' || assignment.role === deskRole(complaint.desk),
  DECIDER: (actor, assignment, complaint) =>
    assignment.role === deciderRole(complaint.desk) && actor.id !== complaint.recommended_by,
  SYSTEM: () => false,
};

/** True unless the assignment is a back office desk of other sectors. */
const coversSector = (assignment: Assignment, sector: Facts['sector']): boolean =>
  assignment.role !== 'BACK_OFFICE' || !assignment.sectors || assignment.sectors.includes(sector);

/** Finds an assignment of the actor with the right role, area, sector and desk. Excludes the recommender from deciding. */
function findMatchingAssignment(
  actor: Actor,
  { by, who }: { by: readonly Role[]; who: ComplaintActors },
  complaint: Facts,
): Assignment | undefined {
  return assignmentsOf(actor, by).find(
    (assignment) =>
      assignment.areas.some((area) => covers(area, complaint.region_code)) &&
      coversSector(assignment, complaint.sector) &&
      actorChecks[who](actor, assignment, complaint),
  );
}

/** Finds the assignment in which the actor may take the step. */
export function findAssignmentForStep(actor: Actor, step: ComplaintStep, complaint: Facts): Assignment | undefined {
  const { who } = complaintTransitions.find((row) => row.on === step) ?? { who: 'SYSTEM' as const };
  return findMatchingAssignment(actor, { by: rolesFor(complaintTransitions, step), who }, complaint);
}

/** Finds the assignment in which the actor may perform an action that keeps the status. */
export const findAssignmentForAct = (actor: Actor, act: ComplaintAct, complaint: Facts): Assignment | undefined =>
  findMatchingAssignment(actor, complaintActs[act], complaint);

type Held = Pick<ComplaintRow, 'desk' | 'region_code' | 'filed_role'>;

/** Returns the role that holds a complaint in a status, and its area; null if closed. Agency and proposal stage come from projections. */
export function holderOf(status: ComplaintStatus, complaint: Held): { role: Role; region: string } | null {
  const village = complaint.region_code;
  const district = village.slice(0, 5);
  const place = complaint.desk === 'VILLAGE' ? village : district;
  switch (complaintHolders[status]) {
    case 'DESK':
      return { role: deskRole(complaint.desk), region: place };
    case 'DECIDER':
      return { role: deciderRole(complaint.desk), region: place };
    case 'FILER':
      return { role: complaint.filed_role, region: complaint.filed_role === 'FRONT_OFFICE' ? district : village };
    case 'FACILITATOR':
      return { role: 'FACILITATOR', region: village };
    case 'AGENCY':
      return { role: 'AGENCY_LIAISON', region: district };
    case 'PROPOSAL':
      return { role: 'VILLAGE_HEAD', region: village };
    case 'NOBODY':
      return null;
  }
}

/** Returns the area of an escalation level: sub-district for the supervisor, province for the last level, else the district. */
export const escalationRegion = (level: string, regionCode: string): string =>
  regionCode.slice(0, level === 'SUPERVISOR' ? 8 : level === 'PROVINCE' ? 2 : 5);

/** Statuses in which the citizen or filer must act, so that the clock of the whole stands still. */
export const waitingStatuses: readonly ComplaintStatus[] = ['RETURNED', 'AWAITING_CONFIRMATION'];

/** True if the complaint as a whole is past `resolve_by`, and its clock runs. */
export const isResolutionLate = (
  row: Pick<ComplaintRow, 'status' | 'holder_role' | 'paused_at' | 'resolve_by'>,
  at: Date,
): boolean =>
  row.holder_role !== null &&
  row.paused_at === null &&
  !waitingStatuses.includes(row.status) &&
  row.resolve_by !== null &&
  row.resolve_by < at;

/** Returns the role that must decide on a change request in a state. */
export function proposalHolder(state: string): Role {
  return changeRequestStages.find((row) => row.stage === state)?.by[0] ?? 'DISTRICT_VERIFIER';
}
