import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBrokerAccounts } from '@slrt/deployment';
import { streamsAccount } from '@slrt/nats-accounts';
import { eventually } from '@slrt/testkit';
import { connect, credsAuthenticator, headers, type NatsConnection } from 'nats';
import { runScript } from './operator-command.ts';
import { running } from './running.ts';

/** A district without demo data, in which no agency has an office. */
const district = '63.08';
const durable = 'agency-PLN-6308';
const folder = mkdtempSync(join(tmpdir(), 'slrt-agency-'));
const open: NatsConnection[] = [];
afterAll(async () => {
  await Promise.all(open.map((connection) => connection.close()));
  rmSync(folder, { recursive: true, force: true });
});

const slrt = async (...args: string[]) => (await runScript({ SLRT_HOME: running().home }, 'slrt', ...args)).stdout;
const fileIn = (name: string) => join(folder, name, `${durable}.creds`);
const credentialsIn = (name: string) => readFileSync(fileIn(name), 'utf8');

async function connectWith(credentials: string, name: string): Promise<NatsConnection> {
  const connection = await connect({
    servers: running().run().nats.url,
    authenticator: credsAuthenticator(Buffer.from(credentials)),
    inboxPrefix: `_INBOX_${name}`,
    reconnect: false,
    timeout: 3_000,
  });
  open.push(connection);
  return connection;
}

/** Publishes events for the agency in the account of the stream. */
async function publishEvents(ids: readonly string[]): Promise<void> {
  const accounts = await openBrokerAccounts(running().home);
  const publisher = await accounts.extraUser(streamsAccount('referrals'), 'publisher');
  const client = (await connectWith(publisher, 'publisher')).jetstream();
  for (const id of ids) {
    const made = headers();
    made.set('ce-id', id);
    await client.publish('agency.PLN.6308.referral.requested.v1', '{}', { headers: made });
  }
}

/** Pulls and acknowledges so many events. Returns their IDs. */
async function take(connection: NatsConnection, count: number): Promise<string[]> {
  const ids: string[] = [];
  const consumer = await connection.jetstream().consumers.get('AGENCY', durable);
  for await (const message of await consumer.fetch({ max_messages: count, expires: 3_000 })) {
    ids.push(message.headers?.get('ce-id') ?? '');
    await message.ackAck();
  }
  return ids;
}

async function tokenStatus(client: string, secret: string): Promise<number> {
  const { status } = await fetch(`${running().run().identity.url}/token`, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      authorization: `Basic ${Buffer.from(`${client}:${secret}`).toString('base64')}`,
    },
    body: new URLSearchParams({ grant_type: 'client_credentials', resource: 'urn:slrt:graph' }),
  });
  return status;
}

describe('an agency that the operator connects', () => {
  const events = Array.from({ length: 10 }, (_, n) => `event-${n}`);

  test.each([
    ['an agency that is not on the list', ['NOBODY', district], 'not an agency of the national list'],
    ['a district that does not exist', ['PLN', '63.99'], 'not the code of a district'],
    ['a number of credentials out of range', ['PLN', district, '--credentials', '0'], 'from 1 to 100'],
  ])('%s is refused', async (_what, args, message) => {
    const refused = slrt('agency:create', ...args);
    await expect(refused).rejects.toMatchObject({ code: 2, stderr: expect.stringContaining(message) as string });
  });

  test('gets office, credentials and program by one command', async () => {
    const said = await slrt('agency:create', 'PLN', district, '--out', join(folder, 'first'), '--credentials', '3');
    expect(said).toMatch(/office: added.*NATS accounts: 3 signed.*credentials: .*\.creds.*secret of pln-63\.08: \S+/s);
    expect(statSync(fileIn('first')).mode & 0o777).toBe(0o600);
    const secret = /secret of pln-63\.08: (\S+)/.exec(said)?.[1] ?? '';
    expect(await tokenStatus('pln-63.08', secret)).toBe(200);
    const again = await slrt('agency:create', 'PLN', district, '--out', join(folder, 'second'));
    expect(again).toMatch(/office: exists.*NATS accounts: exist.*credentials: 1 valid.*pln-63\.08 exists/s);
    expect(await tokenStatus('pln-63.08', secret)).toBe(200);
  }, 120_000);

  test('continues where it was after it was issued again', async () => {
    const before = await connectWith(credentialsIn('first'), durable);
    await eventually(() =>
      before
        .jetstream()
        .consumers.get('AGENCY', durable)
        .then(Boolean, () => false),
    );
    await publishEvents(events);
    const first = await take(before, 4);
    await slrt('agency:reissue', 'PLN', district, '--out', join(folder, 'third'));
    await before.closed();
    await expect(connectWith(credentialsIn('first'), durable)).rejects.toThrow();
    const rest = await take(await connectWith(credentialsIn('third'), durable), 20);
    expect([first, rest]).toEqual([events.slice(0, 4), events.slice(4)]);
  }, 120_000);
});
