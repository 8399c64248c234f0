import { localDate } from '@slrt/areas';
import { momentOf, readClock, type Database, type Tx } from '@slrt/database';
import { Refusal, roles, type Role } from '@slrt/domain';
import { errorMessage } from '@slrt/i18n';
import { CommandError } from '@slrt/runtime';
import { defineCommand, UsageError, type CommandContext } from '@slrt/subgraph';
import { importPeople, type PersonVerdict } from '../import/import-people.ts';
import { maxPeople, readPeople } from '../import/read-people.ts';
import { notify } from '../notices/notify.ts';
import { providerScope } from '../provider/scope.ts';
import { lockAccount } from './account-admin.repository.ts';
import type { AccountRow } from './account.repository.ts';
import { addAccount, disableAccount, refuseTaken } from './change-account.ts';
import { createInvitation, invitationHours } from './invitations.ts';
import { assertSuccessor } from './manage-accounts.ts';
import { effectiveAssignments } from './settle-account.ts';

/** Operators act as themselves, with the rights of the system. */
export const operatorScope = { ...providerScope, actorId: 'system:operator' };

export const readRole = (text: string): Role => {
  const role = roles.find((each) => each === text);
  if (!role) throw new UsageError(`${text} is not a role. Roles: ${roles.join(', ')}.`);
  return role;
};
export function readAreas(text: string): string[] {
  const areas = text.split(',').map((each) => each.trim());
  const wrong = areas.find((each) => !/^\d{2}(\.\d{2}(\.\d{2}(\.\d{4})?)?)?$/.test(each));
  if (wrong !== undefined) throw new UsageError(`${wrong} is not the code of an area, such as 63.09 or 63.09.01.2001.`);
  return areas;
}

/** Address of a link, which the operator completes. */
export const addressOf = (code: string) => `<public URL>/identity/invitation/${code}`;

/** Runs a write of an operator. A refusal becomes a CommandError with the message of its code. */
export async function asOperator<T>(database: Database, work: (tx: Tx) => Promise<T>): Promise<T> {
  try {
    return await refuseTaken(database.withTransaction(operatorScope, work));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { failure } = error;
    const code = 'issues' in failure ? (failure.issues[0]?.code ?? failure.code) : failure.code;
    throw new CommandError(errorMessage('en', code));
  }
}

/** Locks an account in any state. Throws a CommandError when there is none. */
export async function getAccount(tx: Tx, id: string): Promise<AccountRow> {
  const account = await lockAccount(tx, id);
  if (!account) throw new CommandError(`There is no account ${id}.`);
  return account;
}

const accountAdd = defineCommand<CommandContext>()({
  description: 'Adds a person’s account with one role, and prints a link to choose a password.',
  parameters: { login: { description: 'name to sign in with: a-z 0-9 @ . _ + -', required: true } },
  options: {
    name: { value: 'TEXT', description: 'the person’s name', required: true },
    role: { value: 'ROLE', description: 'role, e.g. ADMIN', required: true },
    areas: { value: 'CODES', description: 'codes of areas, comma-separated', required: true },
    agency: { value: 'CODE', description: 'agency of a liaison' },
    nip: { value: 'NIP', description: 'number of a civil servant, 18 digits' },
    office: { value: 'TEXT', description: 'office' },
    until: { value: 'DATE', description: 'last day of the period of office' },
  },
  async run({ login, name, role, areas: codes, agency, nip, office, until }, { print, openDatabase }) {
    const areas = readAreas(codes);
    const district = areas[0]?.slice(0, 5) ?? '';
    const endsOn = until ?? null;
    const person = { district, login, name, nip: nip ?? null, office: office ?? null, email: null, endsOn };
    const grant = { role: readRole(role), areas, agency: agency ?? null, sectors: null, validUntil: endsOn };
    const { account, code } = await asOperator(await openDatabase('identity'), async (tx) => {
      const validFrom = localDate(district, await momentOf(tx));
      const added = await addAccount(tx, { ...person, grants: [{ ...grant, validFrom }] });
      return { account: added, code: createInvitation(tx, added) };
    });
    print(
      `${account.id} signs in as ${account.login} after choosing a password within ${invitationHours} hours: ${addressOf(code)}`,
    );
  },
});

const accountInvite = defineCommand<CommandContext>()({
  description: 'Prints a new link to choose a password, for someone who lost theirs. Earlier links end.',
  parameters: { account: { description: 'ID of the account', required: true } },
  options: {},
  async run({ account }, { print, openDatabase }) {
    const code = await asOperator(await openDatabase('identity'), async (tx) => {
      const found = await getAccount(tx, account);
      if (found.state === 'DISABLED') throw new CommandError(`The account ${account} is disabled.`);
      if (found.state === 'ACTIVE') notify(tx, found, 'RECOVERY_LINK');
      return createInvitation(tx, found);
    });
    print(`Within ${invitationHours} hours: ${addressOf(code)}`);
  },
});

const accountDisable = defineCommand<CommandContext>()({
  description:
    'Disables an account. Its sessions and tokens end within a second or two, and its open work is handed over.',
  parameters: { account: { description: 'ID of the account', required: true } },
  options: {
    successor: { value: 'ID', description: 'account that takes over the open work; otherwise who is on duty' },
  },
  async run({ account, successor }, { print, openDatabase }) {
    await asOperator(await openDatabase('identity'), async (tx) => {
      const row = await getAccount(tx, account);
      if (row.state === 'DISABLED') throw new CommandError(`The account ${account} is disabled.`);
      const { counting } = await effectiveAssignments(tx, row);
      await assertSuccessor(tx, { row, leaving: counting }, successor);
      await disableAccount(tx, row, { reason: 'BY_HAND', successor: successor ?? null, mayBeLast: true });
    });
    print(`${account} is disabled. Its open work goes to ${successor ?? 'who is on duty'}.`);
  },
});

/** Formats what became of the rows of a person. */
const lineOf = ({ rows, verdict, account, invitation, issues }: PersonVerdict): string => {
  const code = invitation?.delivery === 'LINK' ? invitation.code : null;
  const problems = issues.map((each) => `${each.path.join('.')}: ${errorMessage('en', each.code)}`).join(' ');
  return `row ${rows.join(', ')}: ${verdict} ${account ?? ''} ${code ? addressOf(code) : ''}${problems}`.trim();
};

const accountImport = defineCommand<CommandContext>()({
  description: 'Reads a list of staff (CSV or XLSX) and shows what would become of each row.',
  parameters: { file: { description: 'the list', required: true } },
  options: {
    district: { value: 'CODE', description: 'district of the accounts, e.g. 63.09', required: true },
    apply: { description: 'makes the accounts and prints their links' },
  },
  async run({ file, district, apply }, { print, openDatabase }) {
    if (!/^\d{2}\.\d{2}$/.test(district)) throw new UsageError('--district is the code of a district, such as 63.09.');
    const database = await openDatabase('identity');
    const today = localDate(district, await readClock(database));
    const { rows, isTooLong } = await readPeople(file, { district, today });
    if (isTooLong) throw new CommandError(`The list has more than ${maxPeople} rows.`);
    // An operator gives what an administrator of the district may give alone.
    const caller = { id: operatorScope.actorId, assignments: [{ role: 'ADMIN' as const, areas: [district] }] };
    const given = { caller, scope: operatorScope, district, isPreview: !apply, links: null };
    for (const verdict of await importPeople(database, given, rows)) print(lineOf(verdict));
  },
});

export const accountCommands = {
  'account:add': accountAdd,
  'account:invite': accountInvite,
  'account:disable': accountDisable,
  'account:import': accountImport,
};
