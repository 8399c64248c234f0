import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseCreds } from '@nats-io/jwt';
import { natsAccounts } from './accounts.ts';

const home = mkdtempSync(join(tmpdir(), 'slrt-accounts-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));
const issue = async (publishes: string[]) =>
  readFileSync(await (await natsAccounts(home)).credentialsOf('registry', { publishes }), 'utf8');

test('keeps the credentials of a user whose rights are the same', async () => {
  expect(await issue(['registry.>'])).toBe(await issue(['registry.>']));
});

test('issues new credentials when the rights change', async () => {
  const before = await issue(['registry.>']);
  const after = await issue(['registry.>', 'profiles.>']);
  expect(after).not.toBe(before);
  const { uc } = await parseCreds(Buffer.from(after));
  expect(uc.nats.pub?.allow).toEqual(['registry.>', 'profiles.>']);
});

test('keeps operator and accounts from one start to the next', async () => {
  const [first, second] = [await natsAccounts(home), await natsAccounts(home)];
  expect(second.accountKey).toBe(first.accountKey);
  expect(second.jwts.account).toBe(first.jwts.account);
});
