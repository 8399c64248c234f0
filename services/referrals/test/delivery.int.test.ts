import { readWebhook } from '@slrt/agency-client';
import { parseId, type Actor } from '@slrt/domain';
import { actors, eventually } from '@slrt/testkit';
import { HTTP, type CloudEvent } from 'cloudevents';
import { Webhook } from 'standardwebhooks';
import { startReceiver, type ReceivingServer } from './receiver.ts';
import { change, district, harness, referred, register as registerAt, run, useReferrals } from './suite.ts';

let first: ReceivingServer;
let second: ReceivingServer;
useReferrals(async () => {
  first = await startReceiver();
  second = await startReceiver();
  return { WEBHOOK_EXEMPT_HOSTS: `${first.host},${second.host}` };
});
afterAll(async () => {
  await Promise.all([first.stop(), second.stop()]);
});

const register = (actor: Actor, more: object = {}) => registerAt(actor, { url: first.url, ...more });
/** What is due is due now: the clock is the test's. */
const makeDue = async () => {
  await harness.sql(`update delivery set next_at = now() where state = 'PENDING'`);
  await harness.sql('update webhook set paused_until = null');
};
const of = (server: ReceivingServer, referralId: string) =>
  server.received.filter(({ body }) => body.includes(referralId));
const deliveries = async (webhookId: string) => {
  const answer = await harness.graph(
    actors.bpjs,
    `{ agency(code: "BPJS") { webhooks { id state stateReason failingSince deliveries(first: 100) { totalCount edges { node { id state eventId referralId replays attempts { status error response } } } } } } }`,
  );
  const { webhooks } = (
    answer.data as unknown as {
      agency: {
        webhooks: {
          id: string;
          state: string;
          stateReason: string | null;
          deliveries: {
            edges: {
              node: {
                id: string;
                state: string;
                eventId: string;
                referralId: string;
                replays: number;
                attempts: { status: number | null; error: string | null; response: string | null }[];
              };
            }[];
          };
        }[];
      };
    }
  ).agency;
  const found = webhooks.find((each) => each.id === webhookId);
  return { ...found, rows: found?.deliveries.edges.map((edge) => edge.node) ?? [] };
};
const stepThrough = async (id: string) => {
  await change(actors.bpjs, 'acceptReferral', { referralId: id, expectedVersion: 1 });
  await change(actors.bpjs, 'startReferral', { referralId: id, expectedVersion: 2 });
  await change(actors.bpjs, 'completeReferral', { referralId: id, expectedVersion: 3, outcome: 'SERVED' });
};
beforeEach(async () => {
  await harness.sql(`update webhook set state = 'DELETED'`);
  for (const server of [first, second]) {
    server.received.length = 0;
    server.answerWith(() => ({ status: 204 }));
  }
});

describe('webhooks', () => {
  test('are signed, come in both CloudEvents modes and keep order', async () => {
    const structured = await register(actors.bpjs);
    const binary = await register(actors.admin, { url: second.url, mode: 'BINARY' });
    const id = await referred();
    await stepThrough(id);
    await eventually(() => Promise.resolve(of(first, id).length === 4 && of(second, id).length === 4));
    for (const [server, secret] of [
      [first, structured.secret],
      [second, binary.secret],
    ] as const) {
      const events = of(server, id).map(({ headers, body }) => {
        new Webhook(secret ?? '').verify(body, headers as Record<string, string>);
        expect(() => new Webhook('whsec_AAAA').verify(body, headers as Record<string, string>)).toThrow();
        const event = HTTP.toEvent({ headers, body }) as CloudEvent<{ version: number; status: string }>;
        expect(event.validate()).toBe(true);
        expect(event.id).toBe(headers['webhook-id']);
        expect(event['district']).toBe(district);
        expect(readWebhook({ headers, body }, [secret ?? '']).id).toBe(event.id);
        return event;
      });
      expect(events.map((event) => [event.data?.version, event.data?.status])).toEqual([
        [1, 'REQUESTED'],
        [2, 'ACCEPTED'],
        [3, 'IN_PROGRESS'],
        [4, 'COMPLETED'],
      ]);
      expect(JSON.stringify(events)).not.toContain('regionCode');
    }
    expect(of(first, id).map(({ headers }) => headers['webhook-id'])).toEqual(
      of(second, id).map(({ headers }) => headers['webhook-id']),
    );
    // The same on the stream: the same id and time.
    const onStream = await harness.sql<{ event_id: string; headers: Record<string, string> }>(
      `select event_id, headers from outbox where subject like 'agency.BPJS.%' and headers->>'ce-subject' = $1 order by position`,
      [id],
    );
    expect(onStream.map((row) => row.event_id)).toEqual(of(first, id).map(({ headers }) => headers['webhook-id']));
    const [told] = of(first, id);
    expect(HTTP.toEvent({ headers: told?.headers ?? {}, body: told?.body ?? '' })).toMatchObject({
      time: onStream[0]?.headers['ce-time'],
    });
    const [row] = await harness.sql<{ seen_at: Date | null }>('select seen_at from referral where id = $1', [
      parseId('referral', id)?.uuid,
    ]);
    expect(row?.seen_at).not.toBeNull();
  });

  test('take only the events they ask for', async () => {
    await register(actors.bpjs, { events: ['referrals.referral.completed.v1'] });
    const id = await referred();
    await stepThrough(id);
    await eventually(() => Promise.resolve(of(first, id).length === 1));
    expect(of(first, id)[0]?.body).toContain('"status":"COMPLETED"');
  });

  test('are retried in order with every attempt on record', async () => {
    const { webhook } = await register(actors.bpjs);
    let failures = 2;
    first.answerWith(() => (failures-- > 0 ? { status: 500, body: 'database is down' } : { status: 200 }));
    const id = await referred();
    await stepThrough(id);
    await eventually(async () => {
      await makeDue();
      return of(first, id).length === 6;
    });
    const versions = of(first, id).map(({ body }) => (JSON.parse(body) as { data: { version: number } }).data.version);
    expect(versions).toEqual([1, 1, 1, 2, 3, 4]);
    const { rows } = await eventually(async () => {
      const found = await deliveries(webhook?.id ?? '');
      return found.rows.every((row) => row.state === 'DELIVERED') ? found : null;
    });
    expect(rows.at(-1)?.attempts).toMatchObject([
      { status: 500, error: 'REFUSED_BY_RECEIVER', response: 'database is down' },
      { status: 500 },
      { status: 200, error: null },
    ]);
  });

  test('obey Retry-After, stop at 410 and follow no redirect', async () => {
    const { webhook } = await register(actors.bpjs);
    first.answerWith(() => ({ status: 503, headers: { 'retry-after': '7200' } }));
    const id = await referred();
    await eventually(async () => ((await deliveries(webhook?.id ?? '')).rows[0]?.attempts.length ?? 0) === 1);
    const [waits] = await harness.sql<{ hours: string; paused: string }>(
      `select extract(epoch from d.next_at - now()) / 3600 as hours, extract(epoch from w.paused_until - now()) / 3600 as paused
       from delivery d join webhook w on w.id = d.webhook_id where w.state = 'ACTIVE'`,
    );
    expect(Number(waits?.hours)).toBeGreaterThan(1.9);
    expect(Number(waits?.paused)).toBeGreaterThan(1.9);
    first.answerWith(() => ({ status: 302, headers: { location: `${second.url}/elsewhere` } }));
    await eventually(async () => {
      await makeDue();
      return (await deliveries(webhook?.id ?? '')).rows[0]?.attempts.some(
        (each) => each.error === 'REDIRECT_NOT_FOLLOWED',
      );
    });
    expect(second.received).toHaveLength(0);
    first.answerWith(() => ({ status: 410 }));
    await eventually(async () => {
      await makeDue();
      return (await deliveries(webhook?.id ?? '')).state === 'DISABLED';
    });
    expect(await deliveries(webhook?.id ?? '')).toMatchObject({ stateReason: 'GONE' });
    // Made active again, it gets what waited: nothing was lost.
    first.answerWith(() => ({ status: 204 }));
    const before = of(first, id).length;
    await run(actors.bpjs, 'setWebhookState', { webhookId: webhook?.id, state: 'ACTIVE' }, 'webhook { state }');
    await eventually(async () => {
      await makeDue();
      return of(first, id).length === before + 1;
    });
  });

  test('have two valid signatures while a secret is rotated, one afterwards', async () => {
    const { webhook, secret } = await register(actors.bpjs);
    const rotated = (await run(
      actors.bpjs,
      'rotateWebhookSecret',
      { webhookId: webhook?.id, expectedVersion: webhook?.version },
      'secret webhook { id version }',
    )) as { secret: string };
    expect(rotated.secret).not.toBe(secret);
    const id = await referred();
    await eventually(() => Promise.resolve(of(first, id).length === 1));
    const [both] = of(first, id);
    const verify = (with_: string | undefined, got = both) =>
      new Webhook(with_ ?? '').verify(got?.body ?? '', got?.headers as Record<string, string>);
    expect(verify(secret)).toEqual(verify(rotated.secret));
    await harness.sql('update webhook set previous_until = now()');
    const later = await referred();
    await eventually(() => Promise.resolve(of(first, later).length === 1));
    expect(() => verify(secret, of(first, later)[0])).toThrow();
    verify(rotated.secret, of(first, later)[0]);
    expect(
      await run(actors.bpjs, 'rotateWebhookSecret', { webhookId: webhook?.id, expectedVersion: 1 }, 'secret'),
    ).toMatchObject({
      __typename: 'StaleVersion',
    });
  });

  test('can be tested and replayed one by one or since a time', async () => {
    const early = await referred();
    const { webhook } = await register(actors.bpjs);
    first.answerWith(() => ({ status: 418, body: 'a teapot' }));
    expect(await run(actors.bpjs, 'testWebhook', { webhookId: webhook?.id }, 'status error response')).toMatchObject({
      status: 418,
      error: 'REFUSED_BY_RECEIVER',
      response: 'a teapot',
    });
    first.answerWith(() => ({ status: 204 }));
    const id = await referred();
    await eventually(() => Promise.resolve(of(first, id).length === 1));
    const since = new Date(Date.now() - 3600_000).toISOString();
    const again = await run(actors.bpjs, 'replayDeliveries', { webhookId: webhook?.id, since }, 'replayed');
    expect(again['replayed']).toBeGreaterThanOrEqual(2);
    await eventually(() => Promise.resolve(of(first, early).length >= 1 && of(first, id).length === 2));
    expect(new Set(of(first, id).map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    const one = (await deliveries(webhook?.id ?? '')).rows.find((row) => row.referralId === id);
    await run(actors.bpjs, 'replayDeliveries', { webhookId: webhook?.id, deliveryId: one?.id }, 'replayed');
    await eventually(() => Promise.resolve(of(first, id).length === 3));
  });
});
