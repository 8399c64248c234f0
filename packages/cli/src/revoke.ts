import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishRevocations } from '@slrt/messaging/revocations';
import { CommandError } from '@slrt/runtime';
import type { OperatorContext } from './context.ts';

/** Credentials of the NATS user `identity`, made with the deployment. */
function readCredentials(home: string): string {
  const file = join(home, 'nats', 'identity.creds');
  if (!existsSync(file))
    throw new CommandError(`${file} is missing. Start the instance or run server:keys to create it.`);
  return readFileSync(file, 'utf8');
}

/** Revokes the tokens that each subject got until now, at every gateway. Throws when nats-server cannot be reached. */
export async function revokeTokens(
  { readRunFile, deployment: { home, natsUrl, tls } }: Pick<OperatorContext, 'readRunFile' | 'deployment'>,
  subjects: readonly string[],
): Promise<void> {
  const { nats, identity } = readRunFile();
  const credentials = natsUrl ? null : readCredentials(home);
  const authority = tls ? readFileSync(join(home, 'tls', 'ca.pem'), 'utf8') : null;
  const until = Math.floor(Date.now() / 1000);
  await publishRevocations(
    { url: nats.url, credentials, authority, name: 'identity' },
    identity.issuer,
    subjects.map((subject) => ({ subject, until })),
  );
}
