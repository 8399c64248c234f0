import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { officialReleases } from './nats-release.ts';

/** Where to find nats-server. */
export interface NatsSource {
  /** Path of the executable to use (`NATS_SERVER`). */
  readonly named: string | null;
  /** Base address of official releases (`NATS_RELEASES`); empty: none are fetched. */
  readonly releases: string;
  /** Folder in which a downloaded server is kept. */
  readonly cache: string;
}

/** Settings to find and start processes on this machine. */
export interface HostEnvironment {
  readonly nats: NatsSource;
  /** Variables that every child process receives. */
  readonly inherited: Record<string, string>;
}

const passedOn = ['PATH', 'HOME', 'LANG', 'TZ', 'NODE_EXTRA_CA_CERTS', 'NODE_COMPILE_CACHE'];

/** Reads the settings for starting servers on this machine from the process environment. */
export function readHostEnvironment(): HostEnvironment {
  const { env } = process;
  return {
    nats: {
      named: env['NATS_SERVER'] ?? null,
      releases: env['NATS_RELEASES'] ?? officialReleases,
      cache: join(env['XDG_CACHE_HOME'] ?? join(homedir() || tmpdir(), '.cache'), 'slrt'),
    },
    inherited: Object.fromEntries(passedOn.flatMap((key) => (env[key] ? [[key, env[key]]] : []))),
  };
}
