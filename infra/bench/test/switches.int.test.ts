import { webcrypto } from 'node:crypto';
import { connectAdmin } from '@slrt/database';
import { testServers } from '@slrt/testkit';
import { actorTokens, encryption } from '../src/security/switches.ts';

const switches = [actorTokens(), encryption()];
afterEach(async () => {
  for (const each of switches) await each.set(true);
});

test('new database connections are made while signatures and ciphers are off', async () => {
  for (const each of switches) await each.set(false);
  const client = await connectAdmin(testServers().adminUrl);
  expect((await client.query<{ one: number }>('select 1 as one')).rows).toEqual([{ one: 1 }]);
  await client.end();
});

test('signatures of actor tokens are not checked while they are off', async () => {
  const { subtle } = webcrypto;
  const { publicKey } = (await subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as webcrypto.CryptoKeyPair;
  const check = () => subtle.verify('Ed25519', publicKey, Buffer.alloc(64), Buffer.from('token'));
  await switches[0]?.set(false);
  expect(await check()).toBe(true);
  await switches[0]?.set(true);
  expect(await check()).toBe(false);
});
