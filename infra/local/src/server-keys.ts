import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createServerKeys, runCli } from '@slrt/cli';
import { natsAccounts, natsConfig } from './nats.ts';

/** `npm run server:keys`: the one command of `slrt` that needs the accounts of nats-server. */
const serverKeys = createServerKeys(async (folder, names) => {
  const accounts = await natsAccounts(folder);
  for (const name of names) await accounts.forService(name);
  const config = natsConfig(accounts, { listen: '0.0.0.0:4222', store: '/data/jetstream', resolver: '/data/jwt' });
  writeFileSync(join(accounts.folder, 'server.conf'), config);
});
process.exitCode = await runCli(['server:keys', ...process.argv.slice(2)], { 'server:keys': serverKeys });
