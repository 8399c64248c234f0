import type { Consumer, ConsumerMessages, JsMsg } from '@nats-io/jetstream';
import type { Database } from '@slrt/database';
import { backOff, describeFailure, sleep, type Logger, type Metrics } from '@slrt/runtime';
import { createArrivalQueue, type Arrival } from './arrival-queue.ts';
import type { Broker } from './broker.ts';
import type { ConsumerDefinition } from './define-consumer.ts';
import { openDurable } from './durable.ts';
import { storedId } from './envelope.ts';
import { handleOnce, handleTogether, type Delivery, type Handled } from './handle-once.ts';
import { extendAckDeadlines } from './pending-messages.ts';
import { trackReceivedEvents } from './received-events.ts';

/** Name of the durable of a service's consumer. */
export const durableOf = (service: string, { name }: Pick<ConsumerDefinition, 'name'>): string => `${service}-${name}`;

export interface RunningConsumer {
  /** True while it pulls from the stream. */
  connected(): boolean;
  stop(): Promise<void>;
}

/** Less than a third of the time after which a message is delivered again (`durable.ts`). */
const signalMilliseconds = 1_500;
/**
 * Maximum number of messages that a process holds, so that other processes get work too and few are redelivered when it
 * dies, and of those that share a transaction.
 */
const single = { max: 32, size: 1 };
const batch = { max: 64, size: 64 };
/** Maximum duration of a pull. Until it ends, new messages may be sent to a host that disappeared. */
const pullMilliseconds = 5_000;
const postponeMilliseconds = 1_000;

/** Reads an event. A redelivery counts as an attempt only when this process did not receive the event before. */
function deliveryOf(message: JsMsg, receivedBefore: (eventId: string) => boolean): Delivery {
  const headers: Record<string, string> = {};
  for (const key of message.headers?.keys() ?? []) headers[key] = message.headers?.get(key) ?? '';
  const eventId = storedId(headers['ce-id'] ?? '', message.info.stream, message.info.streamSequence);
  return {
    eventId,
    subject: message.subject,
    headers,
    payload: message.data,
    redelivered: !receivedBefore(eventId) && message.info.deliveryCount > 1,
  };
}

async function openConsumer(
  broker: Broker,
  { stream, subjects }: ConsumerDefinition,
  durable: string,
): Promise<Consumer> {
  await openDurable(broker, { stream, durable, subjects });
  return broker.client.consumers.get(stream, durable);
}

interface ConsumerOptions {
  readonly service: string;
  readonly consumer: ConsumerDefinition;
  readonly broker: Broker;
  readonly database: Database;
  readonly logger: Logger;
  readonly metrics: Metrics;
}

/**
 * Returns the function that handles and settles held messages. It never rejects, because later messages must still be
 * handled.
 */
function createHandler(
  { consumer, database, logger, metrics }: ConsumerOptions,
  options: {
    durable: string;
    held: ReturnType<typeof extendAckDeadlines>;
    running: () => boolean;
    /** Called when the database cannot accept the effect now. The held messages have been returned to the stream. */
    onPostponed: () => void;
  },
) {
  const { durable, held, running, onPostponed } = options;
  const handling = { database, durable, consumer, logger, running };
  const retryLater = ({ message }: Arrival) =>
    held.settle(message, (latest) => latest.nak(backOff(latest.info.deliveryCount, 250, 30_000)));
  /** Handles arrivals and settles them. Returns false when the caller must handle them one by one. */
  async function settle(arrivals: readonly Arrival[], handle: () => Promise<Handled>): Promise<boolean> {
    try {
      const outcome = await handle();
      if (outcome === 'failed' && arrivals.length > 1) return false;
      metrics.consumerLag.set({ consumer: durable }, arrivals.at(-1)?.message.info.pending ?? 0);
      if (outcome === 'postponed') {
        held.releasePending(running() ? postponeMilliseconds : 0);
        onPostponed();
      } else if (outcome === 'failed') arrivals.forEach(retryLater);
      else for (const { message } of arrivals) held.settle(message, (latest) => latest.ack());
    } catch (error) {
      logger.error({ consumer: durable, ...describeFailure(error) }, 'messages not settled');
      arrivals.forEach(retryLater);
    }
    return true;
  }

  return async (arrivals: readonly Arrival[]): Promise<void> => {
    /** False for a message that was returned to the stream, or is about to be. */
    const isHeld = ({ message }: Arrival) => running() && held.has(message);
    const together = arrivals.filter(isHeld);
    const deliveries = together.map(({ delivery }) => delivery);
    if (together.length > 1 && (await settle(together, () => handleTogether({ ...handling, deliveries })))) return;
    for (const each of together)
      if (isHeld(each)) await settle([each], () => handleOnce({ ...handling, delivery: each.delivery }));
  };
}

/** Resolves when the database accepts writes again, or when `running` ends. */
async function waitForDatabase(database: Database, running: () => boolean): Promise<void> {
  for (let losses = 1; running(); losses += 1) {
    await sleep(backOff(losses, 250, 2_000));
    const problem = await database.writeProblem().catch(() => 'UNREACHABLE');
    if (!problem) return;
  }
}

/** Starts a durable pull consumer. It recreates a lost stream or durable, and retries without limit. */
export function startConsumer(options: ConsumerOptions): RunningConsumer {
  const { broker, consumer, database, logger } = options;
  const { max, size } = consumer.linger === null ? single : batch;
  const durable = durableOf(options.service, consumer);
  const held = extendAckDeadlines(signalMilliseconds);
  const receivedBefore = trackReceivedEvents();
  let stopped = false;
  const running = () => !stopped;
  let connected = false;
  let postponed = false;
  let messages: ConsumerMessages | null = null;
  const onPostponed = () => {
    postponed = running();
    messages?.stop();
  };
  const handle = createHandler(options, { durable, held, running, onPostponed });

  /** Handles messages while the server sends more. All are held from their arrival. */
  async function pullOnce(pull: Consumer): Promise<void> {
    const queue = createArrivalQueue({ size, linger: consumer.linger ?? 0 }, handle);
    messages = await pull.fetch({ max_messages: max, expires: pullMilliseconds, idle_heartbeat: 1_000 });
    connected = true;
    try {
      for await (const message of messages) {
        if (!held.add(message)) continue;
        queue.add({ message, delivery: deliveryOf(message, receivedBefore) });
      }
    } finally {
      await queue.close();
    }
  }

  async function run(): Promise<void> {
    for (let failures = 0; running();) {
      try {
        const pull = await openConsumer(broker, consumer, durable);
        while (running()) {
          await pullOnce(pull);
          failures = 0;
          if (!postponed) continue;
          connected = postponed = false;
          await waitForDatabase(database, running);
        }
      } catch (error) {
        failures += 1;
        if (running()) logger.warn({ consumer: durable, ...describeFailure(error), failures }, 'consumer interrupted');
      }
      connected = false;
      if (running()) await sleep(backOff(Math.max(1, failures), 100, 2_000));
    }
    held.releasePending();
    held.stop();
  }

  const done = run();
  return {
    connected: () => connected,
    stop: async () => {
      stopped = true;
      messages?.stop();
      await done;
    },
  };
}
