import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { freePort } from '@slrt/process-kit';
import { eventually } from '@slrt/testkit';
import { refreshWith, signIn, startKit, type IdentityKit } from './kit.ts';

let kit: IdentityKit;
let child: ChildProcess | null = null;
beforeAll(async () => (kit = await startKit()), 60_000);
afterAll(async () => {
  child?.kill('SIGKILL');
  await kit.stop();
});

/** Starts identity as a process of its own that reaches no broker. Returns its address. */
async function startProcess(): Promise<string> {
  const port = await freePort();
  const settings = { ...kit.settings, PORT: port, NATS_URL: `nats://127.0.0.1:${await freePort()}` };
  const variables = Object.entries(settings).map(([name, value]) => [`IDENTITY_${name}`, String(value)]);
  child = spawn(process.execPath, [fileURLToPath(new URL('../src/main.ts', import.meta.url))], {
    env: { ...(Object.fromEntries(variables) as Record<string, string>), PATH: '' },
    stdio: 'ignore',
  });
  const url = `http://127.0.0.1:${port}`;
  await eventually(() =>
    fetch(`${url}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    ),
  );
  return url;
}

test('a hand-over survives that its process is killed', async () => {
  await kit.addAccount('admin-1', 'ADMIN');
  await kit.addAccount('officer-1', 'BACK_OFFICE');
  const { access } = await signIn(kit, 'admin-1');
  const { refresh } = await signIn(kit, 'officer-1');
  await kit.halt();
  const url = await startProcess();
  const answer = await fetch(`${url}/identity/api/accounts/officer-1/disable`, {
    method: 'POST',
    headers: { authorization: `Bearer ${access}`, 'content-type': 'application/json' },
    body: '{}',
  });
  expect(answer.status).toBe(200);
  child?.kill('SIGKILL');
  const waiting = () => kit.sql(`select from outbox where published_at is null`);
  const revocations = () => kit.sql(`select from pending_revocation where subject = 'officer-1'`);
  expect([(await waiting()).length, (await revocations()).length]).toEqual([1, 1]);
  await kit.resume();
  await eventually(async () => (await waiting()).length === 0 && (await revocations()).length === 0);
  expect((await refreshWith(kit, refresh)).body).toMatchObject({ error: 'invalid_grant' });
}, 60_000);
