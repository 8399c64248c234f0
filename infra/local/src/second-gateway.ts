import { spawn, type StdioOptions } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { RunFile } from '@slrt/deployment';
import { freePort, guardProcess } from '@slrt/process-kit';

/**
 * Starts another gateway on the subgraphs of a running instance, in a separate process, with the defaults of a server and the
 * given settings (names without `GATEWAY_`). Resolves when it is ready. Throws after 30 s.
 */
export async function startSecondGateway(
  run: RunFile,
  settings: Readonly<Record<string, string>> & { readonly ACTOR_PRIVATE_JWK: string },
  stdio: StdioOptions = ['ignore', 'ignore', 'inherit'],
): Promise<{ url: string; stop: () => Promise<void> }> {
  const port = await freePort();
  const all = {
    PORT: String(port),
    REGISTRY_URL: run.services.registry.url,
    COMPLAINTS_URL: run.services.complaints.url,
    REFERRALS_URL: run.services.referrals.url,
    PUSKESOS_URL: run.services.puskesos.url,
    NOTIFICATIONS_URL: run.services.notifications.url,
    ISSUER: run.identity.issuer,
    JWKS_URL: `${run.identity.url}/jwks`,
    IDENTITY_URL: run.identity.url,
    ...settings,
  };
  const env = Object.fromEntries(Object.entries(all).map(([key, value]) => [`GATEWAY_${key}`, value]));
  const main = fileURLToPath(new URL('../../../services/gateway/src/main.ts', import.meta.url));
  const child = spawn(process.execPath, [main], { env: { ...env, NODE_ENV: 'production' }, stdio });
  guardProcess(child, { stopSignal: 'SIGTERM', isServer: false });
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGTERM');
    await once(child, 'exit');
  };
  const url = `http://127.0.0.1:${port}`;
  const isReady = () =>
    fetch(`${url}/readyz`).then(
      (response) => response.ok,
      () => false,
    );
  for (let waited = 0; !(await isReady()); waited += 100) {
    if (waited > 120_000 || child.exitCode !== null) {
      await stop();
      throw new Error('the gateway does not start');
    }
    await wait(100);
  }
  return { url, stop };
}
