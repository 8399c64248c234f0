import { AckPolicy, DeliverPolicy, type ConsumerInfo } from '@nats-io/jetstream';
import { nanos } from '@nats-io/transport-node';
import { readers, type StreamName } from '@slrt/events';
import { repeat, type Logger } from '@slrt/runtime';
import type { Broker } from './broker.ts';

/** A durable of a reader: its name and the subjects that it receives. */
export interface Reader {
  readonly stream: StreamName;
  readonly durable: string;
  readonly subjects: readonly string[];
}

/**
 * A message is redelivered after this time without a progress signal, so that messages of a killed process do not wait
 * longer.
 */
const acknowledgeMilliseconds = 5_000;

const find = (broker: Broker, { stream, durable }: Reader): Promise<ConsumerInfo | null> =>
  broker.manager.consumers.info(stream, durable).catch(() => null);

function isCurrent({ config }: ConsumerInfo, { subjects }: Reader): boolean {
  const received = config.filter_subjects ?? (config.filter_subject ? [config.filter_subject] : []);
  return received.toSorted().join() === subjects.toSorted().join();
}

/** Creates the durable of a reader, or brings it in line with this version. Only the owner of the stream may. */
async function ensureDurable(broker: Broker, reader: Reader): Promise<void> {
  const { stream, durable, subjects } = reader;
  const config = {
    filter_subjects: [...subjects],
    ack_wait: nanos(acknowledgeMilliseconds),
    max_deliver: -1,
    max_ack_pending: 256,
  };
  const known = await find(broker, reader);
  if (known) await broker.manager.consumers.update(stream, durable, config);
  else {
    await broker.manager.consumers.add(stream, {
      durable_name: durable,
      ack_policy: AckPolicy.Explicit,
      deliver_policy: DeliverPolicy.All,
      ...config,
    });
  }
}

/**
 * Prepares pulling from a durable. With an account of its own a program cannot create consumers in streams of others: one
 * with a delivery subject would publish there in the owner's name. It waits for the owner (throws). Without accounts the
 * reader creates the stream and its durable.
 */
export async function openDurable(broker: Broker, reader: Reader): Promise<void> {
  if (!broker.hasAccount) {
    await broker.ensureStream(reader.stream);
    return ensureDurable(broker, reader);
  }
  const known = await find(broker, reader);
  if (!known) throw new Error('the owner of the stream has not created the durable yet');
  if (!isCurrent(known, reader)) throw new Error('the owner of the stream has not updated the durable yet');
}

/**
 * Creates the durables of all readers of a program's own streams, as `readers` lists them: at start, and again after a
 * stream or a durable was lost. Does nothing without accounts. Returns a function that stops it.
 */
export function maintainReaders(
  broker: Broker,
  { streams, logger }: { readonly streams: readonly StreamName[]; readonly logger: Logger },
): () => Promise<void> {
  if (!broker.hasAccount) return () => Promise.resolve();
  const own = (readers as readonly Reader[]).filter(({ stream }) => streams.includes(stream));
  return repeat('readers', { every: 5_000, retryAfter: () => 1_000, logger }, async () => {
    for (const stream of streams) await broker.ensureStream(stream);
    for (const reader of own) {
      const known = await find(broker, reader);
      if (!known || !isCurrent(known, reader)) await ensureDurable(broker, reader);
    }
  }).stop;
}
