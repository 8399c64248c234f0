import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { officialReleases } from './nats-release.ts';

/** Where a nats-server may be found. */
export interface NatsSource {
  /** Path of the executable to use (`NATS_SERVER`). */
  readonly named: string | null;
  /** Base address of official releases (`NATS_RELEASES`); empty: none are fetched. */
  readonly releases: string;
  /** Folder in which a fetched one is kept. */
  readonly cache: string;
}

/** What processes started from here are given and found by. */
export interface HostEnvironment {
  readonly nats: NatsSource;
  /** Variables that every child process gets. */
  readonly inherited: Record<string, string>;
}

const passedOn = ['PATH', 'HOME', 'LANG', 'TZ', 'NODE_EXTRA_CA_CERTS', 'NODE_COMPILE_CACHE'];

/** Reads from the process environment what starting servers on this machine needs. */
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
