import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '@slrt/process-kit';
import { running } from './running.ts';

/** Settings of a gateway without their prefix. */
type Settings = Readonly<Record<string, string>>;

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
  const { gatewaySettings, startGateway } = await import('@slrt/gateway');
  const { services, identity } = running().run();
  return startGateway(
    gatewaySettings.parse({
      PORT: await freePort(),
      LOG_LEVEL: 'silent',
      REGISTRY_URL: services.registry.url,
      COMPLAINTS_URL: services.complaints.url,
      REFERRALS_URL: services.referrals.url,
      PUSKESOS_URL: services.puskesos.url,
      NOTIFICATIONS_URL: services.notifications.url,
      ISSUER: identity.issuer,
      IDENTITY_URL: identity.url,
      JWKS_URL: `${identity.url}/jwks`,
      ACTOR_PRIVATE_JWK: JSON.stringify(actorPrivate()),
      ...more,
    }),
  );
}
