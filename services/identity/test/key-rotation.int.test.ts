import { findLastRotation, requestRotation } from '@slrt/keys';
import { eventually } from '@slrt/testkit';
import { codeOf, enrol, startSignIn } from './factor-steps.ts';
import { startKit, type IdentityKit } from './kit.ts';

let kit: IdentityKit;
beforeAll(async () => {
  kit = await startKit({ SECOND_FACTOR_ROLES: 'MANAGER' });
  await kit.addAccount('siti');
}, 60_000);
afterAll(() => kit.stop());

const scope = { scope: 'system', areas: [], agency: null, actorId: 'system:keys', grants: [] } as const;

test('a rotation of data keys seals the secrets of apps anew', async () => {
  const { secret } = await enrol(kit, 'siti');
  const { database } = kit.identity();
  await database.withTransaction(scope, (tx) => requestRotation(tx, 'SEAL'));
  await eventually(async () => (await database.read(scope, findLastRotation))?.ended_at);
  expect(await kit.sql(`select secret_key as key from totp_factor`)).toEqual([{ key: 'k2' }]);
  expect(await kit.sql(`select wrapped is null as gone from data_key where id = 'k1'`)).toEqual([{ gone: true }]);
  const { submit } = await startSignIn(kit, 'siti');
  expect((await submit({ code: codeOf(secret, 1) })).status).toBeLessThan(400);
}, 60_000);
