import { setTimeout as wait } from 'node:timers/promises';
import { connect, credsAuthenticator } from 'nats';

/** An agency's program. It stores every event id, applies each event once, and survives restarts of the server. */
export async function listenAsAgency(url: string, credentials: string, durable: string) {
  const seen = new Set<string>();
  let duplicates = 0;
  let stopped = false;
  const connection = await connect({
    servers: url,
    authenticator: credsAuthenticator(new TextEncoder().encode(credentials)),
    inboxPrefix: `_INBOX_${durable}`,
    maxReconnectAttempts: -1,
    reconnectTimeWait: 200,
    pingInterval: 2_000,
  });
  const loop = async () => {
    while (!stopped) {
      try {
        const consumer = await connection.jetstream({ timeout: 2_000 }).consumers.get('AGENCY', durable);
        for (let quiet = 0; !stopped && quiet < 5;) {
          const messages = await consumer.fetch({ max_messages: 50, expires: 1_000 });
          let got = 0;
          for await (const message of messages) {
            const id = message.headers?.get('ce-id') ?? '';
            if (seen.has(id)) duplicates += 1;
            seen.add(id);
            message.ack();
            got += 1;
          }
          quiet = got === 0 ? quiet + 1 : 0; // a lost consumer delivers nothing: look it up again
        }
      } catch {
        await wait(300); // the server is down or the durable does not exist yet
      }
    }
  };
  const done = loop();
  return {
    seen,
    duplicates: () => duplicates,
    stop: async () => {
      if (stopped) return;
      stopped = true;
      await done;
      await connection.close();
    },
  };
}
