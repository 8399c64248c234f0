import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { steps } from '@slrt/local';
import { uuidv7 } from 'uuidv7';
import { connect, credsAuthenticator } from 'nats';
import { running } from './running.ts';

const root = new URL('../../', import.meta.url).pathname;

interface Issued {
  readonly creds: string;
  readonly durable: string;
  readonly inboxPrefix: string;
  readonly credential: { readonly id: string };
}
async function issue(agencyCode: string): Promise<Issued> {
  const answer = await running().graph<{ r: Issued }>(
    'serang-manager',
    'mutation ($input: IssueAgencyCredentialsInput!) { r: issueAgencyCredentials(input: $input) { ... on IssueAgencyCredentialsSuccess { creds durable inboxPrefix credential { id } } } }',
    { input: { idempotencyKey: uuidv7(), agencyCode, regionCode: '36.73' } },
  );
  if (!answer.data?.r.creds) throw new Error(JSON.stringify(answer));
  return answer.data.r;
}

describe('an agency’s own program', () => {
  test('receives exactly its own events, without names or villages', async () => {
    const { home, player, run } = running();
    const household = await steps.findHousehold(player, 'serang-facilitator', { listing: 'LISTED' });
    const filing = {
      channel: 'HOME_VISIT',
      sector: 'CIVIL_REGISTRATION',
      categoryCode: 'IDENTITY_DOCUMENT',
      description: 'KTP hilang.',
      regionCode: household.region.code,
      householdId: household.id,
    };
    const filed = await steps.file(player, 'serang-facilitator', filing);
    await steps.decide(player, { officer: 'serang-back-office', decider: 'serang-manager' }, filed.id, {
      handling: 'REFER',
    });
    await steps.serve(player, 'serang-liaison-disdukcapil', filed.id, 'SERVED');
    const { creds, durable } = await issue('DISDUKCAPIL');
    const file = join(home, 'disdukcapil.creds');
    writeFileSync(file, creds, { mode: 0o600 });
    const program = join(root, 'docs/examples/integrator.mjs');
    const { stdout } = await promisify(execFile)(process.execPath, [program, run().nats.url, file, durable, '4'], {
      timeout: 20_000,
    });
    const events = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { type: string; status: string; fields: string[] });
    expect(events.map((event) => event.status)).toEqual(['REQUESTED', 'ACCEPTED', 'IN_PROGRESS', 'COMPLETED']);
    expect(events[0]?.type).toBe('referrals.referral.requested.v1');
    for (const event of events) expect(event.fields).not.toContain('regionCode');
  }, 60_000);

  // Requests with an agency's credentials other than those to its own durable.
  const forbidden: [string, object][] = [
    ['$JS.API.CONSUMER.MSG.NEXT.AGENCY.agency-BPJS-3673', {}],
    ['$JS.API.CONSUMER.MSG.NEXT.AGENCY.agency-DISDUKCAPIL-6309', {}],
    ['$JS.API.CONSUMER.INFO.AGENCY.agency-BPJS-3673', {}],
    [
      '$JS.API.CONSUMER.DURABLE.CREATE.AGENCY.mine',
      { stream_name: 'AGENCY', config: { durable_name: 'mine', ack_policy: 'explicit' } },
    ],
    ['$JS.API.CONSUMER.CREATE.AGENCY', { stream_name: 'AGENCY', config: { ack_policy: 'explicit' } }],
    [
      '$JS.API.CONSUMER.CREATE.AGENCY.mine.agency.>',
      { stream_name: 'AGENCY', config: { name: 'mine', filter_subject: 'agency.>' } },
    ],
    ['$JS.API.CONSUMER.DELETE.AGENCY.agency-DISDUKCAPIL-3673', {}],
    ['$JS.API.CONSUMER.LIST.AGENCY', {}],
    ['$JS.API.STREAM.NAMES', {}],
    ['$JS.API.STREAM.INFO.AGENCY', {}],
    ['$JS.API.STREAM.MSG.GET.AGENCY', { seq: 1 }],
    ['$JS.API.DIRECT.GET.AGENCY', { seq: 1 }],
    ['$JS.API.STREAM.PURGE.AGENCY', {}],
    ['$JS.API.STREAM.DELETE.REGISTRY', {}],
    ['$JS.API.CONSUMER.MSG.NEXT.PROFILES.referrals-project-profiles', {}],
    ['$JS.API.INFO', {}],
    ['$SYS.REQ.CLAIMS.UPDATE', {}],
    ['$SYS.REQ.SERVER.PING', {}],
    ['agency.DISDUKCAPIL.3673.referral.accepted.v1', {}],
    ['referrals.referral.accepted.v1', {}],
    ['$JS.ACK.AGENCY.agency-BPJS-3673.1.1.1.1.1', {}],
  ];

  const listened = [
    'agency.>',
    '>',
    '_INBOX.>',
    '_INBOX_agency-BPJS-3673.>',
    'registry.>',
    'profiles.>',
    '$SYS.>',
    'agency.BPJS.3673.>',
  ];

  test('is refused every other subject, by name and by wildcard', async () => {
    const { run } = running();
    const { creds, inboxPrefix } = await issue('DISDUKCAPIL');
    const connection = await connect({
      servers: run().nats.url,
      authenticator: credsAuthenticator(new TextEncoder().encode(creds)),
      inboxPrefix,
      timeout: 1_500,
    });
    const permissions = { code: 'PERMISSIONS_VIOLATION' };
    for (const [subject, body] of forbidden)
      await expect(connection.request(subject, JSON.stringify(body), { timeout: 1_500 })).rejects.toMatchObject(
        permissions,
      );
    const refused: string[] = [];
    for (const subject of listened)
      connection.subscribe(subject, {
        callback: (error) => {
          if (error?.code === permissions.code) refused.push(subject);
        },
      });
    await connection.flush();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(refused.sort()).toEqual([...listened].sort());
    await connection.close();
  }, 30_000);

  test('is cut off alone when its credentials are revoked', async () => {
    const { run, graph } = running();
    const gone = await issue('DISDUKCAPIL');
    const kept = await issue('DISDIK');
    const open = (creds: string) =>
      connect({
        servers: run().nats.url,
        authenticator: credsAuthenticator(new TextEncoder().encode(creds)),
        reconnect: false,
        timeout: 2_000,
      });
    const mine = await open(gone.creds);
    const other = await open(kept.creds);
    const revoke =
      'mutation ($id: ID!) { r: revokeAgencyCredentials(input: { credentialId: $id }) { __typename ... on RevokeAgencyCredentialsSuccess { credential { revokedAt } } } }';
    for (const persona of ['serang-liaison-disdukcapil', 'serang-facilitator'])
      expect((await graph(persona, revoke, { id: gone.credential.id })).errors?.[0]?.extensions?.code).toBe(
        'FORBIDDEN',
      );
    expect(
      (await graph<{ r: { __typename: string } }>('manager', revoke, { id: gone.credential.id })).data?.r.__typename,
    ).toBe('NotFound');
    const revoked = await graph<{ r: { __typename: string } }>('serang-manager', revoke, { id: gone.credential.id });
    expect(revoked.data?.r.__typename).toBe('RevokeAgencyCredentialsSuccess');
    await mine.closed();
    expect(mine.isClosed()).toBe(true);
    await expect(open(gone.creds)).rejects.toThrow();
    await other.flush();
    expect(other.isClosed()).toBe(false);
    await (await open(kept.creds)).close();
    await other.close();
  }, 30_000);

  test('a liaison reads a household after its referral', async () => {
    const { player, graph } = running();
    const household = await steps.findHousehold(player, 'serang-facilitator', { listing: 'LISTED', receiving: 'KIS' });
    const ask = async (persona: string) =>
      (
        await graph<{ household: { address: string } | null }>(
          persona,
          'query ($id: ID!) { household(id: $id) { address } }',
          { id: household.id },
        )
      ).data?.household ?? null;
    expect(await ask('serang-liaison-dinkes')).toBeNull();
    const filed = await steps.file(player, 'serang-facilitator', {
      channel: 'HOME_VISIT',
      sector: 'HEALTH',
      categoryCode: 'HEALTH_CARE',
      description: 'Obat.',
      regionCode: household.region.code,
      householdId: household.id,
    });
    await steps.decide(player, { officer: 'serang-back-office', decider: 'serang-manager' }, filed.id, {
      handling: 'REFER',
    });
    await player.until(
      'the household is open to the agency',
      () => ask('serang-liaison-dinkes'),
      () => true,
    );
    expect(await ask('serang-liaison-disdik')).toBeNull();
  }, 60_000);
});
