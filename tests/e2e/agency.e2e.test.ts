import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { natsAccounts, steps } from '@slrt/local';
import { connect, credsAuthenticator } from 'nats';
import { running } from './running.ts';

const root = new URL('../../', import.meta.url).pathname;

describe('an agency’s own program', () => {
  test('receives exactly its own events with the plain nats client; nothing in them names a person or a village', async () => {
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
    const accounts = await natsAccounts(home);
    const creds = await accounts.forAgency('DISDUKCAPIL', '36.73');
    const program = join(root, 'docs/examples/integrator.mjs');
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [program, run().nats.url, creds, 'agency-DISDUKCAPIL-3673', '4'],
      { timeout: 20_000 },
    );
    const events = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { type: string; status: string; fields: string[] });
    expect(events.map((event) => event.status)).toEqual(['REQUESTED', 'ACCEPTED', 'IN_PROGRESS', 'COMPLETED']);
    expect(events[0]?.type).toBe('referrals.referral.requested.v1');
    for (const event of events) expect(event.fields).not.toContain('regionCode');
  }, 60_000);

  test('may not read another agency’s events, create consumers, or publish', async () => {
    const { home, run } = running();
    const creds = await (await natsAccounts(home)).forAgency('DISDUKCAPIL', '36.73');
    const connection = await connect({
      servers: run().nats.url,
      authenticator: credsAuthenticator(readFileSync(creds)),
      inboxPrefix: '_INBOX_agency-DISDUKCAPIL-3673',
      timeout: 1_500,
    });
    const refused = (subject: string, body: object = {}) =>
      expect(connection.request(subject, JSON.stringify(body), { timeout: 1_500 })).rejects.toThrow();
    await refused('$JS.API.CONSUMER.MSG.NEXT.AGENCY.agency-BPJS-3673');
    await refused('$JS.API.CONSUMER.DURABLE.CREATE.AGENCY.mine', {
      stream_name: 'AGENCY',
      config: { durable_name: 'mine', ack_policy: 'explicit' },
    });
    await refused('$JS.API.STREAM.MSG.GET.AGENCY', { seq: 1 });
    await refused('$JS.API.STREAM.NAMES');
    await connection.close();
  });

  test('what a liaison reads of a household opens with its referral', async () => {
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
