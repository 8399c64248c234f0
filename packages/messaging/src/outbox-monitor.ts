import type { Database, Tx } from '@slrt/database';
import { systemScope } from '@slrt/domain';
import { repeat, type Logger, type Metrics } from '@slrt/runtime';

interface Backlog {
  readonly waiting: number;
  readonly oldest: string | null;
  readonly seconds: number;
  readonly parked: number;
}

/** Each part uses a partial index, however many published rows are stored. */
const measureBacklog = (tx: Tx): Promise<Backlog[]> => tx.sql<Backlog>`
  select (select count(*) from outbox where published_at is null and parked_at is null)::int as waiting,
    (select count(*) from outbox where parked_at is not null)::int as parked,
    first.position as oldest, coalesce(extract(epoch from clock_timestamp() - first.recorded_at), 0)::float8 as seconds
  from (values (1)) as one left join lateral (
    select position, recorded_at from outbox where published_at is null and parked_at is null order by position limit 1
  ) as first on true`;

/**
 * Measures the outbox table every two seconds, in every process, whether or not it publishes. The gauges are NaN while
 * the table cannot be read. Calls `onMeasured` with the oldest unpublished position.
 */
export function monitorOutbox(options: {
  database: Database;
  metrics: Metrics;
  logger: Logger;
  onMeasured: (oldest: string | null) => void;
}): () => Promise<void> {
  const { database, metrics, logger } = options;
  const scope = systemScope('outbox-monitor', '');

  function show({ waiting, seconds, parked }: Omit<Backlog, 'oldest'>): void {
    metrics.outboxLag.set(waiting);
    metrics.outboxOldest.set(seconds);
    metrics.outboxParked.set(parked);
  }

  return repeat('outbox-monitor', { every: 2_000, logger }, async () => {
    const read = database.read(scope, measureBacklog);
    const [backlog] = await read.catch((error: unknown) => {
      show({ waiting: NaN, seconds: NaN, parked: NaN });
      throw error;
    });
    if (!backlog) return;
    show(backlog);
    options.onMeasured(backlog.oldest);
  }).stop;
}
