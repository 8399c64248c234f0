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
  parse(type: string, payload: Uint8Array): object;
  handle(tx: Tx, event: ReceivedEvent): Promise<void> | void;
}

/** One durable consumer: data is checked against its contract before `handle` sees it. */
export function defineConsumer<C extends EventContract>(options: {
  name: string;
  stream: StreamName;
  contracts: readonly C[];
  handle: (tx: Tx, event: ReceivedEvent<EventData<C>>) => Promise<void> | void;
}): ConsumerDefinition {
  const byType = new Map(options.contracts.map((contract) => [contract.type, contract]));
  return {
    name: options.name,
    stream: options.stream,
    subjects: [...byType.keys()],
    parse: (type, payload) => {
      const contract = byType.get(type);
      if (!contract) throw new Error('event type without a contract');
      return contract.schema.parse(JSON.parse(Buffer.from(payload).toString('utf8')));
    },
    handle: (tx, event) => options.handle(tx, event as ReceivedEvent<EventData<C>>),
  };
}
