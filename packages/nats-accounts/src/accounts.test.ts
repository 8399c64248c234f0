import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAccount, createOperator, decode, parseCreds, type Account, type User } from '@nats-io/jwt';
import { natsAccounts } from './accounts.ts';
import { keyOf } from './keys.ts';
import type { BrokerRights } from './permissions.ts';

const homes: string[] = [];
const newHome = () => {
  homes.push(mkdtempSync(join(tmpdir(), 'slrt-accounts-')));
  return homes.at(-1) ?? '';
};
afterAll(() => homes.forEach((home) => rmSync(home, { recursive: true, force: true })));

const owner: BrokerRights = { publishes: ['complaints.>'], streams: ['COMPLAINTS'] };
const agencies: BrokerRights = { publishes: ['agency.>'], streams: ['AGENCY'], managesConsumers: ['AGENCY'] };
const reader: BrokerRights = { consumers: [{ stream: 'COMPLAINTS', durable: 'reader-a' }] };
const claimsIn = (jwt = '') => decode<Account>(jwt).nats as Account;
const subjectsOf = (list: readonly { readonly subject: string }[] = []) => list.map(({ subject }) => subject);

test('keeps keys, accounts and credentials from one start to the next', async () => {
  const home = newHome();
  const [first, second] = [await natsAccounts(home, { owner, reader }), await natsAccounts(home, { owner, reader })];
  expect(second.jwts.accounts).toEqual(first.jwts.accounts);
  const before = readFileSync(await first.credentialsOf('owner'), 'utf8');
  expect(readFileSync(await second.credentialsOf('owner'), 'utf8')).toBe(before);
});

test('issues new credentials and accounts when the rights change', async () => {
  const home = newHome();
  const before = await natsAccounts(home, { owner, reader });
  const old = readFileSync(await before.credentialsOf('reader'), 'utf8');
  const more = { consumers: [...(reader.consumers ?? []), { stream: 'COMPLAINTS', durable: 'reader-b' }] };
  const after = await natsAccounts(home, { owner, reader: more });
  const { uc } = await parseCreds(readFileSync(await after.credentialsOf('reader')));
  expect(old).not.toContain(uc.sub);
  expect(uc.nats.pub?.allow).toContain('$JS.owner.API.CONSUMER.MSG.NEXT.COMPLAINTS.reader-b');
  expect(after.jwts.accounts['owner-streams']).not.toBe(before.jwts.accounts['owner-streams']);
});

test('a reader imports the requests of its durable and nothing else', async () => {
  const { jwts } = await natsAccounts(newHome(), { owner, reader });
  expect(subjectsOf(claimsIn(jwts.accounts['reader']).imports)).toEqual([
    '$JS.ACK.*.*.COMPLAINTS.reader-a.>',
    '$JS.ACK.COMPLAINTS.reader-a.>',
    '$JS.API.CONSUMER.INFO.COMPLAINTS.reader-a',
    '$JS.API.CONSUMER.MSG.NEXT.COMPLAINTS.reader-a',
  ]);
  expect(claimsIn(jwts.accounts['owner-streams']).imports ?? []).toEqual([]);
  expect(claimsIn(jwts.accounts['reader']).limits).not.toHaveProperty('disk_storage');
});

test('an agency’s user gets its permissions from the account', async () => {
  const accounts = await natsAccounts(newHome(), { agencies });
  const { accounts: made } = await accounts.createAgencyAccounts({ durable: 'agency-BPJS-6309', count: 2 });
  const [seat] = made.seats;
  const { signing_keys: keys = [], imports } = claimsIn(seat?.open);
  expect(keys).toMatchObject([{ kind: 'user_scope', key: keyOf(seat?.signer ?? '').getPublicKey() }]);
  const { template } = keys[0] as { template: Partial<User> };
  expect(template.pub?.allow?.filter((subject) => !subject.includes('AGENCY.agency-BPJS-6309'))).toEqual([]);
  expect(subjectsOf(imports).filter((subject) => !subject.includes('AGENCY.agency-BPJS-6309'))).toEqual([]);
  expect(claimsIn(seat?.closed)).toMatchObject({ revocations: { '*': 4_102_444_800 } });
});

test('accounts of an agency are kept unless they are replaced', async () => {
  const accounts = await natsAccounts(newHome(), { agencies });
  const durable = 'agency-BPJS-6309';
  const first = await accounts.createAgencyAccounts({ durable, count: 2 });
  expect(await accounts.createAgencyAccounts({ durable, count: 5 })).toEqual({ ...first, isNew: false });
  const { accounts: replaced } = await accounts.createAgencyAccounts({ durable, count: 1, replace: true });
  expect(replaced.closed).toEqual(first.accounts.seats.map((seat) => seat.closed));
  expect(replaced.seats).toHaveLength(1);
});

test('a shared account keeps the streams of agencies and no users', async () => {
  const home = newHome();
  const seed = (pair: ReturnType<typeof createAccount>) => Buffer.from(pair.getSeed()).toString('utf8');
  const shared = createAccount();
  mkdirSync(join(home, 'nats'));
  const keys = { operator: seed(createOperator()), system: seed(createAccount()), account: seed(shared) };
  writeFileSync(join(home, 'nats', 'keys.json'), JSON.stringify(keys));
  writeFileSync(join(home, 'nats', 'operator.json'), '{}');
  const accounts = await natsAccounts(home, { agencies, owner });
  expect(accounts.accountKey('agencies-streams')).toBe(shared.getPublicKey());
  const until = claimsIn(accounts.jwts.accounts['agencies-streams']).revocations?.['*'] ?? 0;
  expect(until).toBeGreaterThan(Date.now() / 1000 - 60);
  expect(existsSync(join(home, 'nats', 'operator.json'))).toBe(false);
});

test('a stream has one owner', async () => {
  await expect(natsAccounts(newHome(), { owner, other: owner })).rejects.toThrow('COMPLAINTS');
  await expect(natsAccounts(newHome(), { reader })).rejects.toThrow('no program owns stream COMPLAINTS');
});
