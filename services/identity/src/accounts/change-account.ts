import { audit, constraintOf, type Tx } from '@slrt/database';
import { issue, refusals, type AuditAction } from '@slrt/domain';
import { currentRequestId } from '@slrt/runtime';
import { assertOtherAdministrator, isAdministrator, isLastAdministrator } from './administrators.ts';
import { newAccountId } from './account-id.ts';
import type { DisabledReason } from './account.entity.ts';
import {
  endAssignments,
  extendAssignment,
  saveDisabled,
  saveEnabled,
  updateAccount,
  type AccountPatch,
} from './account-admin.repository.ts';
import {
  deleteInvitation,
  insertAccount,
  insertAssignment,
  type AccountRow,
  type AssignmentRow,
} from './account.repository.ts';
import { findAccount } from './account.repository.ts';
import type { Grant } from './grants.ts';
import { invite, type Invitation, type MailedLinks } from './invitations.ts';
import { effectiveAssignments, settleAccount } from './settle-account.ts';

/** Writes an audit row about an account: what was done and, in a change, the names of the fields. Never their values. */
export function auditAccount(
  tx: Tx,
  { id, district_code: district }: Pick<AccountRow, 'id' | 'district_code'>,
  action: AuditAction,
  detail: string | null = null,
): void {
  audit(tx, { district, action, purpose: detail, subjects: [id], requestId: currentRequestId() ?? null });
}

const taken: Readonly<Record<string, { field: string; code: 'LOGIN_TAKEN' | 'NIP_TAKEN' | 'EXTERNAL_ID_TAKEN' }>> = {
  account_login: { field: 'login', code: 'LOGIN_TAKEN' },
  account_nip: { field: 'nip', code: 'NIP_TAKEN' },
  account_external: { field: 'externalId', code: 'EXTERNAL_ID_TAKEN' },
};

/** Runs a write and returns what it did. A login, NIP or external ID that another account has becomes `InvalidInput`. */
export async function refuseTaken<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    const known = taken[constraintOf(error) ?? ''];
    if (known) throw refusals.invalidInput([issue(known.field, known.code)]);
    throw error;
  }
}

export interface NewAccount {
  readonly district: string;
  readonly login: string;
  readonly name: string;
  readonly nip: string | null;
  readonly office: string | null;
  readonly email: string | null;
  readonly endsOn: string | null;
  readonly grants: readonly Grant[];
  readonly directory?: string | null;
  readonly externalId?: string | null;
}

function insertGrant(tx: Tx, account: string, grant: Grant): void {
  const { role, agency, sectors, validFrom, validUntil } = grant;
  insertAssignment(tx, account, {
    role,
    areas: [...new Set(grant.areas)].sort(),
    agency,
    sectors: sectors ? [...sectors] : null,
    valid_from: validFrom,
    valid_until: validUntil,
  });
}

async function getAccount(tx: Tx, id: string): Promise<AccountRow> {
  const row = await findAccount(tx, id);
  if (!row) throw new Error('an account is gone');
  return row;
}

async function insertNewAccount(tx: Tx, given: NewAccount): Promise<AccountRow> {
  const id = newAccountId();
  const { district, login, name, nip, office, email, endsOn, directory = null, externalId = null } = given;
  insertAccount(tx, {
    ...{ id, district_code: district, login: login.toLowerCase(), name, nip, office, email, ends_on: endsOn },
    ...{ directory, external_id: externalId },
  });
  for (const grant of given.grants) insertGrant(tx, id, grant);
  const inserted = await getAccount(tx, id);
  auditAccount(tx, inserted, 'account.created');
  return inserted;
}

/**
 * Creates an account with its roles but without a link for its owner, and tells the other services. The rights of the granter were
 * checked before.
 */
export const addAccount = async (tx: Tx, given: NewAccount): Promise<AccountRow> =>
  settleAccount(tx, await insertNewAccount(tx, given));

/**
 * Creates an invited account with its roles, and tells the other services. Returns it with its invitation: it is sent by e-mail if `links`
 * is given and the account has an address. The rights of the granter were checked before.
 */
export async function createAccount(
  tx: Tx,
  given: NewAccount,
  links: MailedLinks | null,
): Promise<{ account: AccountRow; invitation: Invitation }> {
  const inserted = await insertNewAccount(tx, given);
  const invitation = invite(tx, inserted, links);
  return { account: await settleAccount(tx, inserted), invitation };
}

export const toGrant = (row: AssignmentRow): Grant => ({
  role: row.role,
  areas: row.areas,
  agency: row.agency,
  sectors: row.sectors,
  validFrom: row.valid_from,
  validUntil: row.valid_until,
});

const keyOf = ({ role, areas, agency, sectors, validFrom }: Grant): string =>
  JSON.stringify([role, [...areas].sort(), agency, sectors ? [...sectors].sort() : null, validFrom]);

/** Replaces the assignments that have not ended by `wanted`. Returns those that it ended, and whether it changed anything. */
async function replaceAssignments(tx: Tx, account: AccountRow, wanted: readonly Grant[]) {
  const { all, today } = await effectiveAssignments(tx, account);
  const present = all.filter((row) => row.valid_until === null || row.valid_until >= today);
  const left = new Map(present.map((row) => [keyOf(toGrant(row)), row]));
  let isChanged = false;
  for (const grant of wanted) {
    const known = left.get(keyOf(grant));
    left.delete(keyOf(grant));
    if (known?.valid_until === grant.validUntil) continue;
    isChanged = true;
    if (known) extendAssignment(tx, known, grant.validUntil);
    else insertGrant(tx, account.id, grant);
  }
  const removed = [...left.values()];
  endAssignments(
    tx,
    account.id,
    removed.map(({ id }) => id),
    today,
  );
  return { removed, isChanged: isChanged || removed.length > 0 };
}

/** Changes of an account. Fields that are not given stay as they are. */
export interface AccountChange {
  readonly patch: AccountPatch;
  readonly grants?: readonly Grant[] | undefined;
  /** Account that takes over the open work of roles that end by this change. */
  readonly successor?: string | null | undefined;
}

/** Changes a locked account and tells the other services. Returns null if it stays the same. */
export async function changeIfDifferent(tx: Tx, row: AccountRow, change: AccountChange): Promise<AccountRow | null> {
  const { patch, grants, successor = null } = change;
  const wasAdministrator = grants !== undefined && (await isAdministrator(tx, row));
  const fields = Object.entries(patch).flatMap(([name, value]) =>
    value !== row[name as keyof AccountPatch] ? [name] : [],
  );
  const { removed, isChanged } = grants
    ? await replaceAssignments(tx, row, grants)
    : { removed: [] as AssignmentRow[], isChanged: false };
  if (isChanged) fields.push('assignments');
  if (fields.length === 0) return null;
  if (wasAdministrator && !(await isAdministrator(tx, row))) await assertOtherAdministrator(tx, row);
  const saved = await updateAccount(tx, row, patch);
  auditAccount(tx, row, 'account.changed', fields.sort().join(' '));
  return settleAccount(tx, saved, { removed, successor: successor ?? saved.successor });
}

/** Changes a locked account and tells the other services. Throws `NO_CHANGE` if it would stay the same. */
export async function changeAccount(tx: Tx, row: AccountRow, change: AccountChange): Promise<AccountRow> {
  const changed = await changeIfDifferent(tx, row, change);
  if (!changed) throw refusals.invalidInput([issue('body', 'NO_CHANGE')]);
  return changed;
}

/** How an account is disabled. */
export interface Disabling {
  readonly reason: DisabledReason;
  /** Account that takes over the open work. */
  readonly successor: string | null;
  /** True if the district may be left without an administrator: by its operator, an emergency, or the end of a period. */
  readonly mayBeLast?: boolean;
}

/**
 * Disables a locked account: its sessions and tokens end, and its open work goes to the successor. Throws `InvalidInput` for the last
 * administrator of a district unless `mayBeLast`.
 */
export async function disableAccount(tx: Tx, row: AccountRow, how: Disabling): Promise<AccountRow> {
  const isLast = await isLastAdministrator(tx, row);
  if (isLast && !how.mayBeLast) throw refusals.invalidInput([issue('account', 'LAST_ADMIN')]);
  deleteInvitation(tx, row.id);
  const saved = await saveDisabled(tx, row.id, how);
  auditAccount(tx, row, 'account.disabled', how.reason);
  return settleAccount(tx, saved);
}

/** Enables a locked account with those of its roles that have not ended. Its last day, if it had one, is forgotten. */
export async function enableAccount(tx: Tx, row: AccountRow): Promise<AccountRow> {
  const saved = await saveEnabled(tx, row.id);
  auditAccount(tx, row, 'account.enabled');
  return settleAccount(tx, saved);
}
