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

/** The scope for what agencies may not see of a complaint that was disclosed to them. Throws NOT_ALLOWED unless the reader is staff. */
export function staffScope(access: Access): SessionScope {
  const scope = access.scope(complaintReaders);
  if (scope?.scope !== 'staff') throw new FieldRefusal('NOT_ALLOWED');
  return scope;
}

/** Roles of the desk a complaint lies on. */
export const deskRole = (desk: ComplaintRow['desk']): Role => (desk === 'VILLAGE' ? 'PUSKESOS_OFFICER' : 'BACK_OFFICE');
export const deciderRole = (desk: ComplaintRow['desk']): Role =>
  desk === 'VILLAGE' ? 'PUSKESOS_COORDINATOR' : 'MANAGER';

type Facts = Pick<ComplaintRow, 'desk' | 'sector' | 'region_code' | 'filed_by' | 'recommended_by'>;

/** The `who` of the transition table, for one assignment of an actor. */
const fitting: Record<ComplaintActors, (actor: Actor, assignment: Assignment, complaint: Facts) => boolean> = {
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

/** A back office desk works its own sectors; every other role has no sectors. */
const ofSector = (assignment: Assignment, sector: Facts['sector']): boolean =>
  assignment.role !== 'BACK_OFFICE' || !assignment.sectors || assignment.sectors.includes(sector);

/** The assignment of the actor that fits who may do it: role, desk, sector, area and four eyes. */
function findMatchingAssignment(
  actor: Actor,
  { by, who }: { by: readonly Role[]; who: ComplaintActors },
  complaint: Facts,
): Assignment | undefined {
  return assignmentsOf(actor, by).find(
    (assignment) =>
      assignment.areas.some((area) => covers(area, complaint.region_code)) &&
      ofSector(assignment, complaint.sector) &&
      fitting[who](actor, assignment, complaint),
  );
}

/** The assignment in which the actor may take the step on this complaint. */
export function actingAssignment(actor: Actor, step: ComplaintStep, complaint: Facts): Assignment | undefined {
  const { who } = complaintTransitions.find((row) => row.on === step) ?? { who: 'SYSTEM' as const };
  return findMatchingAssignment(actor, { by: rolesFor(complaintTransitions, step), who }, complaint);
}

/** The assignment in which the actor may do something to the complaint that leaves its state. */
export const findAssignmentForAct = (actor: Actor, act: ComplaintAct, complaint: Facts): Assignment | undefined =>
  findMatchingAssignment(actor, complaintActs[act], complaint);

type Held = Pick<ComplaintRow, 'desk' | 'region_code' | 'filed_role'>;

/** Which role holds a complaint in a state, and where; null once it has ended. The agency and the proposal's stage are read from projections. */
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

/** Where the holder of an escalation sits: the sub-district's supervisor, else the district; the province at last. */
export const escalationRegion = (level: string, regionCode: string): string =>
  regionCode.slice(0, level === 'SUPERVISOR' ? 8 : level === 'PROVINCE' ? 2 : 5);

/** The role that a proposal waits for in a state. */
export function proposalHolder(state: string): Role {
  return changeRequestStages.find((row) => row.stage === state)?.by[0] ?? 'DISTRICT_VERIFIER';
}
