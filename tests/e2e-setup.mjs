import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Registers an app of another origin, which the browser tests serve at `origin`. Returns the file of registered apps. */
function writeClients(home, origin) {
  const own = new URL('../services/identity/clients.json', import.meta.url);
  const { clients } = JSON.parse(readFileSync(own, 'utf8'));
  const other = {
    id: 'other-app',
    kind: 'browser',
    redirectUris: [`${origin}/`],
    postLogoutRedirectUris: [`${origin}/`],
  };
  const file = join(home, 'clients.json');
  writeFileSync(file, JSON.stringify({ clients: [...clients, other] }));
  return file;
}

// The whole system once per run, with the demo data, in a folder of its own.
export default async function setup() {
  const { readEnvironment, startInstance } = await import('@slrt/local');
  const { freePort } = await import('@slrt/process-kit');
  const { prepareDatabasesOf } = await import('@slrt/testkit');
  const home = mkdtempSync(join(tmpdir(), 'slrt-e2e-'));
  await prepareDatabasesOf(home);
  const otherOrigin = `http://127.0.0.1:${await freePort()}`;
  const environment = {
    ...readEnvironment(),
    home,
    port: await freePort(),
    logLevel: 'debug',
    demoData: 'households',
    clientsFile: writeClients(home, otherOrigin),
    corsOrigins: otherOrigin,
  };
  const instance = await startInstance(
    environment,
    () => undefined,
    () => undefined,
  );
  globalThis.slrtInstance = instance;
  process.env.SLRT_TEST_HOME = home;
  process.env.SLRT_TEST_OTHER_ORIGIN = otherOrigin;
}
