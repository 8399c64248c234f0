import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '@slrt/process-kit';
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

/** Starts a second gateway on the running instance's subgraphs, with a server's settings and the given ones. */
export async function startOwnGateway(more: Settings): Promise<{ url: string; stop: () => Promise<void> }> {
  process.env['APOLLO_TELEMETRY_DISABLED'] = '1';
  const { startGateway } = await import('@slrt/gateway');
  const { services, identity } = running().run();
  return startGateway({
    HOST: '127.0.0.1',
    PORT: await freePort(),
    LOG_LEVEL: 'silent',
    REGISTRY_URL: services.registry.url,
    COMPLAINTS_URL: services.complaints.url,
    REFERRALS_URL: services.referrals.url,
    PUSKESOS_URL: services.puskesos.url,
    NOTIFICATIONS_URL: services.notifications.url,
    ISSUER: identity.issuer,
    IDENTITY_URL: identity.url,
    TRUSTED_PROXIES: '',
    JWKS_URL: `${identity.url}/jwks`,
    AUDIENCE: 'slrt',
    ACTOR_PRIVATE_JWK: JSON.stringify(actorPrivate()),
    TLS_FOLDER: '',
    NATS_URL: '',
    NATS_CREDENTIALS_FILE: '',
    PUBLIC_TLS_FOLDER: '',
    INTROSPECTION: 'off',
    DEVELOPER_PAGES: 'off',
    MESSAGES_URL: '',
    PUBLIC_URL: '',
    CORS_ORIGINS: '',
    CLIENTS_FILE: '',
    BUDGETS: 'on',
    METRICS_TOKEN: '',
    FETCHER: 'pool',
    ...more,
  });
}
