import { readFileSync } from 'node:fs';
import type { Database } from '@slrt/database';
import { startMessaging } from '@slrt/messaging';
import { createMetrics, describeFailure, type Logger } from '@slrt/runtime';
import type { IdentityEnvironment } from '../environment.ts';

/**
 * Publishes what the outbox holds about accounts. People sign in also while the broker cannot be reached: the connection is made in
 * the background, and events wait in the database. Without a broker or the relay's database URL nothing is published.
 */
export function startAccountEvents(
  environment: IdentityEnvironment,
  { database, logger }: { readonly database: Database; readonly logger: Logger },
): { readonly wake: () => void; readonly stop: () => Promise<void> } {
  const {
    NATS_URL: url,
    NATS_CREDENTIALS_FILE: file,
    NATS_AUTHORITY_FILE: authority,
    RELAY_DATABASE_URL,
  } = environment;
  if (!url || !RELAY_DATABASE_URL) return { wake: () => undefined, stop: () => Promise.resolve() };
  let wake: () => void = () => undefined;
  const starting = startMessaging({
    service: 'identity',
    natsUrl: url,
    natsCredentials: file ? readFileSync(file, 'utf8') : null,
    natsAuthority: authority ? readFileSync(authority, 'utf8') : null,
    relayUrl: RELAY_DATABASE_URL,
    database,
    streams: ['ACCOUNTS'],
    consumers: [],
    logger,
    metrics: createMetrics('identity'),
  }).then(
    (messaging) => {
      wake = () => messaging.wake();
      return messaging;
    },
    (error: unknown) => {
      logger.error(describeFailure(error), 'changes of accounts are not published');
      return null;
    },
  );
  return {
    wake: () => wake(),
    stop: async () => {
      // A broker that never answered must not prevent the process from ending.
      const late = new Promise<void>((resolve) => setTimeout(resolve, 5_000).unref());
      await Promise.race([starting.then((messaging) => messaging?.stop()), late]);
    },
  };
}
