import { eventually, type Caller } from '@slrt/testkit';
import { HTTP, type CloudEvent } from 'cloudevents';
import { describeService, district, type Referral } from './kit.ts';

describeService('referrals', ({ sql, referral, complete, registerWebhook, ...kit }) => {
  const { asBpjs, asOtherBpjs, asDisdik, asManager, asBackOffice, asFacilitator } = kit;

  describe('a webhook', () => {
    const webhooksSeenBy = async (by: Caller) => {
      const { agency } = (await by.graph(`{ agency(code: "BPJS") { webhooks { id } } }`)).data as unknown as {
        agency: { webhooks: object[] | null };
      };
      return agency.webhooks?.length ?? null;
    };
    let local: Awaited<ReturnType<typeof registerWebhook>>;
    let mine: typeof local;

    test.each([
      'http://dinkes.example/hook',
      'https://127.0.0.1/',
      'https://10.0.0.1/',
      'https://[::1]/',
      'https://a:b@example.go.id/',
      'https://localhost:9443/hook',
    ])('does not go to %s', async (url) => {
      expect(await registerWebhook(asBpjs, { url })).toHaveIssues({ url: 'ADDRESS_REFUSED' });
    });

    test('refuses a name that leads to a private address later', async () => {
      local = await registerWebhook(asBpjs);
      const webhookId = local.webhook?.id ?? '';
      await sql(`update webhook set url = 'https://localhost:9443/hook' where id = $1`, [webhookId.slice(8)]);
      const answer = await asBpjs.mutate('testWebhook', { webhookId }, 'status error');
      expect(answer).toMatchObject({ status: null, error: 'NOT_PUBLIC' });
    });

    test('is registered by its agency only', async () => {
      for (const by of [asBackOffice, asManager, asFacilitator])
        expect(await registerWebhook(by)).toBeRefused('FORBIDDEN');
      for (const by of [asDisdik, asOtherBpjs]) expect(await registerWebhook(by)).toBeRefused('NOT_ALLOWED');
      expect(await registerWebhook(asBpjs, { events: ['registry.household.updated.v1'] })).toMatchObject({
        issues: [{ path: ['events'] }],
      });
    });

    test('has its secret rotated by its agency only', async () => {
      mine = await registerWebhook(asBpjs);
      const rotation = { webhookId: mine.webhook?.id, expectedVersion: 1 };
      for (const by of [asDisdik, asOtherBpjs])
        expect(await by.mutate('rotateWebhookSecret', rotation, 'secret')).toBeRefused('NOT_FOUND');
    });

    test('is seen by its agency only', async () => {
      expect(await webhooksSeenBy(asBpjs)).toBe(2);
      expect(await webhooksSeenBy(asOtherBpjs)).toBe(0);
      expect(await webhooksSeenBy(asDisdik)).toBeNull();
      expect(await webhooksSeenBy(asManager)).toBeNull();
    });

    test('has its secret sealed in the database', async () => {
      const [stored] = await sql<{ secret: Buffer }>('select secret from webhook where id = $1', [
        mine.webhook?.id.slice(8),
      ]);
      expect(stored?.secret.toString('base64')).not.toContain((mine.secret ?? '').slice(6, 20));
    });
  });

  describe('the inbox in the graph', () => {
    interface Edge {
      readonly cursor: string;
      readonly node: { id: string; referralId: string; version: number; cloudEvent: string };
    }
    const query = `query ($unread: Boolean) { agency(code: "BPJS") { inbox(regionCode: "${district}", first: 100, unread: $unread) {
      totalCount edges { cursor node { id referralId version cloudEvent referral { id } } } } } }`;
    const inboxOf = async (by: Caller, unread = false) => {
      const { agency } = (await by.graph(query, { unread })).data as unknown as {
        agency: { inbox: { edges: Edge[] } | null };
      };
      return agency.inbox?.edges;
    };
    let row: Referral;
    let upTo: string;

    test('has every step of a referral as a CloudEvent', async () => {
      row = await referral();
      await complete(row);
      const mine = await eventually(async () => {
        const edges = (await inboxOf(asBpjs))?.filter(({ node }) => node.referralId === row.id) ?? [];
        return edges.length === 4 ? edges : null;
      });
      expect(mine.map(({ node }) => node.version)).toEqual([1, 2, 3, 4]);
      const event = HTTP.toEvent({
        headers: { 'content-type': 'application/cloudevents+json' },
        body: mine[0]?.node.cloudEvent ?? '',
      }) as CloudEvent;
      expect(event.validate()).toBe(true);
      upTo = mine.at(-1)?.cursor ?? '';
    });

    test('keeps events unread until the agency acknowledges them', async () => {
      const acknowledge = (by: Caller) =>
        by.mutate('acknowledgeInbox', { agencyCode: 'BPJS', regionCode: district, upTo }, 'agency { code }');
      expect(await acknowledge(asDisdik)).toBeRefused('NOT_FOUND');
      expect(await acknowledge(asBpjs)).toMatchObject({ agency: { code: 'BPJS' } });
      expect((await inboxOf(asBpjs, true))?.filter(({ node }) => node.referralId === row.id)).toEqual([]);
    });

    test('is read by the agency of the district only', async () => {
      expect(await inboxOf(asDisdik)).toBeUndefined();
      expect(await inboxOf(asOtherBpjs)).toBeUndefined();
      expect(await inboxOf(asManager)).toBeUndefined();
    });
  });
});
