import { covers, issue, isAgencyCode, levelOf, type InputIssue, type Role, type Sector } from '@slrt/domain';

/** A role with its areas, as one account may give it to another. */
export interface Grant {
  readonly role: Role;
  readonly areas: readonly string[];
  readonly agency: string | null;
  readonly sectors: readonly Sector[] | null;
  readonly validFrom: string;
  readonly validUntil: string | null;
}

/** Roles that the holders of a role may give to accounts. */
interface Grantable {
  readonly alone: readonly Role[];
  /** Only together with a second person who may give it too. */
  readonly withSecondPerson: readonly Role[];
}

/**
 * The giver of roles: a person, or a directory of a district's staff. A directory has no role in the graph: it may do nothing but keep
 * its accounts.
 */
export interface Granter {
  readonly id: string;
  readonly assignments: readonly { readonly role: Role | 'DIRECTORY'; readonly areas: readonly string[] }[];
}

/** Roles of people that need one person to give them. */
const ordinaryRoles: readonly Role[] = [
  ...(['FACILITATOR', 'PUSKESOS_OFFICER', 'VILLAGE_HEAD', 'SUPERVISOR', 'FRONT_OFFICE', 'BACK_OFFICE'] as const),
  ...(['MANAGER', 'PUSKESOS_COORDINATOR', 'HEAD_OF_OFFICE', 'AGENCY_LIAISON', 'DISTRICT_VERIFIER', 'PLANNER'] as const),
];

/**
 * Roles that may be given, by the role of the giver. Accounts are kept by administrators only: a manager who could name officers could also be the two persons
 * whom a decision needs. An administrator has none of the rights of casework, and cannot give them to themselves, because an account
 * is never changed by its owner. Another administrator, and who watches administrators, need a second person. A directory is a program that
 * a district trusts with its staff, and has no second person. `SERVICE` and `AGENCY_INTEGRATOR` are roles of programs, which operators add.
 */
export const grantTable: Readonly<Partial<Record<Granter['assignments'][number]['role'], Grantable>>> = {
  ADMIN: { alone: ordinaryRoles, withSecondPerson: ['ADMIN', 'DATA_PROTECTION_OFFICER'] },
  DIRECTORY: { alone: ordinaryRoles, withSecondPerson: [] },
};
/** Roles whose holders keep accounts. */
export const accountKeepers: readonly Role[] = ['ADMIN'];
/** Roles that a directory may give. */
export const directoryRoles: readonly Role[] = grantTable.DIRECTORY?.alone ?? [];

/** Roles that need a second person. */
const guarded: ReadonlySet<Role> = new Set(Object.values(grantTable).flatMap((each) => each.withSecondPerson));
/** True when a second person must approve that an account has this role. */
export const needsSecondPerson = (role: Role): boolean => guarded.has(role);

type Place = Pick<Grant, 'role' | 'areas'>;

/** Returns true if the caller holds, for each of the areas, a role that may give this one. */
export const canGrant = (caller: Granter, { role, areas }: Place): boolean =>
  areas.length > 0 &&
  areas.every((area) =>
    caller.assignments.some((own) => {
      const table = grantTable[own.role];
      const isListed = table !== undefined && (table.alone.includes(role) || table.withSecondPerson.includes(role));
      return isListed && own.areas.some((each) => covers(each, area));
    }),
  );

/**
 * Returns true if the caller may change an account: it is not their own, and they could give all that it has. Without the second
 * condition they could disable, or take over by its e-mail address, an account that may do more than they.
 */
export const canManage = (caller: Granter, account: { readonly id: string }, grants: readonly Place[]): boolean =>
  caller.id !== account.id && grants.every((grant) => canGrant(caller, grant));

const maxAreas = 200;

/** Returns what is wrong with a grant in a district, below `path`. The rights of the granter are checked too. */
export function grantIssues(
  caller: Granter,
  grant: Grant,
  { district, today, path }: { readonly district: string; readonly today: string; readonly path: string },
): InputIssue[] {
  const { role, areas, agency, sectors, validFrom, validUntil } = grant;
  const at = (field: string) => `${path}.${field}`;
  const issues: InputIssue[] = [];
  if (areas.length === 0) issues.push(issue(at('areas'), 'REQUIRED'));
  else if (areas.length > maxAreas) issues.push(issue(at('areas'), 'OUT_OF_RANGE', `1..${maxAreas}`));
  else if (areas.some((area) => levelOf(area) === null || !covers(district, area)))
    issues.push(issue(at('areas'), 'UNKNOWN_REGION'));
  // Their rights hold for a whole district: what they keep has no village.
  else if (needsSecondPerson(role) && areas.some((area) => area !== district))
    issues.push(issue(at('areas'), 'UNKNOWN_REGION', district));
  else if (!canGrant(caller, grant)) issues.push(issue(at('role'), 'NOT_GRANTABLE'));
  if (role === 'AGENCY_LIAISON') {
    if (!agency) issues.push(issue(at('agency'), 'REQUIRED'));
    else if (!isAgencyCode(agency)) issues.push(issue(at('agency'), 'UNKNOWN_CODE'));
  } else if (agency) issues.push(issue(at('agency'), 'INVALID_INPUT'));
  if (sectors && role !== 'BACK_OFFICE' && role !== 'AGENCY_LIAISON')
    issues.push(issue(at('sectors'), 'INVALID_INPUT'));
  if (validUntil !== null && (validUntil < validFrom || validUntil < today))
    issues.push(issue(at('validUntil'), 'OUT_OF_RANGE', `${validFrom > today ? validFrom : today}..`));
  return issues;
}

const sameOrWider = (one: Grant, other: Grant): boolean =>
  one.role === other.role &&
  one.agency === other.agency &&
  other.areas.every((area) => one.areas.some((each) => covers(each, area))) &&
  one.validFrom <= other.validFrom &&
  (one.validUntil === null || (other.validUntil !== null && other.validUntil <= one.validUntil));

/** Returns the grants of `known` that needed a second person and that `wanted` ends or narrows. */
export const guardedRemovals = (known: readonly Grant[], wanted: readonly Grant[]): Grant[] =>
  known.filter((grant) => needsSecondPerson(grant.role) && !wanted.some((each) => sameOrWider(each, grant)));

/** Returns the grants of `wanted` that need a second person and that `known` does not contain yet. */
export const guardedAdditions = (known: readonly Grant[], wanted: readonly Grant[]): Grant[] =>
  wanted.filter((grant) => needsSecondPerson(grant.role) && !known.some((each) => sameOrWider(each, grant)));
