import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Settings of a deployment, for `npm start` and for the operator's commands. */
export interface DeploymentEnvironment {
  /** Folder of the deployment: secrets, keys, certificates, `run.json`. For a single machine also data and logs. */
  readonly home: string;
  /** Administrator's URL of a PostgreSQL server; null: the embedded one. */
  readonly databaseUrl: string | null;
  /** URL of a running nats-server; null: the embedded one. */
  readonly natsUrl: string | null;
  /** TLS between all parts, with the deployment's own authority. */
  readonly tls: boolean;
}

const rootHome = '/var/lib/slrt';

/** True when other users can enter every existing folder on the path. */
function isReachable(folder: string): boolean {
  for (let at = resolve(folder); at !== '/'; at = join(at, '..')) {
    const stats = statSync(at, { throwIfNoEntry: false });
    if (stats?.isDirectory() && (stats.mode & 0o001) === 0) return false;
  }
  return true;
}

/** Returns `SLRT_HOME`, or another folder when the embedded database, which does not run as root, cannot reach it. */
function homeOf(env: NodeJS.ProcessEnv): string {
  const home = resolve(env['SLRT_HOME'] ?? '.slrt');
  if (process.getuid?.() !== 0 || env['DATABASE_URL'] || isReachable(resolve(home, '..'))) return home;
  const other = join(rootHome, home.replaceAll('/', '-').slice(1));
  process.stderr.write(
    `Started as root, so the database runs as another user, who cannot enter this folder. Using ${other} instead.\n`,
  );
  return other;
}

/** Reads the settings of the deployment from the process environment. */
export function readDeploymentEnvironment(): DeploymentEnvironment {
  const { env } = process;
  return {
    home: homeOf(env),
    databaseUrl: env['DATABASE_URL'] ?? null,
    natsUrl: env['NATS_URL'] ?? null,
    tls: env['SLRT_TLS'] === 'on',
  };
}
