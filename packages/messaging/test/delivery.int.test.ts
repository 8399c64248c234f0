import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jetstreamManager } from '@nats-io/jetstream';
import { connect } from '@nats-io/transport-node';
import { connectAdmin, createDatabase, databaseUrls, type Database, type Tx } from '@slrt/database';
import { systemScope } from '@slrt/domain';
import { puskesosEvents } from '@slrt/events';
import {
  defineConsumer,
  listDeadLetters,
  markDeadLetter,
  open,
  recordEvent,
  republishSince,
  RepublishRejected,
  seal,
  sealingKey,
  startMessaging,
  type ConsumerDefinition,
  type Messaging,
} from '@slrt/messaging';
import { createLogger, createMetrics } from '@slrt/runtime';
import { copyDatabase, eventually, startNats, testServers, uuidv7 } from '@slrt/testkit';

const district = '63.09';
const scope = systemScope('test', district);
let server: Awaited<ReturnType<typeof startNats>>;
const home = mkdtempSync(join(tmpdir(), 'slrt-delivery-'));
let database: Database;
let name: string;
let messaging: Messaging;
const handled: string[] = [];
let failing = false;

// Uses the tables of puskesos in a database of its own, with a consumer that the test controls.
const consumer: ConsumerDefinition = defineConsumer({
  name: 'test',
  stream: 'PUSKESOS',
  contracts: [puskesosEvents.unitEstablished],
  handle: async (tx: Tx, { id, data }) => {
    if (failing) throw new RangeError('a value that must not be kept');
    await tx.sql`insert into village_complaint values (${district}, ${id}, ${data.regionCode}, 'X', 1)`;
    handled.push(id);
  },
});

async function establish(): Promise<string> {
  const puskesosId = `PK-6309-${uuidv7()}`;
  return database.withTransaction(scope, (tx) =>
    recordEvent(tx, puskesosEvents.unitEstablished, puskesosId, {
      district,
      version: 1,
      actorId: 'manager-1',
      actorRole: 'MANAGER',
      puskesosId,
      regionCode: '63.09.01.2001',
    }),
  );
}

const begin = (urls: ReturnType<typeof databaseUrls>) =>
  startMessaging({
    service: 'probe',
    natsUrl: server.natsUrl,
    natsCredentials: null,
    relayUrl: urls.relay,
    database,
    streams: ['PUSKESOS'],
    consumers: [consumer],
    logger: createLogger('probe', 'silent'),
    metrics: createMetrics('probe'),
  });
let urls: ReturnType<typeof databaseUrls>;

beforeAll(async () => {
  server = await startNats(home);
  const servers = testServers();
  name = `suite_delivery_${process.pid}`;
  const admin = await connectAdmin(servers.adminUrl);
  await copyDatabase(admin, 'puskesos', name);
  await admin.end();
  urls = databaseUrls(servers.adminUrl, 'puskesos', servers.password, name);
  database = await createDatabase({ url: urls.app, poolSize: 4, applicationName: 'probe' });
  messaging = await begin(urls);
}, 60_000);
afterAll(async () => {
  await messaging.stop();
  await database.close();
  const admin = await connectAdmin(testServers().adminUrl);
  await admin.query(`drop database ${name}`);
  await admin.end();
  await server.nats.stop();
  rmSync(home, { recursive: true, force: true });
}, 30_000);

test('publishes an event after its commit and handles it once', async () => {
  const id = await establish();
  await expect(
    database.withTransaction(scope, (tx) => {
      recordEvent(tx, puskesosEvents.unitEstablished, 'PK-1', {
        district,
        version: 1,
        actorId: 'x',
        actorRole: null,
        puskesosId: `PK-6309-${uuidv7()}`,
        regionCode: '63.09',
      });
      throw new Error('rolled back');
    }),
  ).rejects.toThrow('rolled back');
  await eventually(() => Promise.resolve(handled.includes(id)));
  expect(handled).toHaveLength(1);
});

test('an event that violates its contract never reaches the outbox', async () => {
  const wrong = {
    district,
    version: 1,
    actorId: 'x',
    actorRole: null,
    puskesosId: 'Ibu Siti di Jalan Contoh',
    regionCode: '63.09',
  };
  await expect(
    database.withTransaction(scope, (tx) => recordEvent(tx, puskesosEvents.unitEstablished, 'x', wrong)),
  ).rejects.toThrow();
});

test('rebuilds a lost stream from the outbox without handling anything twice', async () => {
  const since = new Date();
  const ids = await Promise.all([establish(), establish(), establish()]);
  await eventually(() => Promise.resolve(ids.every((id) => handled.includes(id))));
  const before = handled.length;
  const connection = await connect({ servers: server.natsUrl });
  const manager = await jetstreamManager(connection);
  await manager.streams.delete('PUSKESOS');
  expect(await republishSince(urls.relay, since)).toBe(3);
  const later = await establish();
  await eventually(() => Promise.resolve(handled.includes(later)));
  await eventually(async () => (await manager.streams.info('PUSKESOS').catch(() => null))?.state.messages === 4);
  expect(handled).toHaveLength(before + 1);
  await connection.close();
}, 40_000);

test('republishing from before the outbox’s horizon is rejected', async () => {
  await expect(republishSince(urls.relay, new Date('2020-01-01'))).rejects.toBeInstanceOf(RepublishRejected);
});

test('a failing handler ends in a dead letter that can be retried', async () => {
  failing = true;
  const id = await establish();
  // The first failure is counted. The rest behaves as if seven redeliveries had been counted.
  await eventually(async () => {
    const rows = await database.withTransaction(
      scope,
      (tx) => tx.sql`update consumer_attempt set attempts = 7 where event_id = ${id} returning attempts`,
    );
    return rows.length > 0;
  });
  const [letter] = await eventually(async () => {
    const letters = await listDeadLetters(database);
    return letters.length > 0 ? letters : null;
  });
  expect(letter).toMatchObject({ consumer: 'probe-test', event_id: id, error: 'RangeError', state: 'OPEN' });
  expect(JSON.stringify(letter)).not.toContain('must not be kept');
  failing = false;
  expect(await markDeadLetter(database, id, 'RETRY')).toBe(1);
  await eventually(() => Promise.resolve(handled.includes(id)));
  await eventually(async () => (await listDeadLetters(database)).length === 0);
  expect(await markDeadLetter(database, 'all', 'DISCARDED')).toBe(0);
}, 40_000);

test('a sealed message opens only with its key and unaltered', () => {
  const key = sealingKey('a'.repeat(32));
  const sealed = seal(key, Buffer.from('facts'));
  expect(open(key, sealed).toString()).toBe('facts');
  expect(() => open(sealingKey('b'.repeat(32)), sealed)).toThrow();
  sealed[30] = (sealed[30] as number) ^ 1;
  expect(() => open(key, sealed)).toThrow();
});
