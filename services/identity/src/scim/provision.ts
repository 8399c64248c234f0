import type { Database, Tx } from '@slrt/database';
import { issue, refusals, type SessionScope } from '@slrt/domain';
import { listAssignmentsOf, type AccountPatch } from '../accounts/account-admin.repository.ts';
import { grantsIssues, lastDayIssues } from '../accounts/account-input.ts';
import { isLastAdministrator } from '../accounts/administrators.ts';
import type { DisabledReason } from '../accounts/account.entity.ts';
import type { AccountRow, AssignmentRow } from '../accounts/account.repository.ts';
import {
  addAccount,
  auditAccount,
  changeIfDifferent,
  disableAccount,
  enableAccount,
  refuseTaken,
} from '../accounts/change-account.ts';
import { canGrant, type Grant, type Granter } from '../accounts/grants.ts';
import { followAddress, invite, type MailedLinks } from '../accounts/invitations.ts';
import { todayIn, toGrantsOf } from '../accounts/manage-accounts.ts';
import { lockOfDirectory, saveRemoved, type DirectoryQuery } from './directory.repository.ts';
import type { Json } from './filter.ts';
import { scimErrors } from './scim-error.ts';
import { etagOf, toUser, type WantedUser } from './user.ts';

/** A directory that calls: a program that keeps accounts of one district. */
export interface Directory {
  readonly granter: Granter;
  readonly district: string;
  readonly scope: SessionScope;
  /** Address of the interface, `https://slrt.example.go.id/identity/scim/v2`. */
  readonly base: string;
  /** Sends invitations by e-mail; null: administrators hand links over. */
  readonly links: MailedLinks | null;
}

/** Chooses accounts of a directory. */
export const queryOf = ({ granter, district }: Directory, more: Partial<DirectoryQuery> = {}): DirectoryQuery => ({
  ...{ directory: granter.id, district, id: null, login: null, externalId: null },
  ...more,
});

/** An account with what its directory sees of it. */
export interface Provisioned {
  readonly row: AccountRow;
  /** Roles that have not ended and that the directory may give. */
  readonly shown: readonly AssignmentRow[];
  /** True if it has roles that the directory may not give. */
  readonly isGuarded: boolean;
  readonly user: Json;
}

/** Returns an account as its directory sees it on a day. */
export function viewOf(
  { granter, base }: Directory,
  row: AccountRow,
  { assignments, today }: { assignments: readonly AssignmentRow[]; today: string },
): Provisioned {
  const present = assignments.filter(
    ({ account_id: id, valid_until: until }) => id === row.id && (until === null || until >= today),
  );
  const shown = present.filter((each) => canGrant(granter, each));
  return { row, shown, isGuarded: shown.length < present.length, user: toUser(row, shown, base) };
}

async function view(tx: Tx, directory: Directory, row: AccountRow): Promise<Provisioned> {
  const [assignments, today] = await Promise.all([listAssignmentsOf(tx, [row.id]), todayIn(tx, directory.district)]);
  return viewOf(directory, row, { assignments, today });
}

/** Asserts that the version is one of `If-Match`. */
function assertMatch(row: AccountRow, ifMatch: string | undefined): void {
  if (ifMatch === undefined || ifMatch.trim() === '*') return;
  const given = ifMatch.split(',').map((each) => each.trim().replace(/^W\//, ''));
  if (!given.includes(etagOf(row).replace(/^W\//, ''))) throw scimErrors.staleVersion();
}

/** Reasons whose end a directory decides. Someone whom a person disabled stays out when the directory is synchronised. */
const ownReasons: readonly DisabledReason[] = ['DIRECTORY', 'PERIOD_ENDED'];

/** Asserts that a directory may disable a locked account: not the last administrator of the district. */
async function assertNotLast(tx: Tx, row: AccountRow): Promise<void> {
  if (await isLastAdministrator(tx, row)) throw scimErrors.notAllowed('LAST_ADMIN');
}

interface Plan {
  readonly patch: AccountPatch;
  readonly grants: readonly Grant[] | undefined;
  readonly isEnabled: boolean;
  readonly isDisabled: boolean;
}

/** Returns what changes. */
function planOf({ row, shown }: Provisioned, wanted: WantedUser, today: string): Plan {
  const { login, name, nip, office, email, endsOn, externalId, active, grants } = wanted;
  const asked = { login, name, nip, office, email, ends_on: endsOn, external_id: externalId };
  const changed = Object.entries(asked).filter(
    ([field, value]) => value !== undefined && value !== row[field as keyof AccountPatch],
  );
  const patch: AccountPatch = Object.fromEntries(changed);
  return {
    patch,
    grants: grants && toGrantsOf([...grants], { present: shown, today }),
    isEnabled: active === true && row.state === 'DISABLED',
    isDisabled: active === false && row.state !== 'DISABLED',
  };
}

async function assertAllowed(tx: Tx, directory: Directory, { known, plan }: { known: Provisioned; plan: Plan }) {
  const { row, isGuarded } = known;
  const { patch, grants, isEnabled } = plan;
  // A new login or address of an administrator would take the account over.
  if (isGuarded && (isEnabled || grants !== undefined || Object.keys(patch).length > 0))
    throw scimErrors.notAllowed('DIRECTORY_GUARDED');
  if (isEnabled && !ownReasons.includes(row.disabled_reason ?? 'BY_HAND'))
    throw scimErrors.notAllowed('DISABLED_ELSEWHERE');
  const today = await todayIn(tx, directory.district);
  const issues = [
    ...(grants ? grantsIssues(directory.granter, grants, { district: directory.district, today }) : []),
    ...lastDayIssues(patch.ends_on, today),
  ];
  if (issues.length > 0) throw refusals.invalidInput(issues);
}

/** Sends the link of someone who has not chosen a password yet. Without an address an administrator hands it over. */
function inviteByMail(tx: Tx, { links }: Directory, row: AccountRow): void {
  if (links && row.email !== null && row.state === 'INVITED') invite(tx, row, links);
}

/** Makes an account what its directory wants. Returns it; unchanged if it is that already. */
async function apply(tx: Tx, directory: Directory, { known, wanted }: { known: Provisioned; wanted: WantedUser }) {
  const today = await todayIn(tx, directory.district);
  const plan = planOf(known, wanted, today);
  await assertAllowed(tx, directory, { known, plan });
  let { row } = known;
  const lastDay = row.ends_on;
  if (plan.isEnabled) row = await enableAccount(tx, row);
  // Enabling forgets the last day. One that is still to come stays.
  const isKept = plan.isEnabled && wanted.endsOn === undefined && lastDay !== null && lastDay >= today;
  const patch = isKept ? { ...plan.patch, ends_on: lastDay } : plan.patch;
  const changed = (await changeIfDifferent(tx, row, { patch, grants: plan.grants })) ?? row;
  // Disabling ended the link.
  if (plan.isEnabled) inviteByMail(tx, directory, changed);
  else await followAddress(tx, { before: row, after: changed }, directory.links);
  row = changed;
  if (plan.isDisabled) row = await disableAccount(tx, row, { reason: 'DIRECTORY', successor: row.successor });
  return view(tx, directory, row);
}

/** Creates an account. Its owner gets the link by e-mail, never the directory, which may log the answers. */
export function addUser(database: Database, directory: Directory, wanted: WantedUser): Promise<Provisioned> {
  const { login, name, nip = null, office = null, email = null, endsOn = null, externalId = null } = wanted;
  if (login === undefined) throw refusals.invalidInput([issue('login', 'REQUIRED')]);
  if (name === undefined) throw refusals.invalidInput([issue('name', 'REQUIRED')]);
  const { district, granter } = directory;
  const work = database.withTransaction(directory.scope, async (tx) => {
    const today = await todayIn(tx, district);
    const grants = toGrantsOf([...(wanted.grants ?? [])], { present: [], today });
    const issues = [...grantsIssues(granter, grants, { district, today }), ...lastDayIssues(endsOn, today)];
    if (issues.length > 0) throw refusals.invalidInput(issues);
    const given = { district, login, name, nip, office, email, endsOn, grants, directory: granter.id, externalId };
    const row = await addAccount(tx, given);
    const isWanted = wanted.active !== false;
    if (isWanted) inviteByMail(tx, directory, row);
    return view(
      tx,
      directory,
      isWanted ? row : await disableAccount(tx, row, { reason: 'DIRECTORY', successor: null }),
    );
  });
  return refuseTaken(work);
}

/** Changes an account. `read` returns what the directory wants from what it sees now. Throws `ScimError` and refusals. */
export async function changeUser(
  database: Database,
  directory: Directory,
  { id, ifMatch, read }: { id: string; ifMatch: string | undefined; read: (user: Json) => WantedUser },
): Promise<Provisioned> {
  const work = database.withTransaction(directory.scope, async (tx) => {
    const row = await lockOfDirectory(tx, queryOf(directory, { id }));
    if (!row) throw scimErrors.notFound();
    assertMatch(row, ifMatch);
    const known = await view(tx, directory, row);
    const wanted = read(known.user);
    if (wanted.active === false) await assertNotLast(tx, row);
    return apply(tx, directory, { known, wanted });
  });
  return refuseTaken(work);
}

/** Disables an account and hides it from its directory. */
export async function removeUser(
  database: Database,
  directory: Directory,
  { id, ifMatch }: { id: string; ifMatch: string | undefined },
): Promise<void> {
  await database.withTransaction(directory.scope, async (tx) => {
    const row = await lockOfDirectory(tx, queryOf(directory, { id }));
    if (!row) throw scimErrors.notFound();
    assertMatch(row, ifMatch);
    await assertNotLast(tx, row);
    if (row.state !== 'DISABLED') await disableAccount(tx, row, { reason: 'DIRECTORY', successor: row.successor });
    saveRemoved(tx, id);
    auditAccount(tx, row, 'account.removed');
  });
}
