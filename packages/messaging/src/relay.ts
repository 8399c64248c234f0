import { errors } from '@nats-io/transport-node';
import { backOff, describeFailure, sleep, type Logger } from '@slrt/runtime';
import type { Broker } from './broker.ts';
import { createOrderedPublisher, type OutboxRow, type Publication } from './ordered-publisher.ts';
import { openRelayConnection, type RelayConnection } from './relay-connection.ts';
import { leaseTimes, takeLease, type Lease, type LeaseTimes } from './relay-lease.ts';

export interface Relay {
  /** A hint that something was committed; the poll finds it anyway. */
  wake(): void;
  /** True while this process holds the lease. */
  leading(): boolean;
  /** Why the stream did not take what this process published last: `REFUSES_WRITES`, `NO_ANSWER`, or null. */
  refusal(): string | null;
  /** Takes note of the oldest unpublished position: a refused row that another process published is no refusal any more. */
  observe(oldest: string | null): void;
  stop(): Promise<void>;
}

export interface RelayOptions {
  readonly url: string;
  readonly broker: Broker;
  readonly logger: Logger;
  readonly times?: LeaseTimes;
}

const pollMilliseconds = 250;
/** Before the next look at a stream in which somebody else wrote. */
const misplacedMilliseconds = 50;
const batchRows = 256;

/** A sleep that `wake` ends; a wake while nobody sleeps ends the next one. */
function createAlarm() {
  let woken = false;
  let ring: (() => void) | null = null;
  return {
    wake: () => {
      woken = true;
      ring?.();
    },
    wait: (milliseconds: number): Promise<void> =>
      new Promise((resolve) => {
        const end = () => {
          clearTimeout(timer);
          ring = null;
          woken = false;
          resolve();
        };
        const timer = setTimeout(end, woken ? 0 : milliseconds);
        ring = end;
      }),
  };
}

const readRows = `select position, event_id, stream, subject, headers, payload from outbox
  where published_at is null and parked_at is null order by position limit ${batchRows}`;

/** Marks only while the term lasts: what a later leader is told to publish again stays unmarked. */
const mark = (assignments: string) => `update outbox set ${assignments} where position = any($1)
  and exists (select from relay_lease where name = 'outbox' and term = $2)`;

function reasonOf(error: unknown): string {
  return error instanceof errors.TimeoutError || error instanceof errors.ClosedConnectionError
    ? 'NO_ANSWER'
    : 'REFUSES_WRITES';
}

/**
 * Publishes the outbox in order. Of all processes of a service, the holder of a lease does it; a holder that cannot publish
 * gives the lease up, so that a process with a better connection gets it.
 */
export function startRelay({ url, broker, logger, times = leaseTimes }: RelayOptions): Relay {
  let stopped = false;
  const running = () => !stopped;
  const alarm = createAlarm();
  let leading = false;
  let refused: { reason: string; position: bigint } | null = null;

  async function record(
    connection: RelayConnection,
    { term }: Lease,
    rows: readonly OutboxRow[],
    results: readonly Publication[],
  ) {
    const having = (outcome: Publication['outcome']) =>
      rows.filter((_, n) => results[n]?.outcome === outcome).map((row) => row.position);
    const published = having('published');
    if (published.length > 0) await connection.query(mark('published_at = clock_timestamp()'), [published, term]);
    const parked = having('refused');
    if (parked.length === 0) return;
    const parking = mark(`parked_at = clock_timestamp(), park_reason = 'refused by the stream'`);
    await connection.query(parking, [parked, term]);
    logger.error({ parked: parked.length }, 'outbox rows parked');
  }

  /** Notes that the stream did not take `rows`, and makes a stream that was lost. Returns the error to throw. */
  async function refuse([oldest, ...others]: readonly OutboxRow[], error: unknown): Promise<unknown> {
    if (!oldest) return error;
    const reason = reasonOf(error);
    refused = { reason, position: BigInt(oldest.position) };
    const lost = new Set([oldest, ...others].map((row) => row.stream));
    if (reason === 'REFUSES_WRITES') for (const name of lost) await broker.ensureStream(name).catch(() => undefined);
    return error;
  }

  /** Publishes one batch. Throws when the stream did not take it. */
  async function round(
    connection: RelayConnection,
    lease: Lease,
    publisher: ReturnType<typeof createOrderedPublisher>,
  ): Promise<'idle' | 'busy' | 'misplaced'> {
    const rows = await connection.query<OutboxRow>(readRows);
    if (rows.length === 0) return 'idle';
    const located = await publisher.locate(rows).catch(async (error: unknown) => {
      throw await refuse(rows, error);
    });
    if (located) return 'busy';
    const results = await publisher.publish(rows);
    await record(connection, lease, rows, results);
    for (const result of results) if (result.outcome === 'failed') throw await refuse(rows, result.error);
    const published = results.some(({ outcome }) => outcome === 'published');
    if (published) refused = null;
    if (results.some(({ outcome }) => outcome === 'misplaced')) {
      lease.doubt();
      if (!published) return 'misplaced';
    }
    return 'busy';
  }

  async function lead(connection: RelayConnection, lease: Lease): Promise<void> {
    const publisher = createOrderedPublisher(broker);
    leading = true;
    try {
      while (running() && broker.connected() && (await lease.keep())) {
        const outcome = await round(connection, lease, publisher);
        if (outcome === 'idle') await alarm.wait(pollMilliseconds);
        if (outcome === 'misplaced') await sleep(misplacedMilliseconds);
      }
    } finally {
      leading = false;
      await lease.release().catch(() => undefined);
    }
  }

  /** Only `stop` ends it early: commits of this process do not hurry one that does not lead. */
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
          if (lease) await lead(connection, lease);
          else await rest(times.contention);
          failures = 0;
        }
      } catch (error) {
        failures += 1;
        if (running()) logger.warn({ ...describeFailure(error), failures }, 'relay interrupted');
        // Whom the stream refuses waits longer than others do between two attempts: one of them gets the lease.
        await rest(Math.max(refused ? times.contention * 1.5 : 0, backOff(failures, 200, 3_000)));
      } finally {
        await connection?.close();
      }
    }
  }

  const done = run();
  return {
    wake: alarm.wake,
    leading: () => leading,
    refusal: () => refused?.reason ?? null,
    observe: (oldest) => {
      if (refused && (oldest === null || BigInt(oldest) > refused.position)) refused = null;
    },
    stop: async () => {
      stopped = true;
      alarm.wake();
      await done;
    },
  };
}
