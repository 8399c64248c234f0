import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { freePort } from '@slrt/local';
import { running } from './running.ts';

interface Settings {
  readonly BUDGETS?: 'on' | 'off';
  readonly CLIENTS_FILE?: string;
  readonly PUBLIC_URL?: string;
  readonly CORS_ORIGINS?: string;
  readonly METRICS_TOKEN?: string;
  readonly NATS_URL?: string;
  readonly NATS_CREDENTIALS_FILE?: string;
}

/** The key with which the running instance's gateway signs actor tokens. */
export function actorPrivate(): { kid: string } {
  const secrets = JSON.parse(readFileSync(join(running().home, 'secrets.json'), 'utf8')) as {
    actorPrivate: { kid: string };
  };
  return secrets.actorPrivate;
}

/** What such a gateway is set to, without the prefix of its variables. */
const settingsFor = (port: number, more: Settings) => {
  const { services, identity } = running().run();
  return {
    HOST: '127.0.0.1',
    PORT: port,
    LOG_LEVEL: 'silent' as const,
    REGISTRY_URL: services.registry.url,
    COMPLAINTS_URL: services.complaints.url,
    REFERRALS_URL: services.referrals.url,
    PUSKESOS_URL: services.puskesos.url,
    ISSUER: identity.url,
    JWKS_URL: `${identity.url}/jwks`,
    AUDIENCE: 'slrt',
    ACTOR_PRIVATE_JWK: JSON.stringify(actorPrivate()),
    TLS_FOLDER: '',
    NATS_URL: '',
    NATS_CREDENTIALS_FILE: '',
    PUBLIC_TLS_FOLDER: '',
    INTROSPECTION: 'off' as const,
    QUERY_PAGE: 'off' as const,
    PUBLIC_URL: '',
    CORS_ORIGINS: '',
    CLIENTS_FILE: '',
    BUDGETS: 'on' as const,
    METRICS_TOKEN: '',
    FETCHER: 'pool' as const,
    ...more,
  };
};

/** The same in a process of its own, which writes what it logs, all of it, beside the instance's logs. */
export async function startGatewayProcess(name: string, more: Settings): Promise<{ url: string; stop: () => void }> {
  const port = await freePort();
  const settings = settingsFor(port, more);
  const env = Object.fromEntries(Object.entries(settings).map(([key, value]) => [`GATEWAY_${key}`, String(value)]));
  const log = openSync(join(running().home, 'logs', `${name}.log`), 'a');
  const child = spawn(
    process.execPath,
    [fileURLToPath(new URL('../../services/gateway/src/main.ts', import.meta.url))],
    {
      env: { ...env, GATEWAY_LOG_LEVEL: 'debug', NODE_ENV: 'production' },
      stdio: ['ignore', log, log],
    },
  );
  closeSync(log);
  const url = `http://127.0.0.1:${port}`;
  const isReady = () =>
    fetch(`${url}/readyz`).then(
      (response) => response.ok,
      () => false,
    );
  for (let waited = 0; !(await isReady()); waited += 100) {
    if (waited > 30_000) throw new Error('the gateway does not start');
    await wait(100);
  }
  return { url, stop: () => child.kill('SIGTERM') };
}

/** A second gateway on the running instance's subgraphs, with a server's settings and some of its own. */
export async function startOwnGateway(more: Settings): Promise<{ url: string; stop: () => Promise<void> }> {
  process.env['APOLLO_TELEMETRY_DISABLED'] = '1';
  const { startGateway } = await import('@slrt/gateway');
  return startGateway(settingsFor(await freePort(), more));
}
