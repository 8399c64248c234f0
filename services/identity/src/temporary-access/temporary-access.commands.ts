import { randomInt } from 'node:crypto';
import { audit } from '@slrt/database';
import { CommandError } from '@slrt/runtime';
import { defineCommand, UsageError, type CommandContext } from '@slrt/subgraph';
import { addressOf, getAccount, operatorScope } from '../accounts/account.commands.ts';
import { newAccountId } from '../accounts/account-id.ts';
import { createInvitation, invitationHours } from '../accounts/invitations.ts';
import { hashPassword } from '../accounts/passwords.ts';
import { resetFactors } from '../factors/factor-reset.ts';
import { disableUnusedEmergencies, insertSpecialAccount } from './temporary-access.repository.ts';

/** Letters that are not mistaken for one another, also in handwriting. 40 of them have 198 bits. */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789';
const pick = (count: number) => Array.from({ length: count }, () => letters[randomInt(letters.length)]).join('');

const emergencyCreate = defineCommand<CommandContext>()({
  description: 'Makes the sealed emergency account of a district and prints its secret. One that was not used ends.',
  parameters: { district: { description: 'code of the district, e.g. 63.09', required: true } },
  options: {},
  async run({ district }, { print, openDatabase }) {
    if (!/^\d{2}\.\d{2}$/.test(district))
      throw new UsageError(`${district} is not the code of a district, such as 63.09.`);
    const secret = Array.from({ length: 8 }, () => pick(5)).join('-');
    const password = await hashPassword(secret);
    const login = `darurat-${district}-${pick(4)}`;
    const id = newAccountId();
    const database = await openDatabase('identity');
    await database.withTransaction(operatorScope, async (tx) => {
      const ended = await disableUnusedEmergencies(tx, district);
      insertSpecialAccount(tx, { id, district, login, name: `Akun darurat ${district}`, kind: 'EMERGENCY', password });
      audit(tx, { district, action: 'emergency.created', purpose: null, subjects: [id, ...ended], requestId: null });
    });
    print(
      [
        `user name: ${login}`,
        `password:  ${secret}`,
        'Print this once, seal it in an envelope and keep it in a safe of the district. It is not shown again.',
      ].join('\n'),
    );
  },
});

const supportAdd = defineCommand<CommandContext>()({
  description: 'Adds the account of a support person. It has no rights until a district approves them for some hours.',
  parameters: { login: { description: 'name to sign in with: a-z 0-9 @ . _ + -', required: true } },
  options: { name: { value: 'TEXT', description: 'the person’s name', required: true } },
  async run({ login, name }, { print, openDatabase }) {
    const id = newAccountId();
    const database = await openDatabase('identity');
    const code = await database.withTransaction(operatorScope, (tx) => {
      insertSpecialAccount(tx, { id, district: '', login: login.toLowerCase(), name, kind: 'SUPPORT', password: null });
      audit(tx, { district: '', action: 'account.created', purpose: null, subjects: [id], requestId: null });
      return Promise.resolve(createInvitation(tx, { id, district_code: '' }));
    });
    print(`${id} chooses a password within ${invitationHours} hours: ${addressOf(code)}`);
  },
});

const resetFactorsCommand = defineCommand<CommandContext>()({
  description:
    'Removes the second factors of an account, when its district has no two administrators left to do so. Sessions end.',
  parameters: { account: { description: 'ID of the account', required: true } },
  options: {},
  async run({ account: id }, { print, openDatabase }) {
    const database = await openDatabase('identity');
    await database.withTransaction(operatorScope, async (tx) => {
      const account = await getAccount(tx, id);
      if (account.state === 'DISABLED') throw new CommandError(`The account ${id} is disabled.`);
      resetFactors(tx, account);
    });
    print(`${id} sets a second factor up at the next sign-in.`);
  },
});

export const temporaryAccessCommands = {
  'emergency:create': emergencyCreate,
  'support:add': supportAdd,
  'account:reset-factors': resetFactorsCommand,
};
