import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { changeSecrets, loadSecrets } from '@slrt/deployment';
import { findServers } from './environment.ts';

/** Copies the data folder of a stopped PostgreSQL to where a server with this home keeps its own. */
export function copyPreparedData(preparedData: string, home: string): void {
  chmodSync(home, 0o755); // the database runs as another user, who must reach it
  const folder = join(home, 'postgres');
  mkdirSync(folder);
  execFileSync('cp', ['-a', preparedData, join(folder, 'data')]);
  const { uid, gid } = statSync(preparedData);
  chownSync(folder, uid, gid);
}

/**
 * Puts the migrated databases of the test run into the empty home of an instance, which then starts in half the time. Does nothing
 * outside `npm test`: the instance then creates its databases itself. How it creates them is tested by the suites of `npm start`.
 */
export async function prepareDatabasesOf(home: string): Promise<void> {
  const servers = findServers();
  if (!servers) return;
  copyPreparedData(servers.preparedData, home);
  // The roles of the copied databases have passwords derived from this one.
  await loadSecrets(home);
  changeSecrets(home, { databasePassword: servers.password });
}
