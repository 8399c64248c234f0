import { AckPolicy, DeliverPolicy, type ConsumerMessages, type JsMsg } from '@nats-io/jetstream';
import { nanos } from '@nats-io/transport-node';
import type { Database } from '@slrt/database';
import { backOff, sleep, type Logger, type Metrics } from '@slrt/runtime';
import type { Broker } from './broker.ts';
import type { ConsumerDefinition } from './define-consumer.ts';
import { handleOnce, type Delivery } from './handle-once.ts';

export interface RunningConsumer {
  /** True while it pulls from the stream. */
  connected(): boolean;
  stop(): Promise<void>;
}

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

/** A durable pull consumer that re-creates stream and durable when they are gone and never gives up. */
export function startConsumer(options: {
  service: string;
  consumer: ConsumerDefinition;
  broker: Broker;
  database: Database;
  logger: Logger;
  metrics: Metrics;
}): RunningConsumer {
  const { broker, consumer, logger, metrics } = options;
  const durable = `${options.service}-${consumer.name}`;
  let stopped = false;
  const running = () => !stopped;
  let connected = false;
  let messages: ConsumerMessages | null = null;

  async function ensure(): Promise<void> {
    await broker.ensureStream(consumer.stream);
    const config = {
      filter_subjects: [...consumer.subjects],
      ack_wait: nanos(30_000),
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
  }

  async function take(message: JsMsg): Promise<void> {
    const delivery = deliveryOf(message);
    const outcome = await handleOnce({
      database: options.database,
      durable,
      consumer,
      delivery,
      logger,
      stillWorking: () => message.working(),
      running,
    });
    if (!running() && outcome === 'failed') return;
    if (outcome === 'failed') message.nak(backOff(message.info.deliveryCount, 250, 30_000));
    else message.ack();
    metrics.consumerLag.set({ consumer: durable }, message.info.pending);
  }

  async function consume(): Promise<void> {
    await ensure();
    const pull = await broker.client.consumers.get(consumer.stream, durable);
    messages = await pull.consume({
      max_messages: 64,
      idle_heartbeat: 2_000,
      expires: 10_000,
      abort_on_missing_resource: true,
    });
    connected = true;
    for await (const message of messages) {
      await take(message);
      if (!running()) break;
    }
  }

  async function run(): Promise<void> {
    for (let failures = 0; running();) {
      try {
        await consume();
        failures = 0;
      } catch (error) {
        failures += 1;
        if (running())
          logger.warn({ consumer: durable, error: (error as Error).name, failures }, 'consumer interrupted');
      }
      connected = false;
      if (running()) await sleep(backOff(Math.max(1, failures), 100, 2_000));
    }
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
