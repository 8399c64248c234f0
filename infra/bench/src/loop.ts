import { setTimeout as wait } from 'node:timers/promises';
import { AckPolicy, jetstream, jetstreamManager } from '@nats-io/jetstream';
import { connect, credsAuthenticator } from '@nats-io/transport-node';
import { steps } from '@slrt/local';
import { openBrokerAccounts } from '@slrt/deployment';
import { streamsAccount } from '@slrt/nats-accounts';
import { uuidv7 } from 'uuidv7';
import { benchInstance, cpuOf, out, percentile, poolOf, printMemory } from './bench-instance.ts';
import { waitFor } from './wait.ts';

/**
 * `npm run bench:loop [-- complaints]`: from a decision to the agency's consumer, so many times (100), and complaints filed
 * a second, beside their floors. With fewer than 100 the memory is read at once instead of after a minute.
 */
const rounds = Number(process.argv[2] ?? 100);
const isWhole = rounds >= 100;

const line = (name: string, values: readonly number[]) =>
  out(
    `${name.padEnd(52)} p50 ${percentile(values, 0.5).toFixed(1)} ms   p99 ${percentile(values, 0.99).toFixed(1)} ms   (${values.length})`,
  );

/** Number of complaints decided for warm-up. */
const before = 3;
const bench = await benchInstance(before);
const { instance, player, homes } = bench;
const started = Date.now();
const accounts = await openBrokerAccounts(bench.home);
// In the account of the stream, where nothing but the server is between publisher and consumer.
const user = await accounts.extraUser(streamsAccount('referrals'), 'bench');
const connection = await connect({
  servers: instance.run.nats.url,
  authenticator: credsAuthenticator(Buffer.from(user)),
  inboxPrefix: '_INBOX_bench',
});
bench.defer(() => connection.close());
const manager = await jetstreamManager(connection, { checkAPI: false });
const client = jetstream(connection);

/** Receives everything on a subject and records when each event id arrived. */
async function listen(durable: string, subject: string): Promise<Map<string, number>> {
  await manager.consumers.add('AGENCY', {
    durable_name: durable,
    ack_policy: AckPolicy.Explicit,
    filter_subject: subject,
  });
  const arrivals = new Map<string, number>();
  const messages = await (await client.consumers.get('AGENCY', durable)).consume();
  bench.defer(() => messages.close());
  void (async () => {
    for await (const message of messages) {
      const id = message.headers?.get('ce-id') || message.headers?.get('Nats-Msg-Id') || '';
      if (!arrivals.has(id)) arrivals.set(id, Date.now() + (performance.now() % 1));
      message.ack();
    }
  })();
  return arrivals;
}

// The floor: the same payload, published to and consumed from the same server, nothing else.
const arrivals = await listen('bench', 'agency.*.6309.>');
const probe = await listen('bench-floor', 'agency.BENCH.0000.>');
const payload = 'x'.repeat(620);
const floor: number[] = [];
for (let n = 0; n < 2 * rounds; n += 1) {
  const id = uuidv7();
  const at = performance.now();
  await client.publish('agency.BENCH.0000.probe', payload, { msgID: id });
  await waitFor('the probe on the stream', 30, () => probe.has(id), 0);
  floor.push(performance.now() - at);
  await wait(10);
}

// The loop: complaints decided one after the other, each referral reaches the agency's consumer.
for (let n = 0; n < rounds; n += 1) {
  const at = homes[n % homes.length] as (typeof homes)[number];
  const filed = await steps.file(player, 'facilitator', steps.cardInactive(at));
  await steps.decide(player, { officer: 'back-office', decider: 'manager' }, filed.id, {
    handling: 'REFER',
    programmeCodes: ['KIS'],
  });
  await wait(20);
}
const requested = `select event_id::text, extract(epoch from recorded_at)::float8 * 1000 as at, convert_from(payload, 'UTF8')::jsonb->>'complaintId' as complaint
   from outbox where stream = 'AGENCY' and subject like '%.requested.v1' order by position desc`;
const referralPool = poolOf(instance, 'referrals', 'admin', 1);
const referrals = await waitFor('the referrals of all decisions at the agency', 60, async () => {
  const { rows } = await referralPool.query<{ event_id: string; at: number; complaint: string }>(requested);
  const isThere = rows.length >= rounds + before && rows.every((row) => arrivals.has(row.event_id));
  return isThere ? rows.slice(0, rounds) : null;
});
const decisions = await poolOf(instance, 'complaints', 'admin', 1).query<{ complaint: string; at: number }>(
  `select headers->>'ce-subject' as complaint, extract(epoch from recorded_at)::float8 * 1000 as at from outbox where subject = 'complaints.complaint.referral-requested.v1'`,
);
const decidedAt = new Map(decisions.rows.map((row) => [row.complaint, row.at]));
const toAgency = referrals.map((row) => (arrivals.get(row.event_id) ?? Number.NaN) - row.at);
const fromDecision = referrals.map(
  (row) => (arrivals.get(row.event_id) ?? Number.NaN) - (decidedAt.get(row.complaint) ?? Number.NaN),
);
line('floor: publish → consume', floor);
line('(a) referral written → agency’s consumer', toAgency);
line('(b) decision written → agency’s consumer', fromDecision);
const [f, a, b] = [floor, toAgency, fromDecision].map((values) => percentile(values, 0.5)) as [number, number, number];
out(`(a) target 3 × floor + 10 ms = ${(3 * f + 10).toFixed(1)} ms: ${a <= 3 * f + 10 ? 'held' : 'MISSED'}`);
out(`(b) target 2 × (a) + 10 ms = ${(2 * a + 10).toFixed(1)} ms: ${b <= 2 * a + 10 ? 'held' : 'MISSED'}`);

// (c) Filing through the gateway beside the same rows by one pg transaction each, 8 at a time for 8 seconds.
async function perSecond(work: () => Promise<unknown>): Promise<{ rate: number; cpu: number }> {
  const cpu = cpuOf(instance);
  const until = performance.now() + 8_000;
  let done = 0;
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      while (performance.now() < until) {
        await work();
        done += 1;
      }
    }),
  );
  return { rate: done / 8, cpu: (cpuOf(instance) - cpu) / done };
}
const target = homes[0] as (typeof homes)[number];
const filed = await perSecond(() => steps.file(player, 'facilitator', steps.cardInactive(target)));
const pool = poolOf(instance, 'complaints', 'admin', 8);
const columns = (table: string, omitted: string[]) =>
  pool
    .query<{ list: string }>(
      `select string_agg(column_name, ', ') as list from information_schema.columns where table_name = $1 and is_generated = 'NEVER' and not column_name = any($2)`,
      [table, omitted],
    )
    .then((result) => result.rows[0]?.list ?? '');
const complaint = await columns('complaint', ['id', 'number']);
const timeline = await columns('complaint_timeline', ['id', 'complaint_id', 'event_id']);
const [sample] = (await pool.query<{ id: string }>('select id from complaint order by filed_at desc limit 1')).rows;
const written = await perSecond(async () => {
  const id = uuidv7();
  const connectionOf = await pool.connect();
  await connectionOf.query('begin');
  const [number] = (
    await connectionOf.query<{ last: number }>({
      name: 'n',
      text: `update complaint_number set last = last + 1 where district_code = '63.09' returning last`,
    })
  ).rows;
  await connectionOf.query({
    name: 'c',
    text: `insert into complaint (id, number, ${complaint}) select $1, $2, ${complaint} from complaint where id = $3 and district_code = '63.09'`,
    values: [id, `RAW/${number?.last}`, sample?.id],
  });
  await connectionOf.query({
    name: 't',
    text: `insert into complaint_timeline (complaint_id, ${timeline}) select $1, ${timeline} from complaint_timeline where complaint_id = $2 limit 1`,
    values: [id, sample?.id],
  });
  for (const subject of ['changed', 'filed']) {
    await connectionOf.query({
      name: 'o',
      text: `insert into outbox (stream, subject, headers, payload, published_at) select stream, $1, headers, payload, now() from outbox where position = (select max(position) from outbox)`,
      values: [`complaints.complaint.${subject}.v1`],
    });
  }
  await connectionOf.query('commit');
  connectionOf.release();
});
out(
  `(c) complaints filed/s ${filed.rate.toFixed(0)} with ${filed.cpu.toFixed(1)} ms CPU each, floor ${written.rate.toFixed(0)} transactions/s with ${written.cpu.toFixed(1)} ms, ratio ${(filed.rate / written.rate).toFixed(2)} (target 0.35)`,
);
if (isWhole) await wait(Math.max(0, 60_000 - (Date.now() - started)));
out(`memory ${((Date.now() - started) / 1000).toFixed(0)} s after the start`);
printMemory(instance);
await bench.stop();
