import { jetstream } from '@nats-io/jetstream';
import { connect, headers } from '@nats-io/transport-node';
import type { EventContract, EventData } from '@slrt/events';
import { uuidv7 } from 'uuidv7';

/** Publishes events to the nats-server of a suite, as another service would. */
export async function createPublisher(natsUrl: string) {
  const connection = await connect({ servers: natsUrl });
  const client = jetstream(connection);
  return {
    /**
     * Publishes an event and returns its id. A given id publishes the same event again. The stream does not deduplicate
     * it.
     */
    publish: async <C extends EventContract>(
      contract: C,
      data: EventData<C>,
      options: { id?: string; time?: string } = {},
    ): Promise<string> => {
      const id = options.id ?? uuidv7();
      const list = headers();
      const district = (data as { district: string }).district;
      for (const [key, value] of Object.entries({
        'ce-id': id,
        'ce-type': contract.type,
        'ce-district': district,
        'ce-time': options.time ?? new Date().toISOString(),
        'ce-requestid': 'test-request',
      }))
        list.set(key, value);
      await client.publish(contract.type, JSON.stringify(data), { headers: list });
      return id;
    },
    close: () => connection.close(),
  };
}
