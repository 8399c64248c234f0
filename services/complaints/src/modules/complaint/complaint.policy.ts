import {
  assignmentsOf,
  caseworkRoles,
  changeRequestStages,
  complaintActs,
  complaintHolders,
  complaintTransitions,
  covers,
  districtOf,
  FieldRefusal,
  rolesAt,
  rolesFor,
  type Actor,
  type Assignment,
  type ComplaintAct,
  type ComplaintActors,
  type ComplaintHolderRule,
  type ComplaintStatus,
  type ComplaintStep,
  type NeedStatus,
  type Role,
  type SessionScope,
} from '@slrt/domain';
import type { Access } from '@slrt/subgraph';
import type { ComplaintRow } from './complaint.repository.ts';
import type { NeedRow } from './need.repository.ts';
import type { TimelineRow } from './timeline.repository.ts';

export const complaintReaders: readonly Role[] = [...caseworkRoles, 'AGENCY_LIAISON', 'AGENCY_INTEGRATOR'];

/** Returns the scope for fields that agencies may not read. Throws NOT_ALLOWED unless the caller is staff. */
export function staffScope(access: Access): SessionScope {
  const scope = access.scope(complaintReaders);
  if (scope?.scope !== 'staff') throw new FieldRefusal('NOT_ALLOWED');
  return scope;
}

/** Actor of steps that a citizen takes on the public pages. */
export const citizenActor = 'citizen';

/** True for a complaint whose filer does not work on it: the front office takes the place of citizens and agencies. */
export const isFiledOutside = ({ filed_by, filed_role }: { filed_by: string; filed_role?: Role }): boolean =>
  filed_by === citizenActor || filed_role === 'AGENCY_LIAISON';

/** Role that works at the desk. */
export const deskRole = (desk: ComplaintRow['desk']): Role => (desk === 'VILLAGE' ? 'PUSKESOS_OFFICER' : 'BACK_OFFICE');
/** Roles that review and recommend. */
export const deskRoles: readonly Role[] = ['PUSKESOS_OFFICER', 'BACK_OFFICE'];
export const deciderRole = (desk: ComplaintRow['desk']): Role =>
  desk === 'VILLAGE' ? 'PUSKESOS_COORDINATOR' : 'MANAGER';

type Facts = Pick<
  ComplaintRow,
  'desk' | 'sector' | 'region_code' | 'filed_by' | 'status' | 'holder_role' | 'holder_person'
> & {
  readonly filed_role?: Role;
  /** Recommender of the need in question. */
  readonly recommended_by?: string | null;
};
type NeedFacts = Pick<NeedRow, 'sector' | 'recommended_by' | 'holder_role' | 'holder_person'>;
/** A complaint, with its needs where the desk of any of their sectors may act. */
type FactsOfAll = Facts & { readonly needs?: readonly NeedFacts[] };

/** Returns the facts on which the rights on one need depend. */
export const factsOfNeed = (
  { desk, region_code, filed_by, filed_role, status }: Facts,
  { sector, recommended_by, holder_role, holder_person }: NeedFacts,
): Facts => ({
  ...{ desk, region_code, filed_by, status, sector, recommended_by, holder_role, holder_person },
  ...(filed_role ? { filed_role } : {}),
});

/**
 * True if the complaint was given to the actor in this role. Until it is handed on, that gives them the rights of the role for
 * it, also outside their own villages and sectors.
 */
const isHeldBy = (actor: Actor, { role, areas }: Assignment, complaint: Facts): boolean =>
  complaint.holder_person === actor.id &&
  complaint.holder_role === role &&
  areas.some((area) => covers(districtOf(complaint.region_code), area) || covers(area, complaint.region_code));

/** True for the filer, for who holds a returned complaint in the filer's place, and for the front office in place of a citizen or agency. */
const isFiler = (actor: Actor, assignment: Assignment, complaint: Facts): boolean =>
  actor.id === complaint.filed_by ||
  (assignment.role === 'FRONT_OFFICE' && isFiledOutside(complaint)) ||
  (complaintHolders[complaint.status] === 'FILER' && isHeldBy(actor, assignment, complaint));

/** Checks the `who` of the transition table for one assignment of an actor. */
const actorChecks: Record<ComplaintActors, (actor: Actor, assignment: Assignment, complaint: Facts) => boolean> = {
  ROLE_THERE: () => true,
  FILER: isFiler,
  DESK: (_, assignment, complaint) => assignment.role === deskRole(complaint.desk),
  FILER_OR_DESK: (actor, assignment, complaint) =>
    isFiler(actor, assignment, complaint) || assignment.role === deskRole(complaint.desk),
  FACILITATOR_OR_DESK: (_, assignment, complaint) =>
    ['FACILITATOR', 'FRONT_OFFICE', deskRole(complaint.desk)].includes(assignment.role),
  DECIDER: (actor, assignment, complaint) =>
    assignment.role === deciderRole(complaint.desk) && actor.id !== complaint.recommended_by,
  SYSTEM: () => false,
};

/** True unless the assignment is a back office desk of other sectors. */
const coversSector = (assignment: Assignment, sector: Facts['sector']): boolean =>
  assignment.role !== 'BACK_OFFICE' || !assignment.sectors || assignment.sectors.includes(sector);

/**
 * Finds an assignment of the actor with the right role, area, sector and desk, or with which they hold the complaint. Excludes the
 * recommender from deciding.
 */
function findMatchingAssignment(
  actor: Actor,
  { by, who }: { by: readonly Role[]; who: ComplaintActors },
  complaint: Facts,
): Assignment | undefined {
  return assignmentsOf(actor, by).find(
    (assignment) =>
      (isHeldBy(actor, assignment, complaint) ||
        (assignment.areas.some((area) => covers(area, complaint.region_code)) &&
          coversSector(assignment, complaint.sector))) &&
      actorChecks[who](actor, assignment, complaint),
  );
}

/** Finds an assignment in which the actor may act for one of the needs. */
function findForAnyNeed(
  actor: Actor,
  rule: { by: readonly Role[]; who: ComplaintActors },
  complaint: FactsOfAll,
): Assignment | undefined {
  const { needs = [] } = complaint;
  const facts = needs.length > 0 ? needs.map((need) => factsOfNeed(complaint, need)) : [complaint];
  for (const each of facts) {
    const assignment = findMatchingAssignment(actor, rule, each);
    if (assignment) return assignment;
  }
  return undefined;
}

/** Finds the assignment in which the actor may take the step: for the need of `complaint`, or for any of its `needs`. */
export function findAssignmentForStep(
  actor: Actor,
  step: ComplaintStep,
  complaint: FactsOfAll,
): Assignment | undefined {
  const { who } = complaintTransitions.find((row) => row.on === step) ?? { who: 'SYSTEM' as const };
  return findForAnyNeed(actor, { by: rolesFor(complaintTransitions, step), who }, complaint);
}

/** Finds the assignment in which the actor may perform an action that keeps the status. */
export const findAssignmentForAct = (actor: Actor, act: ComplaintAct, complaint: FactsOfAll): Assignment | undefined =>
  findForAnyNeed(actor, complaintActs[act], complaint);

/** Returns the caller's roles for a complaint: those of assignments that cover it, and the one in which it was given to them. */
export const rolesOn = (scope: SessionScope, complaint: Held & Pick<ComplaintRow, 'holder_person' | 'holder_role'>) => {
  const isHeld = complaint.holder_person === scope.actorId;
  const held = scope.grants.find(({ role }) => isHeld && role === complaint.holder_role);
  return [...rolesAt(scope, complaint.region_code), ...(held ? [held.role] : [])];
};

/** Mutations in which an officer decides on a family. Officers do not take them for their own household or that of a relative. */
const decisions: ReadonlySet<string> = new Set([
  'reviewComplaint',
  'recordFieldVerification',
  'recommendHandling',
  'decideHandling',
  'completeHandling',
  'endWaiting',
  'keepWaiting',
  'settleRefusal',
  'separateComplaint',
  'confirmOutcome',
  'recordLawfulBasis',
  'issueRecommendationLetter',
]);

/** True if the step or act decides on a family. */
export const isDecision = (step: ComplaintStep | ComplaintAct): boolean => decisions.has(step.split(':')[0] ?? '');

/**
 * True if the actor handled the case: reviewed it, recommended, decided or completed. Filing and verifying at home is none of
 * these, and nor is recording the citizen's answer. Who handled a case does not answer in the citizen's place.
 */
export const hasHandled = (timeline: readonly StepEntry[], actorId: string): boolean =>
  timeline.some(
    ({ actor, kind, actor_role, from_state, to_state, via }) =>
      actor === actorId &&
      kind === 'STATUS' &&
      actor_role !== 'FACILITATOR' &&
      from_state !== null &&
      via === null &&
      !['SUBMITTED', 'REOPENED', 'WITHDRAWN'].includes(to_state ?? ''),
  );

/** True if the actor worked on the case at the desk, and therefore does not decide on it. */
export const hasWorkedAtDesk = (timeline: readonly StepEntry[], actorId: string): boolean =>
  timeline.some(
    ({ actor, kind, actor_role, from_state }) =>
      actor === actorId && kind === 'STATUS' && from_state !== null && deskRoles.includes(actor_role as Role),
  );
type StepEntry = Pick<TimelineRow, 'actor' | 'kind' | 'actor_role' | 'from_state' | 'to_state' | 'via'>;

/** True if the actor may know the reporter. A hidden one is known to the handling desk only, an anonymous one to no officer. */
export const mayKnowReporter = (
  actor: Actor,
  {
    desk,
    region_code,
    sector,
    reporter_visibility,
  }: Pick<ComplaintRow, 'desk' | 'region_code' | 'sector' | 'reporter_visibility'>,
): boolean =>
  reporter_visibility === 'OPEN' ||
  (reporter_visibility === 'HIDDEN' &&
    assignmentsOf(actor, [deskRole(desk)]).some(
      (assignment) => assignment.areas.some((area) => covers(area, region_code)) && coversSector(assignment, sector),
    ));

type Held = Pick<ComplaintRow, 'desk' | 'region_code' | 'filed_role'>;

/** Returns the role that holds a complaint in a status, and its area; null if closed. Agency and proposal stage come from projections. */
export const holderOf = (status: ComplaintStatus, complaint: Held): { role: Role; region: string } | null =>
  holderBy(complaintHolders[status], complaint);

/** Returns the role that must act by a rule of the lifecycle, and its area; null once closed. */
export function holderBy(rule: ComplaintHolderRule, complaint: Held): { role: Role; region: string } | null {
  const village = complaint.region_code;
  const district = village.slice(0, 5);
  const place = complaint.desk === 'VILLAGE' ? village : district;
  switch (rule) {
    case 'BACK_OFFICE':
      return { role: 'BACK_OFFICE', region: district };
    case 'DESK':
      return { role: deskRole(complaint.desk), region: place };
    case 'DECIDER':
      return { role: deciderRole(complaint.desk), region: place };
    case 'FILER': {
      const role = complaint.filed_role === 'AGENCY_LIAISON' ? 'FRONT_OFFICE' : complaint.filed_role;
      return { role, region: role === 'FRONT_OFFICE' ? district : village };
    }
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

/** Returns the area in which a role holds a need of the complaint. */
export const regionOfHolder = (
  role: Role,
  { region_code: village, desk }: Pick<Held, 'region_code' | 'desk'>,
): string => {
  const isOfVillage = villageRoles.includes(role) || (desk === 'VILLAGE' && role === 'PUSKESOS_COORDINATOR');
  return isOfVillage ? village : village.slice(0, 5);
};
const villageRoles: readonly Role[] = ['FACILITATOR', 'PUSKESOS_OFFICER', 'VILLAGE_HEAD'];

/** Returns the area of an escalation level: sub-district for the supervisor, province for the last level, else the district. */
export const escalationRegion = (level: string, regionCode: string): string =>
  regionCode.slice(0, level === 'SUPERVISOR' ? 8 : level === 'PROVINCE' ? 2 : 5);

/** Statuses in which the citizen or filer must act, or a programme has no place: the clock of the whole stands still. */
export const waitingStatuses: readonly ComplaintStatus[] = ['RETURNED', 'AWAITING_CONFIRMATION', 'WAITING_FOR_QUOTA'];

/** Statuses in which a desk may wait for the citizen. */
export const pausableStatuses: readonly ComplaintStatus[] = [
  'SUBMITTED',
  'REOPENED',
  'UNDER_REVIEW',
  'HANDLED_DIRECTLY',
];

/** Returns the needs for which a letter can be issued. */
export const needsWithLetter = <N extends { readonly status: NeedStatus }>(needs: readonly N[]): N[] =>
  needs.filter(({ status }) => ['REFERRED', 'HANDLED_DIRECTLY', 'PROPOSED'].includes(status));

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
