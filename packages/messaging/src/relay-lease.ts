import { hostname } from 'node:os';
import { performance } from 'node:perf_hooks';
import type { RelayConnection } from './relay-connection.ts';

/** Durations of the relay's lease, in milliseconds. */
export interface LeaseDurations {
  /** From a renewal until others may take the lease. */
  readonly expiry: number;
  /** Interval between renewals. */
  readonly renewal: number;
  /** Interval between attempts of a process that does not hold the lease. */
  readonly contention: number;
}

export const leaseDurations: LeaseDurations = { expiry: 8_000, renewal: 2_000, contention: 1_000 };

export interface Lease {
  /** Increases by one with every change of holder. */
  readonly term: string;
  /** Renews the lease when due. Resolves to false once another process holds it. */
  keep(): Promise<boolean>;
  /** Makes the next `keep` query the database. */
  invalidate(): void;
  /** Releases the lease, so that another process can take it at once. */
  release(): Promise<void>;
}

/**
 * Free once it has expired by the database's clock, or once the session that took it has ended, so that a killed
 * process need not be waited for. Reading sessions of one's own role needs no further right.
 */
const free = `expires_at < clock_timestamp() or not exists (
  select from pg_stat_activity a where a.pid = l.session_pid and a.backend_start = l.session_start)`;

const take = `update relay_lease l set holder = $1, term = term + 1,
    expires_at = clock_timestamp() + $2 * interval '1 millisecond', session_pid = pg_backend_pid(),
    session_start = (select backend_start from pg_stat_activity where pid = pg_backend_pid())
  where name = 'outbox' and (${free}) returning term`;

const renew = `update relay_lease set expires_at = clock_timestamp() + $2 * interval '1 millisecond'
  where name = 'outbox' and term = $1 returning term`;

/** Takes the lease of the outbox. Resolves to null while another process holds it. */
export async function takeLease(connection: RelayConnection, times: LeaseDurations): Promise<Lease | null> {
  let asked = performance.now();
  const [taken] = await connection.query<{ term: string }>(take, [`${hostname()}:${process.pid}`, times.expiry]);
  if (!taken) return null;
  const { term } = taken;
  return {
    term,
    keep: async () => {
      const now = performance.now();
      if (now - asked < times.renewal) return true;
      const renewed = await connection.query(renew, [term, times.expiry]);
      asked = now;
      return renewed.length > 0;
    },
    invalidate: () => {
      asked = -Infinity;
    },
    release: async () => {
      await connection.query(`update relay_lease set expires_at = '-infinity' where name = 'outbox' and term = $1`, [
        term,
      ]);
    },
  };
}
