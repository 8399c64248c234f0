import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTokens } from '@slrt/graph-client';
import { runScript } from './operator-command.ts';
import { startOwnGateway } from './own-gateway.ts';
import { post, running } from './running.ts';

const document = { query: '{ me: complaints(first: 1) { totalCount } }' };

test('npm run access:revoke invalidates earlier tokens within a second', async () => {
  const { home, run, url, tokens } = running();
  const { clientSecret } = JSON.parse(readFileSync(join(home, 'secrets.json'), 'utf8')) as { clientSecret: string };
  const persona = 'serang-supervisor';
  const fresh = () => createTokens(run().identity.url, clientSecret)(persona);
  const stolen = await fresh();
  expect((await post(url, stolen, document)).status).toBe(200);
  const { stdout } = await runScript({ SLRT_HOME: home }, 'access:revoke', persona);
  expect(stdout).toContain(persona);
  let status = 200;
  for (let waited = 0; status === 200 && waited < 1_000; waited += 50) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    status = (await post(url, stolen, document)).status;
  }
  expect(status).toBe(401);
  const later = await startOwnGateway({
    NATS_URL: run().nats.url,
    NATS_CREDENTIALS_FILE: join(home, 'nats', 'gateway.creds'),
  });
  try {
    expect((await post(`${later.url}/graphql`, stolen, document)).status).toBe(401);
    // Times are whole seconds: a token issued in the second of the revocation is revoked too.
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    const anew = await fresh();
    expect((await post(`${later.url}/graphql`, anew, document)).status).toBe(200);
    expect((await post(url, anew, document)).status).toBe(200);
    expect((await post(url, await tokens('serang-manager'), document)).status).toBe(200);
  } finally {
    await later.stop();
  }
}, 60_000);
