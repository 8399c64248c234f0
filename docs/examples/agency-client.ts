// An agency's program with the typed client: its referral events from the stream, or to its own server.
//   npm run example:agency -- stream nats://127.0.0.1:4222 agency.creds agency-BPJS-6309
//   npm run example:agency -- webhook 8080 whsec_…
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createIntake, createFileSeenStore, followStream, readWebhook, type ReferralEvent } from '@slrt/agency-client';

const [way, first = '', second = '', durable = ''] = process.argv.slice(2);
const seen = createFileSeenStore('seen-events.txt');
const onEvent = (event: ReferralEvent) => {
  const { referralId, status, version, dueAt } = event.data;
  // Here: your own transaction. Everything else about the referral is read through the graph, under your own rights.
  process.stdout.write(`${JSON.stringify({ id: event.id, type: event.type, referralId, status, version, dueAt })}\n`);
};

if (way === 'stream') {
  const follower = await followStream({ servers: first, creds: readFileSync(second, 'utf8'), durable, seen, onEvent });
  process.once('SIGTERM', () => void follower.stop());
} else {
  const intake = createIntake({ seen, onEvent });
  createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (part: string) => (body += part));
    request.on('end', () => {
      Promise.resolve()
        .then(() => intake.take(readWebhook({ headers: request.headers, body }, [second])))
        // One that is ahead of its turn is asked for again; the rest is received.
        .then((taken) => response.writeHead(taken === 'WAITING' ? 503 : 204, { 'retry-after': '5' }).end())
        .catch(() => response.writeHead(400).end());
    });
  }).listen(Number(first));
}
