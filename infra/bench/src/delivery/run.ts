import { setTimeout as wait } from 'node:timers/promises';
import { createDatabase, type Database } from '@slrt/database';
import { formatId, systemScope } from '@slrt/domain';
import { agencySubject, referralEvents } from '@slrt/events';
import { createPlayer } from '@slrt/local';
import { createClient } from '@slrt/graph-client';
import { uuidv7 } from 'uuidv7';
import { recordTo } from '@slrt/messaging';
import referrals, { insertAgencyEvent } from '@slrt/referrals';
import { connect, credsAuthenticator } from 'nats';
import { Agent, request } from 'undici';
import { out, percentile, startBench } from '../bench-instance.ts';
import { waitFor } from '../wait.ts';
import { startReceiver, type Manner } from './receivers.ts';

/** `npm run bench:delivery -- 10000`: events to eight agencies over the stream and by webhooks, without and with bad receivers. */
const count = Number(process.argv[2] ?? 10_000);
/** Events a second in the runs that compare delays: more than any district has, but below the machine's limit. */
const pace = 200;
const district = '63.09';
const agencies = ['BPJS', 'DINKES', 'DISDIK', 'DINSOS', 'PKH', 'BULOG', 'DISDUKCAPIL', 'BAZNAS'];
const bad: Readonly<Record<string, Manner>> = { PKH: 'SLOW', BULOG: 'FAILING', DISDUKCAPIL: 'REDIRECTING' };
const healthy = agencies.filter((agency) => !(agency in bad));

const receivers = new Map(await Promise.all(agencies.map(async (agency) => [agency, await startReceiver()] as const)));
const receiver = (agency: string) => {
  const found = receivers.get(agency);
  if (!found) throw new Error('no such receiver');
  return found;
};
const bench = await startBench('settings', {
  webhookExemptHosts: [...receivers.values()].map((each) => each.host).join(','),
});
bench.defer(() => {
  for (const each of receivers.values()) each.stop();
});
const { instance } = bench;
const player = createPlayer(createClient(instance.run.gateway.url, instance.tokens));
const scope = systemScope('bench', district);

/** Time of arrival of each event over the stream, by its id. */
const streamed = new Map<string, number>();

async function followAll(): Promise<() => Promise<void>> {
  const ends = await Promise.all(
    agencies.map(async (agency) => {
      const { r } = await player.ask<{ r: { creds: string; durable: string; inboxPrefix: string } }>(
        'admin',
        'mutation ($input: IssueAgencyCredentialsInput!) { r: issueAgencyCredentials(input: $input) { ... on IssueAgencyCredentialsSuccess { creds durable inboxPrefix } } }',
        { input: { idempotencyKey: uuidv7(), agencyCode: agency, regionCode: district } },
      );
      const connection = await connect({
        servers: instance.run.nats.url,
        authenticator: credsAuthenticator(new TextEncoder().encode(r.creds)),
        inboxPrefix: r.inboxPrefix,
      });
      const consumer = await connection.jetstream().consumers.get('AGENCY', r.durable);
      const messages = await consumer.consume({ max_messages: 500 });
      void (async () => {
        for await (const message of messages) {
          const id = message.headers?.get('ce-id') ?? '';
          if (!streamed.has(id)) streamed.set(id, performance.now());
          message.ack();
        }
      })();
      return async () => {
        await messages.close(); // the client's timer outlives the connection otherwise
        await connection.close();
      };
    }),
  );
  return async () => {
    await Promise.all(ends.map((end) => end()));
  };
}

async function registerAll(): Promise<void> {
  for (const agency of agencies)
    await player.ask(
      `integrator-${agency.toLowerCase()}`,
      'mutation ($input: RegisterWebhookInput!) { registerWebhook(input: $input) { ... on RegisterWebhookSuccess { webhook { id } } } }',
      {
        input: {
          idempotencyKey: uuidv7(),
          agencyCode: agency,
          regionCode: district,
          url: `http://${receiver(agency).host}/hook`,
        },
      },
    );
}

const dataOf = (agency: string, referralId: string, n: number) => ({
  district,
  version: 1,
  actorId: 'system:router',
  actorRole: null,
  referralId,
  number: `RJK/6309/2026/${String(n).padStart(6, '0')}`,
  complaintId: formatId('complaint', { district, uuid: uuidv7() }),
  decisionNo: 1,
  householdId: null,
  agencyCode: agency,
  programmeCode: null,
  status: 'REQUESTED',
  reason: null,
  outcome: null,
  dueAt: null,
  routingRule: null,
  siblings: 1,
});

/** One referral's request, as the router records it for the agency: outbox, inbox and webhooks in one transaction. */
async function tell(
  database: Database,
  agency: string,
  n: number,
  many: number,
): Promise<{ id: string; agency: string }[]> {
  const told = Array.from({ length: many }, (_, k) => ({ id: uuidv7(), uuid: uuidv7(), agency, n: n + k }));
  await database.withTransaction(scope, (tx) => {
    for (const { id, uuid, n: number } of told) {
      const referralId = formatId('referral', { district, uuid });
      const { type } = referralEvents.requested;
      const data = dataOf(agency, referralId, number);
      recordTo(tx, agencySubject(agency, district, 'requested'), { id, type, aggregateId: referralId, district, data });
      insertAgencyEvent(tx, {
        id,
        type,
        subject: referralId,
        district,
        requestId: null,
        data,
        agencyCode: agency,
        referralId: uuid,
        version: 1,
      });
    }
    return Promise.resolve();
  });
  return told;
}

interface Sent {
  readonly id: string;
  readonly agency: string;
  readonly at: number;
}

/** Measures throughput with all events at once. */
async function flood(database: Database): Promise<void> {
  const sent: Sent[] = [];
  const began = performance.now();
  const batch = 125;
  for (let n = 0; n < count; n += batch) {
    const agency = agencies[(n / batch) % agencies.length] as string;
    const told = await tell(database, agency, n, Math.min(batch, count - n));
    const at = performance.now();
    sent.push(...told.map((each) => ({ id: each.id, agency: each.agency, at })));
  }
  const written = performance.now();
  const limit = 60 + count / 30;
  const overStream = waitFor(
    'all events over the stream',
    limit,
    () => sent.every((each) => streamed.has(each.id)),
    20,
  );
  const byWebhook = waitFor(
    'all events by webhook',
    limit,
    () => sent.every((each) => receiver(each.agency).arrived.has(each.id)),
    20,
  );
  await Promise.all([overStream, byWebhook]);
  const last = (times: Iterable<number>) => Math.max(...times);
  const stream = (last(sent.map((each) => streamed.get(each.id) ?? Infinity)) - began) / 1000;
  const webhooks = (last(sent.map((each) => receiver(each.agency).arrived.get(each.id) ?? Infinity)) - began) / 1000;
  const floors = [await rawPublish(), await rawPost()] as const;
  out(
    `written in ${((written - began) / 1000).toFixed(1)} s: ${Math.round(count / ((written - began) / 1000))} events/s`,
  );
  out(
    `stream: ${Math.round(count / stream)} events/s; bare publish ${Math.round(floors[0])}/s: ${(count / stream / floors[0]).toFixed(2)} of it`,
  );
  out(
    `webhooks: ${Math.round(count / webhooks)} events/s; bare POST to the same receivers ${Math.round(floors[1])}/s: ${(count / webhooks / floors[1]).toFixed(2)} of it`,
  );
}

/** Publishes the same bytes to the same server in batches of 256, each awaited, as the relay does. */
async function rawPublish(): Promise<number> {
  const { readFileSync } = await import('node:fs');
  const creds = readFileSync(`${bench.home}/nats/referrals.creds`);
  const connection = await connect({
    servers: instance.run.nats.url,
    authenticator: credsAuthenticator(creds),
    inboxPrefix: '_INBOX_referrals',
  });
  const client = connection.jetstream();
  const body = JSON.stringify(dataOf('PLN', formatId('referral', { district, uuid: uuidv7() }), 1));
  const began = performance.now();
  for (let n = 0; n < count; n += 256)
    await Promise.all(
      Array.from({ length: Math.min(256, count - n) }, () =>
        client.publish('agency.PLN.6309.referral.requested.v1', body),
      ),
    );
  const rate = count / ((performance.now() - began) / 1000);
  await connection.close();
  return rate;
}

async function rawPost(): Promise<number> {
  const dispatcher = new Agent({ connections: 32 });
  const body = JSON.stringify(dataOf('PLN', formatId('referral', { district, uuid: uuidv7() }), 1));
  const began = performance.now();
  let next = 0;
  const work = async () => {
    while (next < count) {
      const agency = agencies[next++ % agencies.length] as string;
      const answer = await request(`http://${receiver(agency).host}/hook`, {
        method: 'POST',
        dispatcher,
        body,
        headers: { 'webhook-id': 'raw' },
      });
      await answer.body.dump();
    }
  };
  await Promise.all(Array.from({ length: 64 }, work));
  await dispatcher.close();
  return count / ((performance.now() - began) / 1000);
}

/** Measures the delays of healthy receivers at a steady rate, beside bad ones. */
async function steady(database: Database, label: string): Promise<{ p50: number; p99: number; stream99: number }> {
  const sent: Sent[] = [];
  const failures: unknown[] = [];
  const began = performance.now();
  for (let n = 0; n < count; n += 1) {
    const due = began + (n * 1000) / pace;
    if (due > performance.now() + 2) await wait(due - performance.now());
    const agency = agencies[n % agencies.length] as string;
    void tell(database, agency, n, 1).then(
      ([told]) => told && sent.push({ id: told.id, agency, at: performance.now() }),
      (error: unknown) => failures.push(error),
    );
  }
  await waitFor('all events to be written', 30, () => sent.length + failures.length === count, 20);
  if (failures.length > 0) throw new Error(`${failures.length} events could not be written`, { cause: failures[0] });
  const own = sent.filter((each) => healthy.includes(each.agency));
  await waitFor(
    'all events of healthy receivers',
    60,
    () =>
      own.every((each) => receiver(each.agency).arrived.has(each.id)) && sent.every((each) => streamed.has(each.id)),
    20,
  );
  const took = own.map((each) => Math.max(0, (receiver(each.agency).arrived.get(each.id) ?? Infinity) - each.at));
  const over = sent.map((each) => Math.max(0, (streamed.get(each.id) ?? Infinity) - each.at));
  const result = { p50: percentile(took, 0.5), p99: percentile(took, 0.99), stream99: percentile(over, 0.99) };
  out(
    `${label}: ${own.length} events to ${healthy.length} healthy receivers at ${pace}/s in all: p50 ${result.p50.toFixed(0)} ms, p99 ${result.p99.toFixed(0)} ms; stream p99 ${result.stream99.toFixed(0)} ms`,
  );
  return result;
}

const database = await createDatabase({
  url: instance.urlsOf('referrals').app,
  poolSize: 4,
  applicationName: 'bench',
  entities: referrals.entities,
});
bench.defer(() => database.close());
await registerAll();
bench.defer(await followAll());
await flood(database);
await wait(3_000);
const well = await steady(database, 'all well');
for (const [agency, manner] of Object.entries(bad)) receiver(agency).behave(manner);
const before = receiver('DISDUKCAPIL').requests();
const mixed = await steady(
  database,
  `with ${Object.entries(bad)
    .map(([agency, manner]) => `${agency} ${manner.toLowerCase()}`)
    .join(', ')}`,
);
out(`healthy p99 with bad receivers: ${(mixed.p99 / well.p99).toFixed(2)} × the run without (target 0.8 to 1.2)`);
out(`the redirecting one was asked ${receiver('DISDUKCAPIL').requests() - before} times and followed never`);
await bench.stop();
