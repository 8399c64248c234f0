import { randomInt } from 'node:crypto';
import { audit, constraintOf, type Database, type Tx } from '@slrt/database';
import { roles, type Role } from '@slrt/domain';
import { CommandError } from '@slrt/runtime';
import { defineCommand, UsageError, type CommandContext } from '@slrt/subgraph';
import { addRevocation, deletePayloadsOfAccount } from '../provider/payload.repository.ts';
import { providerScope } from '../provider/scope.ts';
import { disableAccount, findAccount, insertAccount, insertAssignment } from './account.repository.ts';
import { createInvitation, invitationHours } from './invitations.ts';

/** Operators act as themselves, with the rights of the system. */
export const operatorScope = { ...providerScope, actorId: 'system:operator' };

/** Letters that are not mistaken for one another. */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789';
/** Returns a new pseudonym: it says nothing about the person. */
export const newId = () => `p-${Array.from({ length: 12 }, () => letters[randomInt(letters.length)]).join('')}`;

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

/** Returns an account in any state. Throws a CommandError when there is none. */
export async function getAccount(tx: Tx, id: string) {
  const account = await findAccount(tx, id);
  if (!account) throw new CommandError(`There is no account ${id}.`);
  return account;
}

async function add(
  database: Database,
  row: Parameters<typeof insertAccount>[1],
  roleOf: Parameters<typeof insertAssignment>[2],
) {
  const adding = database.withTransaction(operatorScope, (tx) => {
    insertAccount(tx, row);
    insertAssignment(tx, row.id, roleOf);
    const { district_code: district } = row;
    audit(tx, { district, action: 'account.created', purpose: null, subjects: [row.id], requestId: null });
    return createInvitation(tx, row);
  });
  return adding.catch((error: unknown) => {
    const constraint = constraintOf(error);
    if (constraint?.startsWith('account_')) throw new CommandError(`The account was refused (${constraint}).`);
    throw error;
  });
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
    const id = newId();
    const row = {
      id,
      district_code: areas[0]?.slice(0, 5) ?? '',
      login: login.toLowerCase(),
      name,
      nip: nip ?? null,
      office: office ?? null,
      ends_on: until ?? null,
    };
    const assignment = {
      role: readRole(role),
      areas,
      agency: agency ?? null,
      sectors: null,
      valid_until: until ?? null,
    };
    const code = await add(await openDatabase('identity'), row, assignment);
    print(
      `${id} signs in as ${row.login} after choosing a password within ${invitationHours} hours: ${addressOf(code)}`,
    );
  },
});

const accountInvite = defineCommand<CommandContext>()({
  description: 'Prints a new link to choose a password, for someone who lost theirs. Earlier links end.',
  parameters: { account: { description: 'ID of the account', required: true } },
  options: {},
  async run({ account }, { print, openDatabase }) {
    const database = await openDatabase('identity');
    const code = await database.withTransaction(operatorScope, async (tx) => {
      const found = await getAccount(tx, account);
      if (found.state === 'DISABLED') throw new CommandError(`The account ${account} is disabled.`);
      return createInvitation(tx, found);
    });
    print(`Within ${invitationHours} hours: ${addressOf(code)}`);
  },
});

const accountDisable = defineCommand<CommandContext>()({
  description: 'Disables an account. Its sessions and tokens end within a second or two.',
  parameters: { account: { description: 'ID of the account', required: true } },
  options: {},
  async run({ account }, { print, openDatabase }) {
    const database = await openDatabase('identity');
    await database.withTransaction(operatorScope, async (tx) => {
      const { district_code: district } = await getAccount(tx, account);
      await disableAccount(tx, account);
      deletePayloadsOfAccount(tx, account);
      addRevocation(tx, account);
      audit(tx, { district, action: 'account.disabled', purpose: null, subjects: [account], requestId: null });
    });
    print(`${account} is disabled. Hand over their open complaints with handOverCaseload.`);
  },
});

export const accountCommands = {
  'account:add': accountAdd,
  'account:invite': accountInvite,
  'account:disable': accountDisable,
};
