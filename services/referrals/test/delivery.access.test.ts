import { parseId, type Actor } from '@slrt/domain';
import { actors, eventually } from '@slrt/testkit';
import { HTTP, type CloudEvent } from 'cloudevents';
import { change, district, harness, referred, register, run, useReferrals } from './suite.ts';

useReferrals();

const stepThrough = async (id: string) => {
  await change(actors.bpjs, 'acceptReferral', { referralId: id, expectedVersion: 1 });
  await change(actors.bpjs, 'startReferral', { referralId: id, expectedVersion: 2 });
  await change(actors.bpjs, 'completeReferral', { referralId: id, expectedVersion: 3, outcome: 'SERVED' });
};

describe('webhooks', () => {
  test('go to public addresses and belong to agency and operator', async () => {
    for (const url of [
      'http://dinkes.example/hook',
      'https://127.0.0.1/',
      'https://10.0.0.1/',
      'https://[::1]/',
      'https://a:b@example.go.id/',
      'https://localhost:9443/hook',
    ])
      expect(await register(actors.bpjs, { url })).toMatchObject({
        issues: [{ path: ['url'], code: 'ADDRESS_REFUSED' }],
      });
    // A name that leads to a private address later is refused when it is connected to.
    const local = await register(actors.bpjs);
    await harness.sql(`update webhook set url = 'https://localhost:9443/hook' where id = $1`, [
      local.webhook?.id.slice(8),
    ]);
    expect(await run(actors.bpjs, 'testWebhook', { webhookId: local.webhook?.id }, 'status error')).toMatchObject({
      status: null,
      error: 'NOT_PUBLIC',
    });
    for (const actor of [actors.backOffice, actors.manager, actors.facilitator])
      expect(await register(actor)).toMatchObject({ thrown: 'FORBIDDEN' });
    for (const actor of [actors.disdik, actors.otherBpjs])
      expect(await register(actor)).toMatchObject({ __typename: 'NotAllowed' });
    expect(await register(actors.bpjs, { events: ['registry.household.updated.v1'] })).toMatchObject({
      issues: [{ path: ['events'] }],
    });
    const mine = await register(actors.bpjs);
    for (const actor of [actors.disdik, actors.otherBpjs])
      expect(
        await run(actor, 'rotateWebhookSecret', { webhookId: mine.webhook?.id, expectedVersion: 1 }, 'secret'),
      ).toMatchObject({ __typename: 'NotFound' });
    const seen = async (actor: Actor) =>
      (
        (await harness.graph(actor, `{ agency(code: "BPJS") { webhooks { id } } }`)).data as unknown as {
          agency: { webhooks: object[] | null };
        }
      ).agency.webhooks?.length ?? null;
    expect(await seen(actors.bpjs)).toBe(2);
    expect(await seen(actors.otherBpjs)).toBe(0);
    expect(await seen(actors.disdik)).toBeNull();
    expect(await seen(actors.manager)).toBeNull();
    const stored = await harness.sql<{ secret: Buffer }>('select secret from webhook where id = $1', [
      parseId('webhook', mine.webhook?.id ?? '')?.uuid,
    ]);
    expect(stored[0]?.secret.toString('base64')).not.toContain((mine.secret ?? '').slice(6, 20));
  });
});

describe('the inbox in the graph', () => {
  test('keeps events unread until the agency acknowledges them', async () => {
    const id = await referred();
    await stepThrough(id);
    const read = async (actor: Actor, unread = false) => {
      const answer = await harness.graph(
        actor,
        `query ($unread: Boolean) { agency(code: "BPJS") { inbox(regionCode: "${district}", first: 100, unread: $unread) { totalCount edges { cursor node { id referralId version cloudEvent referral { id } } } } } }`,
        { unread },
      );
      return (
        answer.data as unknown as {
          agency: {
            inbox: {
              edges: {
                cursor: string;
                node: { id: string; referralId: string; version: number; cloudEvent: string };
              }[];
            } | null;
          };
        }
      ).agency.inbox?.edges;
    };
    const mine = await eventually(async () => {
      const edges = (await read(actors.bpjs))?.filter((edge) => edge.node.referralId === id) ?? [];
      return edges.length === 4 ? edges : null;
    });
    expect(mine.map((edge) => edge.node.version)).toEqual([1, 2, 3, 4]);
    const event = HTTP.toEvent({
      headers: { 'content-type': 'application/cloudevents+json' },
      body: mine[0]?.node.cloudEvent ?? '',
    }) as CloudEvent;
    expect(event.validate()).toBe(true);
    const upTo = mine.at(-1)?.cursor ?? '';
    const input = { agencyCode: 'BPJS', regionCode: district, upTo };
    expect(await run(actors.disdik, 'acknowledgeInbox', input, 'agency { code }')).toMatchObject({
      __typename: 'NotFound',
    });
    expect(await run(actors.bpjs, 'acknowledgeInbox', input, 'agency { code }')).toMatchObject({
      agency: { code: 'BPJS' },
    });
    expect((await read(actors.bpjs, true))?.filter((edge) => edge.node.referralId === id)).toEqual([]);
    expect(await read(actors.disdik)).toBeUndefined();
    expect(await read(actors.otherBpjs)).toBeUndefined();
    expect(await read(actors.manager)).toBeUndefined();
  });
});
