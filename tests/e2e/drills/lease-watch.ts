import { setTimeout as wait } from 'node:timers/promises';
import type { ReadRows, ServiceName } from './convergence.ts';

const oldestWaiting = `select coalesce(extract(epoch from clock_timestamp() - min(recorded_at)) * 1000, 0)::float8 as ms
  from outbox where published_at is null and parked_at is null`;

export interface LeaseState {
  /** `host:pid` of the process that publishes. */
  readonly holder: string;
  readonly term: string;
  readonly live: boolean;
}

export async function readLease(rows: ReadRows, service: ServiceName): Promise<LeaseState> {
  const [lease] = await rows<{ holder: string; term: string; live: boolean }>(
    service,
    'select holder, term::text, expires_at > clock_timestamp() as live from relay_lease',
  );
  return lease ?? { holder: '', term: '0', live: false };
}

/** Measures every 200 ms how long the oldest event of each service has waited. `end` returns the longest waits, in ms. */
export function watchOutboxes(rows: ReadRows, services: readonly ServiceName[]) {
  const longest: Record<string, number> = {};
  let ended = false;
  const running = () => !ended;
  const watch = async (service: ServiceName) => {
    while (running()) {
      const [oldest] = await rows<{ ms: number }>(service, oldestWaiting).catch(() => []);
      longest[service] = Math.round(Math.max(longest[service] ?? 0, oldest?.ms ?? 0));
      await wait(200);
    }
  };
  const watching = Promise.all(services.map(watch));
  return {
    end: async (): Promise<Readonly<Record<string, number>>> => {
      ended = true;
      await watching;
      return longest;
    },
  };
}
