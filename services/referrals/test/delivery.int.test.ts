import { readWebhook } from '@slrt/agency-client';
import { formatId } from '@slrt/domain';
import { eventually, uuidv7 } from '@slrt/testkit';
import { HTTP, type CloudEvent } from 'cloudevents';
import { Webhook } from 'standardwebhooks';
import { describeService, district, uuidOf, type Referral } from './kit.ts';
import { startReceiver, type Received, type ReceivingServer } from './receiver.ts';

let first: ReceivingServer;
let second: ReceivingServer;
const startReceivers = async () => {
  first = await startReceiver();
  second = await startReceiver();
  return { WEBHOOK_EXEMPT_HOSTS: `${first.host},${second.host}` };
};
const about = (server: ReceivingServer, { id }: Referral) => server.received.filter(({ body }) => body.includes(id));
const idsOf = (received: readonly Received[]) => received.map(({ headers }) => headers['webhook-id']);
const arrived = (server: ReceivingServer, of: Referral, count: number) =>
  eventually(() => Promise.resolve(about(server, of).length === count));
const verify = (secret: string | undefined, { body, headers }: Received) =>
  new Webhook(secret ?? '').verify(body, headers as Record<string, string>);

/** Checks one delivery as a receiver does, by its standard and by our client, and gives its event. */
function openEvent(received: Received, secret = ''): CloudEvent<{ version: number; status: string }> {
  verify(secret, received);
  expect(() => verify('whsec_AAAA', received)).toThrow();
  const event = HTTP.toEvent(received) as CloudEvent<{ version: number; status: string }>;
  expect(event.validate()).toBe(true);
  expect(event.id).toBe(received.headers['webhook-id']);
  expect(event['district']).toBe(district);
  expect(readWebhook(received, [secret]).id).toBe(event.id);
  return event;
}

const household = formatId('household', { district, uuid: uuidv7() });

interface Delivery {
  readonly id: string;
  readonly state: string;
  readonly referralId: string;
  readonly attempts: readonly { status: number | null; error: string | null; response: string | null }[];
}
interface WebhookView {
  readonly id: string;
  readonly state: string;
  readonly stateReason: string | null;
  readonly deliveries: { edges: { node: Delivery }[] };
}
const webhooksQuery = `{ agency(code: "BPJS") { webhooks { id state stateReason failingSince
  deliveries(first: 100) { totalCount edges { node { id state eventId referralId replays attempts { status error response } } } } } } }`;

describeService(
  'referrals',
  ({ sql, referral, complete, registerWebhook, asBpjs, asAdmin }) => {
    afterAll(() => Promise.all([first.stop(), second.stop()]));
    beforeEach(async () => {
      await sql(`update webhook set state = 'DELETED'`);
      for (const server of [first, second]) {
        server.received.length = 0;
        server.answerWith(() => ({ status: 204 }));
      }
    });
    const register = async (by = asBpjs, more: object = {}) => {
      const { secret, webhook } = await registerWebhook(by, { url: first.url, ...more });
      return { secret, id: webhook?.id ?? '', version: webhook?.version };
    };
    const deliveries = async (webhookId: string) => {
      const { agency } = await asBpjs.query<{ agency: { webhooks: WebhookView[] } }>(webhooksQuery);
      const found = agency.webhooks.find((each) => each.id === webhookId);
      return { ...found, rows: found?.deliveries.edges.map(({ node }) => node) ?? [] };
    };
    /** Makes what is scheduled due and waits for `check`. */
    const untilDue = (check: () => Promise<boolean | undefined> | boolean) =>
      eventually(async () => {
        await sql(`update delivery set next_at = now() where state = 'PENDING'`);
        await sql('update webhook set paused_until = null');
        return check();
      });

    describe('webhooks', () => {
      test('are signed, come in both CloudEvents modes and keep order', async () => {
        const structured = await register();
        const binary = await register(asAdmin, { url: second.url, mode: 'BINARY' });
        const row = await referral();
        await complete(row);
        await Promise.all([arrived(first, row, 4), arrived(second, row, 4)]);
        for (const [server, { secret }] of [
          [first, structured],
          [second, binary],
        ] as const) {
          const events = about(server, row).map((each) => openEvent(each, secret));
          expect(events.map((event) => [event.data?.version, event.data?.status])).toEqual([
            [1, 'REQUESTED'],
            [2, 'ACCEPTED'],
            [3, 'IN_PROGRESS'],
            [4, 'COMPLETED'],
          ]);
          expect(JSON.stringify(events)).not.toContain('regionCode');
        }
        expect(idsOf(about(first, row))).toEqual(idsOf(about(second, row)));
      });

      test('have the ids and times of the events on the stream', async () => {
        await register();
        const row = await referral();
        await complete(row);
        await arrived(first, row, 4);
        const onStream = await sql<{ event_id: string; headers: Record<string, string> }>(
          `select event_id, headers from outbox where subject like 'agency.BPJS.%' and headers->>'ce-subject' = $1 order by position`,
          [row.id],
        );
        expect(onStream.map((each) => each.event_id)).toEqual(idsOf(about(first, row)));
        const [told] = about(first, row);
        expect(HTTP.toEvent({ headers: told?.headers ?? {}, body: told?.body ?? '' })).toMatchObject({
          time: onStream[0]?.headers['ce-time'],
        });
      });

      test('count as seen by the agency', async () => {
        await register();
        const row = await referral();
        await arrived(first, row, 1);
        await eventually(
          async () =>
            (await sql('select 1 from referral where id = $1 and seen_at is not null', [uuidOf(row)])).length === 1,
        );
      });

      test('are on record with whom they are about', async () => {
        await register();
        const row = await referral({ householdId: household });
        await arrived(first, row, 1);
        const records = await sql(
          `select role, purpose, facts, is_read from audit_entry where actor = 'agency:BPJS' and subjects @> $1`,
          [[row.id, household]],
        );
        const record = { role: 'AGENCY_INTEGRATOR', purpose: 'REFERRAL', facts: ['COMPLAINT'], is_read: true };
        expect(records).toEqual([record]);
      });

      test('are not sent when they cannot be put on record', async () => {
        await register();
        await sql(`update webhook set paused_until = now() + interval '1 hour'`);
        const row = await referral();
        await sql('revoke insert on audit_entry from referrals_app');
        try {
          await sql('update webhook set paused_until = null');
          await new Promise((resolve) => setTimeout(resolve, 1_500));
          expect(about(first, row)).toEqual([]);
        } finally {
          await sql('grant insert on audit_entry to referrals_app');
        }
        await arrived(first, row, 1);
      });

      test('take only the events they ask for', async () => {
        await register(asBpjs, { events: ['referrals.referral.completed.v1'] });
        const row = await referral();
        await complete(row);
        await arrived(first, row, 1);
        expect(about(first, row)[0]?.body).toContain('"status":"COMPLETED"');
      });

      test('are retried in order with every attempt on record', async () => {
        const { id } = await register();
        let failures = 2;
        first.answerWith(() => (failures-- > 0 ? { status: 500, body: 'database is down' } : { status: 200 }));
        const row = await referral();
        await complete(row);
        await untilDue(() => about(first, row).length === 6);
        const versions = about(first, row).map(
          ({ body }) => (JSON.parse(body) as { data: { version: number } }).data.version,
        );
        expect(versions).toEqual([1, 1, 1, 2, 3, 4]);
        const { rows } = await eventually(async () => {
          const found = await deliveries(id);
          return found.rows.every((each) => each.state === 'DELIVERED') ? found : null;
        });
        expect(rows.at(-1)?.attempts).toMatchObject([
          { status: 500, error: 'REFUSED_BY_RECEIVER', response: 'database is down' },
          { status: 500 },
          { status: 200, error: null },
        ]);
      });

      test('wait as long as Retry-After says', async () => {
        const { id } = await register();
        first.answerWith(() => ({ status: 503, headers: { 'retry-after': '7200' } }));
        await referral();
        await eventually(async () => ((await deliveries(id)).rows[0]?.attempts.length ?? 0) === 1);
        const [waits] = await sql<{ hours: string; paused: string }>(
          `select extract(epoch from d.next_at - now()) / 3600 as hours, extract(epoch from w.paused_until - now()) / 3600 as paused
           from delivery d join webhook w on w.id = d.webhook_id where w.state = 'ACTIVE'`,
        );
        expect(Number(waits?.hours)).toBeGreaterThan(1.9);
        expect(Number(waits?.paused)).toBeGreaterThan(1.9);
      });

      test('follow no redirect', async () => {
        const { id } = await register();
        first.answerWith(() => ({ status: 302, headers: { location: `${second.url}/elsewhere` } }));
        await referral();
        await untilDue(async () =>
          (await deliveries(id)).rows[0]?.attempts.some((each) => each.error === 'REDIRECT_NOT_FOLLOWED'),
        );
        expect(second.received).toHaveLength(0);
      });

      test('stop at 410 and continue without loss when made active', async () => {
        const { id } = await register();
        first.answerWith(() => ({ status: 410 }));
        const row = await referral();
        await untilDue(async () => (await deliveries(id)).state === 'DISABLED');
        expect(await deliveries(id)).toMatchObject({ stateReason: 'GONE' });
        first.answerWith(() => ({ status: 204 }));
        const before = about(first, row).length;
        await asBpjs.mutate('setWebhookState', { webhookId: id, state: 'ACTIVE' }, 'webhook { state }');
        await untilDue(() => about(first, row).length === before + 1);
      });

      test('have two valid signatures while a secret is rotated, one afterwards', async () => {
        const { id: webhookId, version, secret } = await register();
        const rotation = { webhookId, expectedVersion: version };
        const rotated = await asBpjs.mutate('rotateWebhookSecret', rotation, 'secret webhook { id version }');
        const next = rotated['secret'] as string;
        expect(next).not.toBe(secret);
        const row = await referral();
        await arrived(first, row, 1);
        const [both] = about(first, row) as [Received];
        expect(verify(secret, both)).toEqual(verify(next, both));
        await sql('update webhook set previous_until = now()');
        const later = await referral();
        await arrived(first, later, 1);
        const [one] = about(first, later) as [Received];
        expect(() => verify(secret, one)).toThrow();
        verify(next, one);
        expect(await asBpjs.mutate('rotateWebhookSecret', { webhookId, expectedVersion: 1 }, 'secret')).toBeRefused(
          'STALE_VERSION',
        );
      });

      test('can be tested', async () => {
        const { id: webhookId } = await register();
        first.answerWith(() => ({ status: 418, body: 'a teapot' }));
        expect(await asBpjs.mutate('testWebhook', { webhookId }, 'status error response')).toMatchObject({
          status: 418,
          error: 'REFUSED_BY_RECEIVER',
          response: 'a teapot',
        });
      });

      test('can be replayed one by one or since a time', async () => {
        const early = await referral();
        const { id: webhookId } = await register();
        const row = await referral();
        await arrived(first, row, 1);
        const replay = (what: object) => asBpjs.mutate('replayDeliveries', { webhookId, ...what }, 'replayed');
        const again = await replay({ since: new Date(Date.now() - 3600_000).toISOString() });
        expect(again['replayed']).toBeGreaterThanOrEqual(2);
        await eventually(() => Promise.resolve(about(first, early).length >= 1 && about(first, row).length === 2));
        expect(new Set(idsOf(about(first, row))).size).toBe(1);
        const one = (await deliveries(webhookId)).rows.find((each) => each.referralId === row.id);
        await replay({ deliveryId: one?.id });
        await arrived(first, row, 3);
      });
    });
  },
  startReceivers,
);
