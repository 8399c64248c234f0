import { errors } from '@nats-io/transport-node';
import { backOff, describeFailure, sleep, type Logger } from '@slrt/runtime';
import { createAlarm } from './alarm.ts';
import type { Broker } from './broker.ts';
import { createOrderedPublisher, type OutboxRow, type Publication } from './ordered-publisher.ts';
import { openRelayConnection, type RelayConnection } from './relay-connection.ts';
import { leaseDurations, takeLease, type Lease, type LeaseDurations } from './relay-lease.ts';

export interface Relay {
  /** Signals a commit. Only a hint: polling finds the rows anyway. */
  wake(): void;
  /** True while this process holds the lease. */
  leading(): boolean;
  /**
   * Reason why the stream did not accept the latest messages of this process: `REFUSES_WRITES`, `NO_ANSWER`, or null.
   */
  refusal(): string | null;
  /**
   * Records the oldest unpublished position. A refused row that another process has published is no longer a refusal.
   */
  observe(oldest: string | null): void;
  stop(): Promise<void>;
}

export interface RelayOptions {
  readonly url: string;
  readonly broker: Broker;
  readonly logger: Logger;
  readonly times?: LeaseDurations;
}

/**
 * Pauses between reads of the outbox. Commits of this process end a pause. It finds those of other processes when it ends: they
 * come together, so pauses grow while there are none.
 */
const poll = { min: 250, max: 1_000 };
/** Delay before reading a stream again after another process wrote to it. */
const misplacedMilliseconds = 50;
const batchRows = 256;

const readRows = `select position, event_id, stream, subject, headers, payload from outbox
  where published_at is null and parked_at is null order by position limit ${batchRows}`;

/** Marks rows only while the term lasts: rows that a later leader must publish again stay unmarked. */
const mark = (assignments: string) => `update outbox set ${assignments} where position = any($1)
  and exists (select from relay_lease where name = 'outbox' and term = $2)`;

function reasonOf(error: unknown): string {
  return error instanceof errors.TimeoutError || error instanceof errors.ClosedConnectionError
    ? 'NO_ANSWER'
    : 'REFUSES_WRITES';
}

/** Records why the stream did not accept the latest batch of this process. */
function createRefusal(broker: Broker) {
  let current: { reason: string; position: bigint } | null = null;
  return {
    reason: () => current?.reason ?? null,
    /** Records that the stream did not accept `rows`, and recreates a lost stream. Returns the error to throw. */
    async note([oldest, ...others]: readonly OutboxRow[], error: unknown): Promise<unknown> {
      if (!oldest) return error;
      const reason = reasonOf(error);
      current = { reason, position: BigInt(oldest.position) };
      const lost = new Set([oldest, ...others].map((row) => row.stream));
      if (reason === 'REFUSES_WRITES') for (const name of lost) await broker.ensureStream(name).catch(() => undefined);
      return error;
    },
    clear: () => {
      current = null;
    },
    observe: (oldest: string | null) => {
      if (current && (oldest === null || BigInt(oldest) > current.position)) current = null;
    },
  };
}

/** State of a leader during one term. */
interface Term {
  readonly connection: RelayConnection;
  readonly lease: Lease;
  readonly publisher: ReturnType<typeof createOrderedPublisher>;
  readonly refusal: ReturnType<typeof createRefusal>;
  readonly logger: Logger;
}

/** Marks the published rows, and parks those that the stream will never accept. */
async function recordResults({ connection, lease, logger }: Term, rows: OutboxRow[], results: readonly Publication[]) {
  const having = (outcome: Publication['outcome']) =>
    rows.filter((_, n) => results[n]?.outcome === outcome).map((row) => row.position);
  const published = having('published');
  if (published.length > 0) await connection.query(mark('published_at = clock_timestamp()'), [published, lease.term]);
  const parked = having('refused');
  if (parked.length === 0) return;
  const parking = mark(`parked_at = clock_timestamp(), park_reason = 'refused by the stream'`);
  await connection.query(parking, [parked, lease.term]);
  logger.error({ parked: parked.length }, 'outbox rows parked');
}

/** Publishes one batch. Throws when the stream did not accept it. */
async function publishBatch(term: Term): Promise<'idle' | 'busy' | 'misplaced'> {
  const { connection, lease, publisher, refusal } = term;
  const rows = await connection.query<OutboxRow>(readRows);
  if (rows.length === 0) return 'idle';
  const located = await publisher.locate(rows).catch(async (error: unknown) => {
    throw await refusal.note(rows, error);
  });
  if (located) return 'busy';
  const results = await publisher.publish(rows);
  await recordResults(term, rows, results);
  for (const result of results) if (result.outcome === 'failed') throw await refusal.note(rows, result.error);
  const published = results.some(({ outcome }) => outcome === 'published');
  if (published) refusal.clear();
  if (results.some(({ outcome }) => outcome === 'misplaced')) {
    lease.invalidate();
    if (!published) return 'misplaced';
  }
  return 'busy';
}

/**
 * Publishes the outbox in order. Among the processes of a service, only the holder of a lease publishes. A holder that
 * cannot publish gives up the lease, so that a process with a working connection can take it.
 */
export function startRelay({ url, broker, logger, times = leaseDurations }: RelayOptions): Relay {
  let stopped = false;
  const running = () => !stopped;
  const alarm = createAlarm();
  let leading = false;
  const refusal = createRefusal(broker);

  async function acquireLease(connection: RelayConnection, lease: Lease): Promise<void> {
    const term: Term = { connection, lease, publisher: createOrderedPublisher(broker), refusal, logger };
    leading = true;
    try {
      let pause = poll.min;
      while (running() && broker.connected() && (await lease.keep())) {
        const outcome = await publishBatch(term);
        if (outcome === 'idle') await alarm.wait(pause);
        pause = outcome === 'idle' ? Math.min(pause * 1.25, poll.max) : poll.min;
        if (outcome === 'misplaced') await sleep(misplacedMilliseconds);
      }
    } finally {
      leading = false;
      await lease.release().catch(() => undefined);
    }
  }

  /** Only `stop` ends it early: commits of this process do not matter while another one leads. */
  async function rest(milliseconds: number): Promise<void> {
    for (let waited = 0; running() && waited < milliseconds; waited += 50) await sleep(50);
  }

  async function run(): Promise<void> {
    for (let failures = 0; running();) {
      let connection: RelayConnection | null = null;
      try {
        connection = await openRelayConnection(url);
        while (running()) {
          const lease = broker.connected() ? await takeLease(connection, times) : null;
          if (lease) await acquireLease(connection, lease);
          else await rest(times.contention);
          failures = 0;
        }
      } catch (error) {
        failures += 1;
        if (running()) logger.warn({ ...describeFailure(error), failures }, 'relay interrupted');
        // Waits longer than the interval between attempts of other processes, so that one of them takes the lease.
        await rest(Math.max(refusal.reason() ? times.contention * 1.5 : 0, backOff(failures, 200, 3_000)));
      } finally {
        await connection?.close();
      }
    }
  }

  const done = run();
  return {
    wake: alarm.wake,
    leading: () => leading,
    refusal: refusal.reason,
    observe: refusal.observe,
    stop: async () => {
      stopped = true;
      alarm.wake();
      await done;
    },
  };
}
