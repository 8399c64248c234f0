import { AckPolicy, DeliverPolicy, type Consumer, type ConsumerMessages, type JsMsg } from '@nats-io/jetstream';
import { nanos } from '@nats-io/transport-node';
import type { Database } from '@slrt/database';
import { backOff, describeFailure, sleep, type Logger, type Metrics } from '@slrt/runtime';
import type { Broker } from './broker.ts';
import type { ConsumerDefinition } from './define-consumer.ts';
import { handleOnce, type Delivery } from './handle-once.ts';
import { holdMessages } from './held-messages.ts';
import { rememberReceived } from './received-events.ts';

export interface RunningConsumer {
  /** True while it pulls from the stream. */
  connected(): boolean;
  stop(): Promise<void>;
}

/** After this time without a sign of life, a message is delivered again: what a killed process held waits no longer. */
const acknowledgeMilliseconds = 5_000;
const signalMilliseconds = 1_500;
/** Messages that a process holds at most, so that others get work too and few come back when it dies. */
const prefetch = 32;
/** A pull ends after this time: for so long, new messages may go to a host that vanished. */
const pullMilliseconds = 5_000;
const heartbeatMilliseconds = 1_000;
const postponeMilliseconds = 1_000;

function deliveryOf(message: JsMsg): Delivery {
  const headers: Record<string, string> = {};
  for (const key of message.headers?.keys() ?? []) headers[key] = message.headers?.get(key) ?? '';
  return {
    eventId: headers['ce-id'] ?? '',
    subject: message.subject,
    headers,
    payload: message.data,
    redelivered: message.info.deliveryCount > 1,
  };
}

async function ensureDurable(broker: Broker, consumer: ConsumerDefinition, durable: string): Promise<Consumer> {
  await broker.ensureStream(consumer.stream);
  const config = {
    filter_subjects: [...consumer.subjects],
    ack_wait: nanos(acknowledgeMilliseconds),
    max_deliver: -1,
    max_ack_pending: 256,
  };
  const known = await broker.manager.consumers.info(consumer.stream, durable).catch(() => null);
  if (known) await broker.manager.consumers.update(consumer.stream, durable, config);
  else {
    await broker.manager.consumers.add(consumer.stream, {
      durable_name: durable,
      ack_policy: AckPolicy.Explicit,
      deliver_policy: DeliverPolicy.All,
      ...config,
    });
  }
  return broker.client.consumers.get(consumer.stream, durable);
}

/** A durable pull consumer that re-creates stream and durable when they are gone and never gives up. */
export function startConsumer(options: {
  service: string;
  consumer: ConsumerDefinition;
  broker: Broker;
  database: Database;
  logger: Logger;
  metrics: Metrics;
}): RunningConsumer {
  const { broker, consumer, database, logger, metrics } = options;
  const durable = `${options.service}-${consumer.name}`;
  const held = holdMessages(signalMilliseconds);
  const receivedBefore = rememberReceived();
  let stopped = false;
  const running = () => !stopped;
  let connected = false;
  let postponed = false;
  let messages: ConsumerMessages | null = null;

  /** Never rejects: the messages behind this one must be handled. */
  async function handle(message: JsMsg, delivery: Delivery): Promise<void> {
    if (!running() || !held.has(message)) return; // given back, or about to be
    try {
      await handleHeld(message, delivery);
    } catch (error) {
      logger.error({ consumer: durable, ...describeFailure(error) }, 'message not settled');
      held.settle(message, (latest) => latest.nak(backOff(latest.info.deliveryCount, 250, 30_000)));
    }
  }

  async function handleHeld(message: JsMsg, delivery: Delivery): Promise<void> {
    const outcome = await handleOnce({ database, durable, consumer, logger, running, delivery });
    metrics.consumerLag.set({ consumer: durable }, message.info.pending);
    if (outcome === 'postponed') {
      postponed = running();
      held.giveBack(running() ? postponeMilliseconds : 0);
      messages?.stop();
    } else if (outcome === 'failed') {
      held.settle(message, (latest) => latest.nak(backOff(latest.info.deliveryCount, 250, 30_000)));
    } else held.settle(message, (latest) => latest.ack());
  }

  /** Handles one after the other, while the server sends what else was asked for; all are held from their arrival on. */
  async function pullOnce(pull: Consumer): Promise<void> {
    let handled: Promise<void> = Promise.resolve();
    messages = await pull.fetch({
      max_messages: prefetch,
      expires: pullMilliseconds,
      idle_heartbeat: heartbeatMilliseconds,
    });
    connected = true;
    try {
      for await (const message of messages) {
        if (!held.add(message)) continue;
        const delivery = deliveryOf(message);
        const redelivered = !receivedBefore(delivery.eventId) && delivery.redelivered;
        handled = handled.then(() => handle(message, { ...delivery, redelivered }));
      }
    } finally {
      await handled;
    }
  }

  async function untilDatabaseAnswers(): Promise<void> {
    connected = false;
    for (let losses = 1; running(); losses += 1) {
      await sleep(backOff(losses, 250, 2_000));
      const problem = await database.writeProblem().catch(() => 'UNREACHABLE');
      if (!problem) break;
    }
    postponed = false;
  }

  async function run(): Promise<void> {
    for (let failures = 0; running();) {
      try {
        const pull = await ensureDurable(broker, consumer, durable);
        while (running()) {
          await pullOnce(pull);
          failures = 0;
          if (postponed) await untilDatabaseAnswers();
        }
      } catch (error) {
        failures += 1;
        if (running()) logger.warn({ consumer: durable, ...describeFailure(error), failures }, 'consumer interrupted');
      }
      connected = false;
      if (running()) await sleep(backOff(Math.max(1, failures), 100, 2_000));
    }
    held.giveBack();
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
