import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  createIntake,
  followStream,
  createMemorySeenStore,
  readWebhook,
  type ReferralEvent,
} from '@slrt/agency-client';
import { createRandom } from '@slrt/runtime';
import { uuidv7 } from 'uuidv7';
import { listenAsAgency } from './agency-listener.ts';
import type { RetryingClient } from './retrying-client.ts';

const district = '63.09';

/** Creates a record of handled events by id, with the versions of each referral in the order of handling. */
function ledger() {
  const ids = new Map<string, number>();
  const versions = new Map<string, number[]>();
  return {
    onEvent: ({ id, data }: ReferralEvent) => {
      ids.set(id, (ids.get(id) ?? 0) + 1);
      versions.set(data.referralId, [...(versions.get(data.referralId) ?? []), data.version]);
    },
    handled: ids,
    /** Returns events that were handled twice and referrals whose versions came out of order. */
    faults: () => [
      ...[...ids].filter(([, n]) => n > 1).map(([id]) => id),
      ...[...versions]
        .filter(([, list]) => list.some((version, n) => n > 0 && version <= (list[n - 1] ?? 0)))
        .map(([id]) => id),
    ],
  };
}

/** Opens the HTTP port of the agency's server, which must be known before the services start. */
export async function openPort(seed: number) {
  const random = createRandom(seed);
  let isFlaky = true;
  let take: (headers: Record<string, string | string[] | undefined>, body: string) => Promise<number> = () =>
    Promise.resolve(503);
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (part: string) => (body += part));
    request.on('end', () => {
      // Sometimes it fails before the work, sometimes its answer is lost afterwards.
      const chance = isFlaky ? random.int(1, 20) : 0;
      if (chance === 1) response.writeHead(500).end();
      else
        void take(request.headers, body)
          .catch(() => 400)
          .then((status) =>
            chance === 2 ? request.destroy() : response.writeHead(status, { 'retry-after': '1' }).end(),
          );
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    host,
    serve: (next: typeof take) => {
      take = next;
    },
    /** Ends the random failures. */
    mend: () => {
      isFlaky = false;
    },
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function credentials(client: RetryingClient, agency: string) {
  const answer = await client.ask(
    'admin',
    'mutation ($input: IssueAgencyCredentialsInput!) { r: issueAgencyCredentials(input: $input) { ... on IssueAgencyCredentialsSuccess { creds durable } } }',
    { input: { idempotencyKey: uuidv7(), agencyCode: agency, regionCode: district } },
  );
  return answer['r'] as { creds: string; durable: string };
}

/**
 * Opens an agency that receives events in three ways: with a plain NATS client, its own server for webhooks, and the typed
 * client, which is offline until `comeBack`. In the end each has every event once and in order.
 */
export async function openAgency(
  client: RetryingClient,
  { agency, natsUrl, port }: { agency: string; natsUrl: string; port: Awaited<ReturnType<typeof openPort>> },
) {
  const plain = await credentials(client, agency);
  const listener = await listenAsAgency(natsUrl, plain.creds, plain.durable);
  const byWebhook = ledger();
  const registered = await client.ask(
    `integrator-${agency.toLowerCase()}`,
    'mutation ($input: RegisterWebhookInput!) { r: registerWebhook(input: $input) { ... on RegisterWebhookSuccess { secret webhook { id } } } }',
    {
      input: { idempotencyKey: uuidv7(), agencyCode: agency, regionCode: district, url: `http://${port.host}/hook` },
    },
  );
  const { secret, webhook } = registered['r'] as { secret: string; webhook: { id: string } };
  const intake = createIntake({ seen: createMemorySeenStore(), onEvent: byWebhook.onEvent });
  port.serve(async (headers, body) =>
    (await intake.take(readWebhook({ headers, body }, [secret]))) === 'WAITING' ? 503 : 204,
  );
  const byStream = ledger();
  let follower: { stop(): Promise<void> } | null = null;
  return {
    agency,
    listener,
    webhook: byWebhook,
    stream: byStream,
    /** Ends the time offline: requests all events since `since` and follows the stream with the typed client. */
    comeBack: async (since: Date) => {
      await listener.stop();
      const own = await credentials(client, agency);
      port.mend(); // failed deliveries wait for minutes, replayed ones are sent at once
      for (const which of [{ agencyCode: agency, regionCode: district }, { webhookId: webhook.id }])
        await client.ask(
          `integrator-${agency.toLowerCase()}`,
          'mutation ($input: ReplayDeliveriesInput!) { replayDeliveries(input: $input) { __typename } }',
          { input: { ...which, since: since.toISOString() } },
        );
      follower = await followStream({
        servers: natsUrl,
        creds: own.creds,
        durable: own.durable,
        seen: createMemorySeenStore(),
        onEvent: byStream.onEvent,
      });
    },
    stop: async () => {
      await follower?.stop();
      await listener.stop();
      port.stop();
    },
  };
}
