import { readFileSync } from 'node:fs';
import type { Database } from '@slrt/database';
import { publishRevocations } from '@slrt/messaging/revocations';
import { repeat, type Logger } from '@slrt/runtime';
import type { IdentityEnvironment } from '../environment.ts';
import { addRevocation, deletePayloadsOfAccount, deleteRevocations, listRevocations } from './payload.repository.ts';
import { providerScope } from './scope.ts';

interface Parts {
  readonly database: Database;
  readonly logger: Logger;
}

/** Ends tokens at every gateway: writes down what to revoke and tells the broker, again until it has listened. */
export function createRevoker(issuer: string, environment: IdentityEnvironment, { database, logger }: Parts) {
  const { NATS_URL: url, NATS_CREDENTIALS_FILE: file, NATS_AUTHORITY_FILE: authority } = environment;
  const loop = repeat('revocations', { every: 1_000, logger }, async () => {
    const rows = await database.read(providerScope, (tx) => listRevocations(tx));
    if (rows.length === 0 || !url) return;
    const connecting = {
      url,
      credentials: file ? readFileSync(file, 'utf8') : null,
      authority: authority ? readFileSync(authority, 'utf8') : null,
      name: 'identity',
    };
    const revocations = rows.map(({ subject, until }) => ({ subject, until: Math.floor(until.getTime() / 1000) }));
    await publishRevocations(connecting, issuer, revocations);
    const ids = rows.map(({ id }) => id);
    await database.withTransaction(providerScope, (tx) => deleteRevocations(tx, ids));
  });
  const revoke = async (account: string) => {
    await database.withTransaction(
      providerScope,
      (tx) => {
        deletePayloadsOfAccount(tx, account);
        addRevocation(tx, account);
      },
      'request',
    );
    loop.wake();
  };
  return { revoke, wake: loop.wake, stop: loop.stop };
}
