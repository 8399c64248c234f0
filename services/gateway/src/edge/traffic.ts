import type { Role } from '@slrt/domain';
import { Pool, type Dispatcher } from 'undici';
import type { TlsFiles } from '@slrt/runtime';
import type { Caller } from '../plugins/authentication.ts';

/** Kinds of traffic that cannot take each other's connections: people without a login, people with one, and programs. */
export const kindsOfTraffic = ['anonymous', 'staff', 'machine'] as const;
export type Traffic = (typeof kindsOfTraffic)[number];

const machineRoles: ReadonlySet<Role> = new Set(['AGENCY_INTEGRATOR', 'SERVICE']);

/** Returns the kind of traffic of a caller, or of a request without one. */
export const trafficOf = (caller: Caller | null): Traffic =>
  !caller ? 'anonymous' : caller.assignments.every(({ role }) => machineRoles.has(role)) ? 'machine' : 'staff';

/** Connections to a service and requests that may wait for one, of a kind of traffic. */
export interface PoolSize {
  readonly connections: number;
  readonly waiting: number;
}

/** All connections of a kind of traffic are in use and enough requests wait for one. */
export class TrafficJam extends Error {
  constructor() {
    super('too many requests wait');
    this.name = 'TrafficJam';
  }
}

export interface TrafficPools<Name extends string> {
  /** Sends a request through a pool. Throws `TrafficJam` when too many requests wait for it. */
  request(name: Name, options: Dispatcher.RequestOptions): Promise<Dispatcher.ResponseData>;
  close(): Promise<void>;
}

/** Creates a pool of keep-alive connections to `url` for each name. */
export function createPools<Name extends string>(
  url: string,
  sizes: Readonly<Record<Name, PoolSize>>,
  { tls = null, ...options }: Omit<Pool.Options, 'tls'> & { readonly tls?: TlsFiles | null } = {},
): TrafficPools<Name> {
  const pools = new Map(
    Object.entries<PoolSize>(sizes).map(([name, { connections, waiting }]) => [
      name,
      {
        waiting,
        pool: new Pool(new URL(url).origin, {
          connectTimeout: 2_000,
          ...options,
          connections,
          ...(tls ? { connect: tls } : {}),
        }),
      },
    ]),
  );
  return {
    async request(name, request) {
      const found = pools.get(name);
      if (!found) throw new Error(`no pool ${name}`);
      if (found.pool.stats.queued >= found.waiting) throw new TrafficJam();
      return found.pool.request(request);
    },
    close: async () => {
      await Promise.all([...pools.values()].map(({ pool }) => pool.close()));
    },
  };
}
