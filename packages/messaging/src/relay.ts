import { JetStreamApiError } from '@nats-io/jetstream';
import { headers as natsHeaders } from '@nats-io/transport-node';
import { pg } from '@slrt/database';
import type { StreamName } from '@slrt/events';
import { backOff, sleep, type Logger, type Metrics } from '@slrt/runtime';
import type { Broker } from './broker.ts';

export interface Relay {
  /** A hint that something was committed; the poll finds it anyway. */
  wake(): void;
  stop(): Promise<void>;
}

interface OutboxRow {
  position: string;
  event_id: string;
  stream: StreamName;
  subject: string;
  headers: Record<string, string>;
  payload: Buffer;
}

const leaderLock = 727002;
const pollMilliseconds = 250;

/** A refusal that repeating cannot cure: the row is parked and alarmed, the others go on. */
function isPermanent(error: unknown): boolean {
  if (error instanceof Error && /max_payload/i.test(error.message)) return true;
  return error instanceof JetStreamApiError && error.status === 400;
}

/** One publisher per service, whatever the number of its processes: the holder of an advisory lock. */
export function startRelay(options: { url: string; broker: Broker; logger: Logger; metrics: Metrics }): Relay {
  const { broker, logger, metrics } = options;
  let stopped = false;
  const running = () => !stopped;
  let wakeUp: (() => void) | null = null;
  let woken = false;

  function pause(milliseconds: number): Promise<void> {
    if (woken) {
      woken = false;
      return Promise.resolve();
    }
    return new Promise((resolve) => {
      const timer = setTimeout(done, milliseconds);
      function done() {
        clearTimeout(timer);
        wakeUp = null;
        woken = false;
        resolve();
      }
      wakeUp = done;
    });
  }

  async function publish(row: OutboxRow): Promise<'published' | 'parked'> {
    const headers = natsHeaders();
    for (const [key, value] of Object.entries({ ...row.headers, 'ce-id': row.event_id })) headers.set(key, value);
    try {
      await broker.client.publish(row.subject, row.payload, {
        msgID: `${row.event_id} ${row.subject}`,
        headers,
        timeout: 5_000,
      });
      return 'published';
    } catch (error) {
      if (!isPermanent(error)) throw error;
      return 'parked';
    }
  }

  async function mark(client: pg.Client, positions: string[], column: 'published_at' | 'parked_at'): Promise<void> {
    if (positions.length === 0) return;
    const reason = column === 'parked_at' ? `, park_reason = 'refused by the stream'` : '';
    await client.query(`update outbox set ${column} = clock_timestamp()${reason} where position = any($1)`, [
      positions,
    ]);
    if (column === 'parked_at') logger.error({ parked: positions.length }, 'outbox rows parked');
  }

  /** True when there was something to do. */
  async function round(client: pg.Client): Promise<boolean> {
    const { rows } = await client.query<OutboxRow>(
      `select position, event_id, stream, subject, headers, payload from outbox
       where published_at is null and parked_at is null order by position limit 256`,
    );
    if (rows.length === 0) return false;
    const results = await Promise.allSettled(rows.map(publish));
    const having = (value: string) => rows.filter((_, n) => settled(results[n]) === value).map((row) => row.position);
    await mark(client, having('published'), 'published_at');
    await mark(client, having('parked'), 'parked_at');
    const failed = results.find((result) => result.status === 'rejected');
    if (failed) {
      for (const stream of new Set(rows.map((row) => row.stream))) await broker.ensureStream(stream);
      throw failed.reason as Error;
    }
    return true;
  }

  function settled(result: PromiseSettledResult<string> | undefined): string | null {
    return result?.status === 'fulfilled' ? result.value : null;
  }

  async function lead(client: pg.Client): Promise<void> {
    const { rows } = await client.query<{ held: boolean }>('select pg_try_advisory_lock($1) as held', [leaderLock]);
    if (!rows[0]?.held) {
      await pause(1_000);
      return;
    }
    let sinceMeasure = 0;
    while (running()) {
      const busy = await round(client);
      if (!busy) await pause(pollMilliseconds);
      if (Date.now() - sinceMeasure > 5_000) {
        sinceMeasure = Date.now();
        await measure(client);
      }
    }
  }

  async function measure(client: pg.Client): Promise<void> {
    const { rows } = await client.query<{ waiting: number; parked: number }>(
      `select count(*) filter (where published_at is null and parked_at is null)::int as waiting,
              count(*) filter (where parked_at is not null)::int as parked
       from outbox where published_at is null`,
    );
    metrics.outboxLag.set(rows[0]?.waiting ?? 0);
    metrics.outboxParked.set(rows[0]?.parked ?? 0);
  }

  function wake(): void {
    woken = true;
    wakeUp?.();
  }

  async function run(): Promise<void> {
    for (let failures = 0; running();) {
      const client = new pg.Client({ connectionString: options.url, keepAlive: true });
      client.on('error', () => undefined); // the running query fails too, and is handled below
      try {
        await client.connect();
        failures = 0;
        while (running()) await lead(client);
      } catch (error) {
        failures += 1;
        if (running()) logger.warn({ error: (error as Error).name, failures }, 'relay interrupted');
        await sleep(running() ? backOff(failures, 100, 2_000) : 0);
      } finally {
        await client.end().catch(() => undefined);
      }
    }
  }

  const done = run();
  return {
    wake,
    stop: async () => {
      stopped = true;
      wake();
      await done;
    },
  };
}
