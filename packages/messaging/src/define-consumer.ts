import type { Tx } from '@slrt/database';
import type { EventContract, EventData, StreamName } from '@slrt/events';

export interface ReceivedEvent<D = object> {
  readonly id: string;
  readonly type: string;
  /** Time of the event, from its header. */
  readonly time: string;
  readonly district: string;
  readonly requestId: string;
  readonly data: D;
}

export interface ConsumerDefinition {
  /** Durable name without the service's prefix. */
  readonly name: string;
  readonly stream: StreamName;
  readonly subjects: readonly string[];
  /** Null: one event per transaction. Otherwise see `defineBatchConsumer`. */
  readonly linger: number | null;
  /** True if handling an event again changes nothing. It then leaves no row in the inbox. */
  readonly isRepeatable?: boolean;
  /** Returns for how many seconds the consumer's projection has not been known to be current. */
  readonly measureAge?: (tx: Tx) => Promise<number>;
  parse(type: string, payload: Uint8Array): object;
  /** Receives one event or, with `linger`, events of one district in the order of the stream. */
  handle(tx: Tx, events: readonly ReceivedEvent[]): Promise<void> | void;
}

interface Contracts<C extends EventContract> {
  readonly name: string;
  readonly stream: StreamName;
  readonly contracts: readonly C[];
}

/** The parts that all consumers of contracts share: data is checked against its contract before it is handled. */
function readContracts<C extends EventContract>({ name, stream, contracts }: Contracts<C>) {
  const byType = new Map<string, C>(contracts.map((contract) => [contract.type, contract]));
  return {
    name,
    stream,
    subjects: [...byType.keys()],
    parse: (type: string, payload: Uint8Array) => {
      const contract = byType.get(type);
      if (!contract) throw new Error('event type without a contract');
      return contract.schema.parse(JSON.parse(Buffer.from(payload).toString('utf8')));
    },
  };
}

/** Defines a durable consumer that handles each event in a transaction of its own. */
export function defineConsumer<C extends EventContract>(
  options: Contracts<C> & {
    readonly handle: (tx: Tx, event: ReceivedEvent<EventData<C>>) => Promise<void> | void;
  },
): ConsumerDefinition {
  return {
    ...readContracts(options),
    linger: null,
    handle: async (tx, events) => {
      for (const event of events) await options.handle(tx, event as ReceivedEvent<EventData<C>>);
    },
  };
}

/**
 * Defines a durable consumer that handles many events in one transaction, for projections. `handle` receives events of one
 * district that were not handled before, in the order of the stream, and may be called again with fewer of them: if a
 * transaction fails, its events are handled one by one. Events that it records have no request id.
 *
 * `linger` is how many milliseconds the consumer waits for more events after the first. With 0 it takes what has arrived.
 * Use 100 for a projection that no user waits for: it costs a fraction of the CPU and leaves the CPU to the requests that
 * caused the events.
 */
export function defineBatchConsumer<C extends EventContract>(
  options: Contracts<C> & {
    readonly linger: number;
    readonly handle: (tx: Tx, events: readonly ReceivedEvent<EventData<C>>[]) => Promise<void> | void;
  },
): ConsumerDefinition {
  return {
    ...readContracts(options),
    linger: options.linger,
    handle: (tx, events) => options.handle(tx, events as readonly ReceivedEvent<EventData<C>>[]),
  };
}
