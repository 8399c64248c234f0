import { accessSync, constants, mkdirSync, statSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Problem } from './problem.ts';
import { officialReleases } from './nats-release.ts';

export interface LocalEnvironment {
  /** Everything of this instance lies here. */
  readonly home: string;
  readonly port: number;
  readonly databaseUrl: string | null;
  readonly natsUrl: string | null;
  readonly natsServer: string | null;
  /** Where official nats-server releases are fetched from; empty: nowhere. */
  readonly natsReleases: string;
  readonly cache: string;
  readonly path: string;
  /** Demo data: all of it, only the district's settings, or none. */
  readonly demoData: 'full' | 'settings' | 'off';
  /** `host:port` of webhook receivers on this machine, comma-separated. */
  readonly webhookExemptHosts: string;
  /** Cost budgets of the gateway; off to measure. */
  readonly budgets: 'on' | 'off';
  /** TLS between everything, with an authority of the instance's own. */
  readonly tls: boolean;
  /** Below this much free space on the disk of `home`, in bytes, writes are refused. */
  readonly minFreeBytes: number;
  /** How much the parts write into their logs. */
  readonly logLevel: string;
  /** Variables that every child process gets. */
  readonly inherited: Record<string, string>;
}

const state = '/var/lib/slrt';

/** As root the database runs as another user, who must be able to reach the folder. */
function reachable(folder: string): boolean {
  for (let at = resolve(folder); at !== '/'; at = join(at, '..')) {
    const stats = statSync(at, { throwIfNoEntry: false });
    if (stats?.isDirectory() && (stats.mode & 0o001) === 0) return false;
  }
  return true;
}

/** The only reader of the process environment of the local commands. */
export function readEnvironment(): LocalEnvironment {
  const env = process.env;
  let home = resolve(env['SLRT_HOME'] ?? '.slrt');
  if (process.getuid?.() === 0 && !env['DATABASE_URL'] && !reachable(resolve(home, '..'))) {
    home = join(state, home.replaceAll('/', '-').slice(1));
    process.stderr.write(
      `As root the database runs as another user, who cannot reach this folder; using ${home} instead.\n`,
    );
  }
  const port = Number(env['PORT'] ?? 4000);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Problem('PORT must be a number between 0 and 65535.');
  const minFree = Number(env['SLRT_MIN_FREE_MB'] ?? 128);
  if (!Number.isFinite(minFree) || minFree < 0) throw new Problem('SLRT_MIN_FREE_MB must be a number of megabytes.');
  const inherited = Object.fromEntries(
    ['PATH', 'HOME', 'LANG', 'TZ', 'NODE_EXTRA_CA_CERTS'].flatMap((key) => (env[key] ? [[key, env[key]]] : [])),
  );
  return {
    home,
    port,
    databaseUrl: env['DATABASE_URL'] ?? null,
    natsUrl: env['NATS_URL'] ?? null,
    natsServer: env['NATS_SERVER'] ?? null,
    natsReleases: env['NATS_RELEASES'] ?? officialReleases,
    cache: join(env['XDG_CACHE_HOME'] ?? join(homedir() || tmpdir(), '.cache'), 'slrt'),
    path: env['PATH'] ?? '',
    demoData: env['SLRT_DEMO_DATA'] === 'off' ? 'off' : env['SLRT_DEMO_DATA'] === 'settings' ? 'settings' : 'full',
    webhookExemptHosts: env['SLRT_WEBHOOK_EXEMPT_HOSTS'] ?? '',
    budgets: env['SLRT_BUDGETS'] === 'off' ? 'off' : 'on',
    tls: env['SLRT_TLS'] === 'on',
    minFreeBytes: minFree * 1_000_000,
    logLevel: env['SLRT_LOG_LEVEL'] ?? 'info',
    inherited,
  };
}

export function prepareHome(home: string): void {
  try {
    mkdirSync(home, { recursive: true, mode: 0o755 });
    accessSync(home, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch {
    throw new Problem(`The folder ${home} cannot be written. Give it to your user, or set SLRT_HOME to one of yours.`);
  }
}
