import { prepareDatabases } from '@slrt/deployment';
import { readEnvironment } from '../environment.ts';
import { Problem, runProgram } from '@slrt/runtime';
import { loadSecrets } from '@slrt/deployment';

/**
 * `npm run server:migrate`: roles, databases and tables of this version on the server of DATABASE_URL (as its administrator), with
 * the passwords of the server's folder. Services start after it and never learn an owner's password.
 */
runProgram(async () => {
  const { home, databaseUrl } = readEnvironment();
  if (!databaseUrl) throw new Problem('Set DATABASE_URL to the PostgreSQL server, as its administrator.');
  const { databasePassword } = await loadSecrets(home);
  await prepareDatabases(databaseUrl, databasePassword);
  process.stdout.write('The databases are as this version needs them.\n');
});
