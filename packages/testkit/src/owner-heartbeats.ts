import { jetstream } from '@nats-io/jetstream';
import { connect, headers } from '@nats-io/transport-node';
import { disclosureEvents, type DisclosureStream } from '@slrt/events';
import { uuidv7 } from 'uuidv7';

const heartbeatMilliseconds = 4_000;
const noDistrict = '00.00';

/** Returns the streams whose owners a service follows to know whether its disclosure is current. */
export const followedBy = (readers: readonly { readonly subjects: readonly string[] }[]): DisclosureStream[] =>
  (Object.keys(disclosureEvents) as DisclosureStream[]).filter((stream) =>
    readers.some(({ subjects }) => subjects.includes(disclosureEvents[stream].heartbeat.type)),
  );

/**
 * Sends the heartbeats of owners that a suite does not start, as they would without any event about disclosure. The events that
 * a suite publishes are in no list.
 */
export async function sendOwnerHeartbeats(natsUrl: string, streams: readonly DisclosureStream[]) {
  const connection = await connect({ servers: natsUrl });
  const client = jetstream(connection);
  const send = async (): Promise<void> => {
    for (const stream of streams) {
      const { type } = disclosureEvents[stream].heartbeat;
      const at = new Date().toISOString();
      const list = headers();
      for (const [key, value] of Object.entries({
        'ce-id': uuidv7(),
        'ce-type': type,
        'ce-time': at,
        'ce-district': noDistrict,
      }))
        list.set(key, value);
      const data = { district: noDistrict, at, asOf: at, lists: 0, behind: [] };
      await client.publish(type, JSON.stringify(data), { headers: list }).catch(() => undefined); // the stream may be gone
    }
  };
  const timer = setInterval(() => void send(), heartbeatMilliseconds);
  return {
    send,
    stop: async (): Promise<void> => {
      clearInterval(timer);
      await connection.close();
    },
  };
}
