import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishRevocation } from '@slrt/messaging';
import { readEnvironment } from '../environment.ts';
import { readRun } from '@slrt/deployment';
import { natsAccounts } from '../nats.ts';
import { Problem, runProgram } from '@slrt/runtime';

/** `npm run access:revoke -- <id of a person or program>`: what was issued to them until now is refused, within a second. */
runProgram(async () => {
  const subject = process.argv[2];
  if (!subject) throw new Problem('Whose? npm run access:revoke -- <id of a person or program>');
  const { home, natsUrl, tls } = readEnvironment();
  const run = readRun(home);
  const credentials = natsUrl ? null : readFileSync(await (await natsAccounts(home)).forService('identity'), 'utf8');
  const authority = tls ? readFileSync(join(home, 'tls', 'ca.pem'), 'utf8') : null;
  await publishRevocation({ url: run.nats.url, credentials, authority, name: 'identity' }, run.identity.url, subject);
  process.stdout.write(
    `Everything issued to ${subject} until now is refused. Close the login at the provider too: a new token would be accepted.\n`,
  );
});
