import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishRevocation } from '@slrt/messaging';
import { CommandError } from '@slrt/runtime';
import { defineOperatorCommand } from '../context.ts';

/** Credentials of the NATS user `identity`, made with the deployment. */
function readCredentials(home: string): string {
  const file = join(home, 'nats', 'identity.creds');
  if (!existsSync(file))
    throw new CommandError(`There is no ${file}. Start the instance, or run server:keys, to make it.`);
  return readFileSync(file, 'utf8');
}

export const accessRevoke = defineOperatorCommand({
  description: 'Refuses everything that a person or program was issued until now, within a second.',
  parameters: { subject: { description: 'id of the person or program', required: true } },
  options: {},
  async run({ subject }, { print, readRunFile, deployment: { home, natsUrl, tls } }) {
    const { nats, identity } = readRunFile();
    const credentials = natsUrl ? null : readCredentials(home);
    const authority = tls ? readFileSync(join(home, 'tls', 'ca.pem'), 'utf8') : null;
    await publishRevocation({ url: nats.url, credentials, authority, name: 'identity' }, identity.url, subject);
    print(
      `Everything issued to ${subject} until now is refused. Close the login at the provider too: a new token would be accepted.`,
    );
  },
});
