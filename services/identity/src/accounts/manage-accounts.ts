import { localDate } from '@slrt/areas';
import { momentOf, type Tx } from '@slrt/database';
import type { z } from '@slrt/runtime';
import { assignmentFor, caseworkRoles, covers, issue, refusals, type Actor, type Role } from '@slrt/domain';
import { requestApproval } from '../approvals/approvals.ts';
import type { ApprovalRow } from '../approvals/approval.repository.ts';
import { listAssignmentsOf, listHolders, lockAccount } from './account-admin.repository.ts';
import {
  accountChangeBody,
  disableBody,
  grantsIssues,
  lastDayIssues,
  newAccountBody,
  toGrants,
  type AccountChangeInput,
  type NewAccountInput,
} from './account-input.ts';
import { findAccount, type AccountRow, type AssignmentRow } from './account.repository.ts';
import { changeAccount, createAccount, disableAccount, enableAccount, toGrant } from './change-account.ts';
import {
  accountKeepers,
  canManage,
  guardedAdditions,
  guardedRemovals,
  needsSecondPerson,
  type Grant,
} from './grants.ts';
import { followAddress, type MailedLinks } from './invitations.ts';
import { effectiveAssignments } from './settle-account.ts';

/** Result of a change: made, or waiting for a second person. */
export type Managed<T> = { readonly done: T } | { readonly approval: ApprovalRow };

/** An account that the caller may change, locked, with the assignments that have not ended. */
export interface ManagedAccount {
  readonly row: AccountRow;
  readonly present: readonly AssignmentRow[];
  readonly counting: readonly AssignmentRow[];
  readonly today: string;
}

/**
 * Locks an account that the caller may change. Throws `NotFound` outside their districts and for emergency and support accounts, which
 * the operator keeps, and `NotAllowed` for their own account.
 */
export async function lockManaged(tx: Tx, caller: Actor, id: string): Promise<ManagedAccount> {
  const row = await lockAccount(tx, id);
  if (row?.kind !== 'STAFF' || !assignmentFor(caller, accountKeepers, row.district_code)) throw refusals.notFound();
  const { all, counting, today } = await effectiveAssignments(tx, row);
  const present = all.filter(({ valid_until: until }) => until === null || until >= today);
  if (!canManage(caller, row, present)) throw refusals.notAllowed();
  return { row, present, counting, today };
}

export function assertVersion(row: AccountRow, expected: number): void {
  if (row.version !== expected) throw refusals.staleVersion(row.version);
}

/** Roles whose holders have open work. */
const workRoles: readonly Role[] = [...caseworkRoles, 'AGENCY_LIAISON'];

/** Returns which roles of the work of `leaving` an account covers with its own assignments, and which it does not. */
export function coverage(
  leaving: readonly AssignmentRow[],
  own: readonly AssignmentRow[],
): { covers: Role[]; missing: Role[] } {
  const work = leaving.filter(({ role }) => workRoles.includes(role));
  const isCovered = ({ role, areas, agency }: AssignmentRow) =>
    areas.every((area) =>
      own.some(
        (each) => each.role === role && each.agency === agency && each.areas.some((outer) => covers(outer, area)),
      ),
    );
  const roles = [...new Set(work.map(({ role }) => role))];
  const isRoleCovered = (role: Role) => work.filter((each) => each.role === role).every(isCovered);
  return { covers: roles.filter(isRoleCovered), missing: roles.filter((role) => !isRoleCovered(role)) };
}

/**
 * Asserts that a successor may take over: another account in office in the district that has one of the roles with all of its areas.
 * Work of other roles goes to who is on duty. Throws `InvalidInput`.
 */
export async function assertSuccessor(
  tx: Tx,
  { row, leaving }: { row: AccountRow; leaving: readonly AssignmentRow[] },
  successor: string | null | undefined,
): Promise<void> {
  if (!successor) return;
  const found = successor === row.id ? null : await findAccount(tx, successor);
  const own =
    found && found.district_code === row.district_code ? (await effectiveAssignments(tx, found)).counting : [];
  if (coverage(leaving, own).covers.length === 0) throw refusals.invalidInput([issue('successor', 'SUCCESSOR_UNFIT')]);
}

/** Lists who may take over the work of an account, with the roles each one covers; best ones first. */
export async function listSuccessors(tx: Tx, { row, counting }: ManagedAccount) {
  const roles = [...new Set(counting.map(({ role }) => role))].filter((role) => workRoles.includes(role));
  const holders = (await listHolders(tx, row.district_code, roles)).filter(({ id }) => id !== row.id);
  const assignments = await listAssignmentsOf(
    tx,
    holders.map(({ id }) => id),
  );
  return holders
    .map((each) => {
      const own = assignments.filter(({ account_id: id, effective_since: since }) => id === each.id && since !== null);
      return { id: each.id, name: each.name, ...coverage(counting, own) };
    })
    .filter((each) => each.covers.length > 0)
    .sort((one, other) => other.covers.length - one.covers.length || one.id.localeCompare(other.id));
}

/** Returns the day of a district. */
export const todayIn = async (tx: Tx, district: string) => localDate(district, await momentOf(tx));

function assertNone(issues: ReturnType<typeof grantsIssues>): void {
  if (issues.length > 0) throw refusals.invalidInput(issues);
}

/** Returns the reason for a second person. Throws `InvalidInput` when a change that needs one gives none. */
function reasonOf(reason: string | null | undefined): string {
  if (!reason) throw refusals.invalidInput([issue('reason', 'REQUIRED')]);
  return reason;
}

/** How a change was requested. */
export interface Requested {
  /** Sends invitations by e-mail; null: administrators hand links over. */
  readonly links: MailedLinks | null;
  /** True when a second person has approved it. */
  readonly isApproved?: boolean;
}

export type Created = Awaited<ReturnType<typeof createAccount>>;

/** Checks and creates an account, or asks a second person when one of its roles needs it. */
export async function requestAccount(
  tx: Tx,
  caller: Actor,
  input: NewAccountInput,
  { links, isApproved = false, isImport = false }: Requested & { readonly isImport?: boolean },
): Promise<Managed<Created>> {
  const { regionCode: district, login, name, nip = null, office = null, email = null, endsOn = null } = input;
  if (!assignmentFor(caller, accountKeepers, district)) throw refusals.notAllowed();
  const today = await todayIn(tx, district);
  const grants = toGrants(input.assignments, today);
  assertNone([...grantsIssues(caller, grants, { district, today }), ...lastDayIssues(endsOn, today)]);
  if (!isApproved && guardedAdditions([], grants).length > 0) {
    // A list of many people is no request that a second person could judge.
    if (isImport) throw refusals.invalidInput([issue('role', 'NOT_GRANTABLE')]);
    const { reason, ...payload } = input;
    const given = { district, kind: 'ACCOUNT_CREATE', account: null, payload, reason: reasonOf(reason) };
    return { approval: await requestApproval(tx, given) };
  }
  return { done: await createAccount(tx, { district, login, name, nip, office, email, endsOn, grants }, links) };
}

const isGuarded = ({ present }: ManagedAccount) => present.some(({ role }) => needsSecondPerson(role));

/** True when a change makes, widens, takes over or ends an account with a role that needs a second person. */
function changeNeedsSecondPerson(
  managed: ManagedAccount,
  { login, email, endsOn }: Pick<AccountChangeInput, 'login' | 'email' | 'endsOn'>,
  grants: readonly Grant[] | undefined,
): boolean {
  const { row, present } = managed;
  const known = present.map(toGrant);
  if (grants && [...guardedAdditions(known, grants), ...guardedRemovals(known, grants)].length > 0) return true;
  const endsEarlier = Boolean(endsOn) && (row.ends_on === null || (endsOn ?? '') < row.ends_on);
  const isTakenOver = (login !== undefined && login !== row.login) || (email !== undefined && email !== row.email);
  return isGuarded(managed) && (endsEarlier || isTakenOver);
}

/** Checks and makes a change of an account, or asks a second person. Throws `StaleVersion`. */
export async function requestChange(
  tx: Tx,
  caller: Actor,
  { id, input, links, isApproved = false }: Requested & { readonly id: string; readonly input: AccountChangeInput },
): Promise<Managed<AccountRow>> {
  const managed = await lockManaged(tx, caller, id);
  const { row, counting, today } = managed;
  const { expectedVersion, reason, assignments, successor, endsOn, ...others } = input;
  if (!isApproved) assertVersion(row, expectedVersion);
  const grants = assignments && toGrantsOf(assignments, managed);
  const place = { district: row.district_code, today };
  assertNone([...(grants ? grantsIssues(caller, grants, place) : []), ...lastDayIssues(endsOn, today)]);
  await assertSuccessor(tx, { row, leaving: counting }, successor);
  if (!isApproved && changeNeedsSecondPerson(managed, input, grants)) {
    const given = { kind: 'ACCOUNT_CHANGE', account: id, payload: input, reason: reasonOf(reason) };
    return { approval: await requestApproval(tx, { district: row.district_code, ...given }) };
  }
  const patch = {
    ...others,
    ...(endsOn === undefined ? {} : { ends_on: endsOn }),
    // Without a change of roles the successor is that of the last day.
    ...(successor === undefined || grants ? {} : { successor }),
  };
  const done = await changeAccount(tx, row, { patch, grants, successor });
  await followAddress(tx, { before: row, after: done }, links);
  return { done };
}

/** Returns the wanted grants. One without a first day that the account has already keeps its first day. */
export function toGrantsOf(
  given: NonNullable<AccountChangeInput['assignments']>,
  { present, today }: Pick<ManagedAccount, 'present' | 'today'>,
): Grant[] {
  const setOf = (values: readonly string[] | null | undefined) => JSON.stringify(values ? [...values].sort() : null);
  return toGrants(given, today).map((grant, n) => {
    if (given[n]?.validFrom) return grant;
    const known = present.find(
      (row) =>
        row.role === grant.role &&
        row.agency === grant.agency &&
        setOf(row.areas) === setOf(grant.areas) &&
        setOf(row.sectors) === setOf(grant.sectors),
    );
    return known ? { ...grant, validFrom: known.valid_from } : grant;
  });
}

/** Enables an account, or asks a second person when one of its roles needs it. */
export async function requestEnabling(
  tx: Tx,
  caller: Actor,
  {
    id,
    reason,
    expectedVersion,
    isApproved = false,
  }: {
    readonly id: string;
    readonly reason?: string | null | undefined;
    readonly expectedVersion?: number;
    readonly isApproved?: boolean;
  },
): Promise<Managed<AccountRow>> {
  const managed = await lockManaged(tx, caller, id);
  const { row } = managed;
  if (expectedVersion !== undefined) assertVersion(row, expectedVersion);
  if (row.state !== 'DISABLED') throw refusals.invalidTransition(row.state, 'ACTIVE', ['DISABLED']);
  if (!isApproved && isGuarded(managed)) {
    const given = { kind: 'ACCOUNT_ENABLE', account: id, payload: {}, reason: reasonOf(reason) };
    return { approval: await requestApproval(tx, { district: row.district_code, ...given }) };
  }
  return { done: await enableAccount(tx, row) };
}

/**
 * Disables an account, or asks a second person when one of its roles needs it. The emergency account needs none: it is for a district whose
 * other administrators are missing, or work against it, and its use raises an alarm.
 */
export async function requestDisabling(
  tx: Tx,
  caller: Actor,
  {
    id,
    successor,
    reason,
    isApproved = false,
  }: {
    readonly id: string;
    readonly successor: string | null;
    readonly reason?: string | null | undefined;
    readonly isApproved?: boolean;
  },
): Promise<Managed<AccountRow>> {
  const managed = await lockManaged(tx, caller, id);
  const { row, counting } = managed;
  if (row.state === 'DISABLED') throw refusals.invalidTransition(row.state, 'DISABLED', ['INVITED', 'ACTIVE']);
  await assertSuccessor(tx, { row, leaving: counting }, successor);
  const isEmergency = (await findAccount(tx, caller.id))?.kind === 'EMERGENCY';
  if (!isApproved && !isEmergency && isGuarded(managed)) {
    const given = { kind: 'ACCOUNT_DISABLE', account: id, payload: { successor }, reason: reasonOf(reason) };
    return { approval: await requestApproval(tx, { district: row.district_code, ...given }) };
  }
  return { done: await disableAccount(tx, row, { reason: 'BY_HAND', successor, mayBeLast: isEmergency }) };
}

/** Reads what was requested. The form of inputs may have changed since. */
export const storedInput = {
  create: (payload: unknown): NewAccountInput => newAccountBody.parse(payload),
  change: (payload: unknown): AccountChangeInput => accountChangeBody.parse(payload),
  disable: (payload: unknown): z.infer<typeof disableBody> => disableBody.parse(payload),
};
