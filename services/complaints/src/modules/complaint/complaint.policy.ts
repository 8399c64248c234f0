import {
  assignmentsOf,
  caseworkRoles,
  changeRequestStages,
  complaintTransitions,
  covers,
  rolesFor,
  type Actor,
  type Assignment,
  type ComplaintStatus,
  type ComplaintStep,
  type Role,
} from '@slrt/domain';
import type { ComplaintRow } from './complaint.repository.ts';

export const complaintReaders: readonly Role[] = [...caseworkRoles, 'AGENCY_LIAISON', 'AGENCY_INTEGRATOR'];
export const noteWriters: readonly Role[] = caseworkRoles;
export const escalators: readonly Role[] = ['PUSKESOS_OFFICER', 'PUSKESOS_COORDINATOR', 'SUPERVISOR'];

/** All roles that the mutation behind `steps` may ever serve. */
export function rolesOfSteps(...steps: ComplaintStep[]): Role[] {
  return [...new Set(steps.flatMap((step) => rolesFor(complaintTransitions, step)))];
}

/** Roles of the desk a complaint lies on. */
export const deskRole = (desk: ComplaintRow['desk']): Role => (desk === 'VILLAGE' ? 'PUSKESOS_OFFICER' : 'BACK_OFFICE');
export const deciderRole = (desk: ComplaintRow['desk']): Role =>
  desk === 'VILLAGE' ? 'PUSKESOS_COORDINATOR' : 'MANAGER';

type Facts = Pick<ComplaintRow, 'desk' | 'sector' | 'region_code' | 'filed_by' | 'recommended_by'>;

/** The assignment in which the actor may take the step on this complaint: role, desk, sector, area and four eyes. */
export function actingAssignment(actor: Actor, step: ComplaintStep, complaint: Facts): Assignment | undefined {
  const roles = rolesFor(complaintTransitions, step);
  const fits = (assignment: Assignment): boolean => {
    if (!assignment.areas.some((area) => covers(area, complaint.region_code))) return false;
    if (assignment.role === 'BACK_OFFICE' && assignment.sectors && !assignment.sectors.includes(complaint.sector))
      return false;
    const filer = actor.id === complaint.filed_by;
    switch (step) {
      case 'resubmitComplaint':
      case 'withdrawComplaint':
        return filer;
      case 'reopenComplaint':
        return filer || assignment.role === deskRole(complaint.desk);
      case 'confirmOutcome:FULFILLED':
      case 'confirmOutcome:UNFULFILLED':
        return assignment.role === 'FACILITATOR' || assignment.role === deskRole(complaint.desk);
      case 'recordFieldVerification':
      case 'fileComplaint':
        return true;
      case 'decideHandling:RETURN':
      case 'decideHandling:HANDLE_DIRECTLY':
      case 'decideHandling:REFER':
      case 'decideHandling:PROPOSE':
        return assignment.role === deciderRole(complaint.desk) && actor.id !== complaint.recommended_by;
      default:
        return assignment.role === deskRole(complaint.desk);
    }
  };
  return assignmentsOf(actor, roles).find(fits);
}

/** Who holds a complaint in a state; null once it has ended. The agency and the proposal's stage are read from projections. */
export function holderOf(
  status: ComplaintStatus,
  complaint: { desk: ComplaintRow['desk']; region_code: string },
): { role: Role; region: string } | null {
  const district = complaint.region_code.slice(0, 5);
  const desk = {
    role: deskRole(complaint.desk),
    region: complaint.desk === 'VILLAGE' ? complaint.region_code : district,
  };
  switch (status) {
    case 'SUBMITTED':
    case 'REOPENED':
    case 'UNDER_REVIEW':
    case 'HANDLED_DIRECTLY':
      return desk;
    case 'RETURNED':
    case 'VISIT_REQUIRED':
    case 'AWAITING_CONFIRMATION':
      return { role: 'FACILITATOR', region: complaint.region_code };
    case 'RECOMMENDED':
      return { role: deciderRole(complaint.desk), region: desk.region };
    case 'REFERRED':
      return { role: 'AGENCY_LIAISON', region: district };
    case 'PROPOSED':
      return { role: 'VILLAGE_HEAD', region: complaint.region_code };
    default:
      return null;
  }
}

/** The role that a proposal waits for in a state. */
export function proposalHolder(state: string): Role {
  return changeRequestStages.find((row) => row.stage === state)?.by[0] ?? 'DISTRICT_VERIFIER';
}
