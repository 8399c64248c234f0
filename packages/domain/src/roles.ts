/** Roles and their areas. Source: the people table of the SLRT guidance (Pedum SLRT 2017/2020). */
export const roles = [
  'FACILITATOR',
  'PUSKESOS_OFFICER',
  'VILLAGE_HEAD',
  'SUPERVISOR',
  'FRONT_OFFICE',
  'BACK_OFFICE',
  'MANAGER',
  'PUSKESOS_COORDINATOR',
  'HEAD_OF_OFFICE',
  'AGENCY_LIAISON',
  'DISTRICT_VERIFIER',
  'PLANNER',
  'AGENCY_INTEGRATOR',
  'ADMIN',
  'DATA_PROTECTION_OFFICER',
  'SERVICE',
] as const;
export type Role = (typeof roles)[number];

export const sectors = [
  'HEALTH',
  'EDUCATION',
  'SOCIAL_ECONOMIC',
  'FOOD',
  'ENERGY',
  'AGRICULTURE',
  'FISHERIES',
  'HOUSING',
  'CIVIL_REGISTRATION',
] as const;
export type Sector = (typeof sectors)[number];

export const agencyRoles: readonly Role[] = ['AGENCY_LIAISON', 'AGENCY_INTEGRATOR'];
/**
 * Roles that work with people's records. A planner sees only counts, an admin only configuration, a data-protection
 * officer only the log, and another service only how to reach a citizen.
 */
export const caseworkRoles: readonly Role[] = roles.filter(
  (role) => !agencyRoles.includes(role) && !['PLANNER', 'ADMIN', 'DATA_PROTECTION_OFFICER', 'SERVICE'].includes(role),
);

/** One role with its own areas (each includes everything below it). Roles and areas are never stored separately. */
export interface Assignment {
  readonly role: Role;
  readonly areas: readonly string[];
  readonly agency?: string | undefined;
  readonly sectors?: readonly Sector[] | undefined;
}

export interface Actor {
  /** Pseudonymous id of the person or machine, safe in events and logs. */
  readonly id: string;
  readonly assignments: readonly Assignment[];
  /** Display name of the identity provider, if its tokens have one. Personal data: never in events or logs. */
  readonly name?: string | undefined;
  /** Origin of the request, `<client>@<address>`, as the gateway saw it. Only for the audit log. */
  readonly origin?: string | undefined;
}

/** The caller's scope for the database: which rows are visible, not which actions are allowed. */
export interface SessionScope {
  readonly scope: 'staff' | 'agency' | 'system';
  readonly areas: readonly string[];
  readonly agency: string | null;
  readonly actorId: string;
  /**
   * The assignments behind these rights. There is no role without a place: ask `rolesAt` or `actingRole`. Empty for a
   * system step and for what everyone may read.
   */
  readonly grants: readonly Assignment[];
  /** Origin of the request; see Actor. */
  readonly origin?: string | undefined;
}

/** True when `area` (a dotted code) is `code` itself or one of its ancestors. */
export function covers(area: string, code: string): boolean {
  return code === area || code.startsWith(`${area}.`);
}

export function assignmentsOf(actor: Actor, allowed: readonly Role[]): readonly Assignment[] {
  return actor.assignments.filter((assignment) => allowed.includes(assignment.role));
}

/**
 * Returns the first assignment with one of the roles that covers the area; it decides whether the actor may take a
 * step.
 */
export function assignmentFor(actor: Actor, allowed: readonly Role[], regionCode: string): Assignment | undefined {
  return assignmentsOf(actor, allowed).find((assignment) => assignment.areas.some((area) => covers(area, regionCode)));
}

/** Returns the caller's roles at a place: those of the assignments that cover it. Agencies work in whole districts. */
export const rolesAt = ({ grants }: Pick<SessionScope, 'grants'>, regionCode: string): readonly Role[] =>
  grants
    .filter(({ role, areas }) =>
      areas.some((area) => covers(agencyRoles.includes(role) ? area.slice(0, 5) : area, regionCode)),
    )
    .map(({ role }) => role);

/**
 * Returns the role that a record of the place names for what the caller does there: that of an assignment that covers the
 * place, otherwise of one inside it, otherwise of one elsewhere (who receives a household from another district). Null
 * for a system step. Only for the record, never for a decision on rights.
 */
export function actingRole({ grants }: Pick<SessionScope, 'grants'>, regionCode: string): Role | null {
  const [covering] = rolesAt({ grants }, regionCode);
  const inside = grants.find(({ areas }) => areas.some((area) => covers(regionCode, area)));
  return covering ?? (inside ?? grants[0])?.role ?? null;
}

/** Returns the assignments by which a caller reads: as staff if any is staff's, otherwise for one agency only. */
function grantsOf(actor: Actor, allowed: readonly Role[]): readonly Assignment[] {
  const fitting = assignmentsOf(actor, allowed);
  const staff = fitting.filter((assignment) => !agencyRoles.includes(assignment.role));
  return staff.length > 0 ? staff : fitting.filter(({ agency }) => agency === fitting[0]?.agency);
}

/**
 * Returns the session settings for a step that `allowed` roles may take: only the areas of those assignments. Null when
 * the actor has no such assignment (the caller answers FORBIDDEN or NotAllowed).
 */
export function scopeFor(actor: Actor, allowed: readonly Role[]): SessionScope | null {
  const grants = grantsOf(actor, allowed);
  const [first] = grants;
  if (!first) return null;
  const isAgency = agencyRoles.includes(first.role);
  return {
    scope: isAgency ? 'agency' : 'staff',
    areas: [...new Set(grants.flatMap((assignment) => assignment.areas))],
    agency: isAgency ? (first.agency ?? null) : null,
    actorId: actor.id,
    grants,
    ...(actor.origin ? { origin: actor.origin } : {}),
  };
}

/** Returns the scope of a consumer or a job: system rights inside one district only. */
export function systemScope(name: string, district: string): SessionScope {
  return { scope: 'system', areas: [district], agency: null, actorId: `system:${name}`, grants: [] };
}

/** Returns the scope of a read that sees only rows visible to everyone. */
export function publicScope(actorId: string): SessionScope {
  return { scope: 'staff', areas: [], agency: null, actorId, grants: [] };
}
