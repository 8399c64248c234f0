import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Where a deployment is, for `npm start` and for the operator's commands. */
export interface DeploymentEnvironment {
  /** Folder of the deployment: secrets, keys, certificates, `run.json`. On one machine its data and logs as well. */
  readonly home: string;
  /** A PostgreSQL server, as its administrator; null: the embedded one. */
  readonly databaseUrl: string | null;
  /** A running nats-server; null: the embedded one. */
  readonly natsUrl: string | null;
  /** TLS between everything, with an authority of the deployment's own. */
  readonly tls: boolean;
}

const rootHome = '/var/lib/slrt';

/** True when every existing folder on the way can be entered by other users. */
function isReachable(folder: string): boolean {
  for (let at = resolve(folder); at !== '/'; at = join(at, '..')) {
    const stats = statSync(at, { throwIfNoEntry: false });
    if (stats?.isDirectory() && (stats.mode & 0o001) === 0) return false;
  }
  return true;
}

/** `SLRT_HOME`, or another folder when the embedded database, which does not run as root, could not reach it. */
function homeOf(env: NodeJS.ProcessEnv): string {
  const home = resolve(env['SLRT_HOME'] ?? '.slrt');
  if (process.getuid?.() !== 0 || env['DATABASE_URL'] || isReachable(resolve(home, '..'))) return home;
  const other = join(rootHome, home.replaceAll('/', '-').slice(1));
  process.stderr.write(
    `As root the database runs as another user, who cannot reach this folder; using ${other} instead.\n`,
  );
  return other;
}

/** Reads from the process environment which deployment is meant. */
export function readDeploymentEnvironment(): DeploymentEnvironment {
  const { env } = process;
  return {
    home: homeOf(env),
    databaseUrl: env['DATABASE_URL'] ?? null,
    natsUrl: env['NATS_URL'] ?? null,
    tls: env['SLRT_TLS'] === 'on',
  };
}
