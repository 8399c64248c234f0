// An agency's program: receives its referral events with the plain `nats` client from its own durable consumer.
//   node docs/examples/integrator.mjs nats://127.0.0.1:4222 agency-BPJS-3673.creds agency-BPJS-3673 [how many]
import { readFileSync } from 'node:fs';
import { connect, credsAuthenticator } from 'nats';

const [url, credentials, durable, wanted = 'Infinity'] = process.argv.slice(2);
const connection = await connect({
  servers: url,
  authenticator: credsAuthenticator(readFileSync(credentials)),
  inboxPrefix: `_INBOX_${durable}`, // the only inbox this user may listen on
  maxReconnectAttempts: -1,
});
const consumer = await connection.jetstream().consumers.get('AGENCY', durable);
const messages = await consumer.consume();
const seen = new Set(); // in a real program: a table, kept longer than the stream
for await (const message of messages) {
  const id = message.headers.get('ce-id');
  if (!seen.has(id)) {
    seen.add(id);
    const referral = message.json();
    // Judge by version: events may come late or twice. Read the rest through the graph, under your own rights.
    console.log(
      JSON.stringify({
        id,
        type: message.headers.get('ce-type'),
        referralId: referral.referralId,
        status: referral.status,
        version: referral.version,
        fields: Object.keys(referral),
      }),
    );
  }
  message.ack(); // only after your own commit
  if (seen.size >= Number(wanted)) break;
}
await connection.drain();
