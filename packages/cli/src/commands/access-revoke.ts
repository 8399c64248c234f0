import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishRevocation } from '@slrt/messaging';
import { CommandError } from '@slrt/runtime';
import { defineOperatorCommand } from '../context.ts';

/** Credentials of the NATS user `identity`, made with the deployment. */
function readCredentials(home: string): string {
  const file = join(home, 'nats', 'identity.creds');
  if (!existsSync(file))
    throw new CommandError(`${file} is missing. Start the instance or run server:keys to create it.`);
  return readFileSync(file, 'utf8');
}

export const accessRevoke = defineOperatorCommand({
  description: 'Revokes all tokens issued to a person or program until now, within a second.',
  parameters: { subject: { description: 'id of the person or program', required: true } },
  options: {},
  async run({ subject }, { print, readRunFile, deployment: { home, natsUrl, tls } }) {
    const { nats, identity } = readRunFile();
    const credentials = natsUrl ? null : readCredentials(home);
    const authority = tls ? readFileSync(join(home, 'tls', 'ca.pem'), 'utf8') : null;
    await publishRevocation({ url: nats.url, credentials, authority, name: 'identity' }, identity.issuer, subject);
    print(
      `All tokens issued to ${subject} until now are revoked. Also disable the login at the identity provider, because a new token would be accepted.`,
    );
  },
});
