import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { jetstream, type JetStreamManager } from '@nats-io/jetstream';
import { headers, type NatsConnection } from '@nats-io/transport-node';
import { readers, streams, type StreamName } from '@slrt/events';
import {
  agencyDurable,
  connectBroker,
  createCredentialIssuer,
  maintainAgencyDurables,
  maintainReaders,
  type Broker,
} from '@slrt/messaging';
import { publishRevocations } from '@slrt/messaging/revocations';
import { natsAccounts, permissionsOf, streamsAccount } from '@slrt/nats-accounts';
import { createLogger } from '@slrt/runtime';
import {
  brokerRightsOf,
  brokerUsers,
  openBrokerAccounts,
  type BrokerAccounts,
  type BrokerUser,
} from '../src/broker-users.ts';
import {
  replyAttack,
  startIsolatedBroker,
  streamsOf,
  type IsolatedBroker,
  type StreamState,
} from './isolated-broker.ts';

const logger = createLogger('isolation', 'silent');
const district = '63.09';
const offices = ['BPJS', 'DISDIK'].map((agency) => ({ agency, district }));
const bpjs = agencyDurable('BPJS', district);
const neighbour = agencyDurable('DISDIK', district);

let isolated: IsolatedBroker<BrokerAccounts>;
const brokers = new Map<BrokerUser, Broker>();
const managers = new Map<BrokerUser, JetStreamManager>();
const stops: (() => Promise<void>)[] = [];
const ownStreams = new Map<BrokerUser, readonly string[]>();

const brokerOf = (name: BrokerUser) => {
  const broker = brokers.get(name);
  if (!broker) throw new Error(name);
  return broker;
};
const credentialsOf = async (name: BrokerUser) => readFileSync(await isolated.accounts.forUser(name), 'utf8');

/** Starts the programs' work at the broker: each creates its streams and the durables of their readers. */
async function startPrograms(): Promise<void> {
  for (const name of brokerUsers) {
    const broker = await connectBroker({ url: isolated.url, credentials: await credentialsOf(name), name });
    brokers.set(name, broker);
    const own = (ownStreams.get(name) ?? []).filter((stream): stream is StreamName => stream in streams);
    stops.push(maintainReaders(broker, { streams: own, logger }), () => broker.close());
  }
  const referrals = brokerOf('referrals');
  stops.unshift(
    maintainAgencyDurables(referrals, logger, {
      offices: () => Promise.resolve(offices),
      acknowledged: () => Promise.resolve(),
    }),
  );
}

const publishTo = (name: BrokerUser, subject: string, data = '{"n":1}') => {
  const made = headers();
  made.set('ce-id', crypto.randomUUID());
  return brokerOf(name).client.publish(subject, data, { headers: made });
};

/** Publishes ten events to each stream, as its owner. */
async function publishEverywhere(): Promise<void> {
  for (const [name, own] of ownStreams)
    for (const stream of own.filter((each): each is StreamName => each in streams && each !== 'AGENCY'))
      for (let n = 0; n < 10; n += 1) await publishTo(name, streams[stream].subjects[0].replace('>', 'probe.done.v1'));
  for (const { agency } of offices)
    for (let n = 0; n < 10; n += 1) await publishTo('referrals', `agency.${agency}.6309.referral.requested.v1`);
}

/** Returns the state of all streams, by account and stream. */
async function world(): Promise<Record<string, StreamState>> {
  const states: Record<string, StreamState> = {};
  for (const [name, manager] of managers)
    for (const [stream, state] of Object.entries(await streamsOf(manager))) states[`${name}/${stream}`] = state;
  return states;
}

async function until(check: () => Promise<boolean>): Promise<void> {
  for (let n = 0; n < 200; n += 1) {
    if (await check().catch(() => false)) return;
    await wait(100);
  }
  throw new Error('not in time');
}

/** Subjects that destroy or forge when a message is delivered to them, in every account. */
const hostileReplies = (): string[] => {
  const all = [...ownStreams].flatMap(([owner, own]) => own.map((stream) => ({ owner, stream })));
  return all.flatMap(({ owner, stream }) => {
    const durables = [
      ...readers.filter((reader) => reader.stream === stream).map(({ durable }) => durable as string),
      ...(stream === 'AGENCY' ? [bpjs, neighbour] : []),
    ];
    const requests = [
      `STREAM.PURGE.${stream}`,
      `STREAM.DELETE.${stream}`,
      `STREAM.UPDATE.${stream}`,
      `STREAM.MSG.DELETE.${stream}`,
      ...durables.map((durable) => `CONSUMER.DELETE.${stream}.${durable}`),
    ];
    const junk =
      stream in streams ? streams[stream as StreamName].subjects[0].replace('>', 'junk.v1') : 'identity.junk';
    return [...requests.flatMap((each) => [`$JS.API.${each}`, `$JS.${owner}.API.${each}`]), junk];
  });
};

/** Publish permissions as concrete subjects. */
const concrete = (allow: readonly string[]) =>
  allow
    .filter((subject) => !subject.includes('.*.*.'))
    .map((subject) => subject.replace(/\.>$/, '.1.1.1.1.1').replace(/\*/g, bpjs));

beforeAll(async () => {
  isolated = await startIsolatedBroker(openBrokerAccounts);
  for (const name of brokerUsers) {
    const { streams: own = [] } = await brokerRightsOf(name);
    if (own.length > 0) ownStreams.set(name, own);
  }
  await startPrograms();
  await publishRevocations(
    { url: isolated.url, credentials: await credentialsOf('identity'), authority: null, name: 'identity' },
    'test',
    [{ subject: 'someone', until: 1 }],
  );
  for (const name of ownStreams.keys()) managers.set(name, await isolated.manager(streamsAccount(name)));
  await until(
    async () => Object.values(await world()).flatMap((each) => Object.keys(each.readers)).length === readers.length + 2,
  );
  await publishEverywhere();
}, 60_000);
afterAll(async () => {
  for (const stop of stops) await stop();
  await isolated.stop();
}, 30_000);

/** Issues credentials of an agency and returns them with their account. */
async function issue(agency: string, n = 0): Promise<{ account: string; creds: string }> {
  const issuer = createCredentialIssuer({ folder: isolated.accounts.agencyFolder, natsUrl: isolated.url });
  const durable = agencyDurable(agency, district);
  await isolated.accounts.createAgencyAccounts({ durable, count: 3 });
  const account = issuer.accountsOf({ agency, district })[n] ?? '';
  const { creds } = await issuer.issue({ agency, district, account }, null);
  return { account, creds };
}

/** Pulls and acknowledges up to `count` messages of a durable. Returns the IDs of their events. */
async function pull(connection: NatsConnection, stream: string, durable: string, count: number): Promise<string[]> {
  const consumer = await jetstream(connection, { timeout: 5_000 }).consumers.get(stream, durable);
  const ids: string[] = [];
  for await (const message of await consumer.fetch({ max_messages: count, expires: 2_000, idle_heartbeat: 500 })) {
    ids.push(message.headers?.get('ce-id') ?? '');
    if (!(await message.ackAck())) throw new Error('not acknowledged');
  }
  return ids;
}

test('every reader receives and acknowledges the events of its durable', async () => {
  const failed: string[] = [];
  for (const { stream, durable, subjects } of readers) {
    const reader = brokerUsers.find((name) => durable.startsWith(`${name}-`)) ?? 'gateway';
    const owner = [...ownStreams].find(([, own]) => own.includes(stream))?.[0] ?? 'gateway';
    await publishTo(owner, subjects[0].replace('*', '6309'));
    const ids = await pull(brokerOf(reader).connection, stream, durable, 1).catch((error: unknown) => [
      String(error),
      '',
    ]);
    if (ids.length !== 1) failed.push(`${stream} ${durable} ${ids[0] ?? 'nothing'}`);
  }
  expect(failed).toEqual([]);
}, 60_000);

/** Publishes a forged event with all that a program can take over: its user, its account, and the account of its streams. */
async function forge(subject: string): Promise<void> {
  const made = headers();
  made.set('ce-id', 'forged');
  const user = await isolated.connect(await credentialsOf('registry'), 'registry');
  const account = (await isolated.manager('registry')).jetstream();
  const ofStreams = await isolated.manager(streamsAccount('registry'));
  await ofStreams.streams.add({ name: 'COMPLAINTS', subjects: ['complaints.>'] });
  await ofStreams.jetstream().publish(subject, '{}', { headers: made });
  await expect(account.publish(subject, '{}', { headers: made, timeout: 500 })).rejects.toThrow();
  user.publish(subject, '{}', { headers: made });
  await user.flush();
  await ofStreams.streams.delete('COMPLAINTS');
}

test('a program that is taken over cannot forge events of others', async () => {
  const [read] = complaintSubjects('referrals-');
  await forge(read?.subject ?? '');
  await publishTo('complaints', read?.subject ?? '');
  const received = await pull(brokerOf('referrals').connection, 'COMPLAINTS', read?.durable ?? '', 50);
  expect(received).toHaveLength(1);
  expect(received).not.toContain('forged');
}, 30_000);

test('the attack empties streams when all share an account', async () => {
  const rights = { all: { streams: ['COMPLAINTS', 'AGENCY'], managesConsumers: ['AGENCY'] } };
  const shared = await startIsolatedBroker(
    (home) => natsAccounts(home, rights),
    mkdtempSync(join(tmpdir(), 'slrt-shared-')),
  );
  try {
    const manager = await shared.manager(streamsAccount('all'));
    for (const [name, subject] of [
      ['COMPLAINTS', 'complaints.>'],
      ['AGENCY', 'agency.>'],
    ] as const)
      await manager.streams.add({ name, subjects: [subject] });
    for (const durable of [bpjs, neighbour])
      await manager.consumers.add('AGENCY', { durable_name: durable, ack_policy: 'explicit' });
    for (const subject of ['complaints.a', 'agency.a']) await manager.jetstream().publish(subject, '{}');
    const { pub, sub } = permissionsOf(bpjs, { consumers: [{ stream: 'AGENCY', durable: bpjs }], streams: ['AGENCY'] });
    const allow = pub.allow.filter((subject) => subject.includes(bpjs));
    const agency = await shared.connect(
      await shared.accounts.extraUser(streamsAccount('all'), bpjs, { pub: { allow }, sub }),
      bpjs,
    );
    const next = `$JS.API.CONSUMER.MSG.NEXT.AGENCY.${bpjs}`;
    await replyAttack(agency, [next], ['agency.junk']);
    expect((await manager.streams.info('AGENCY')).state.last_seq).toBeGreaterThan(1);
    await replyAttack(
      agency,
      [next],
      [`$JS.API.CONSUMER.DELETE.AGENCY.${neighbour}`, '$JS.API.STREAM.PURGE.COMPLAINTS'],
    );
    expect(Object.keys((await streamsOf(manager))['AGENCY']?.readers ?? {})).toEqual([bpjs]);
    expect((await manager.streams.info('COMPLAINTS')).state.messages).toBe(0);
  } finally {
    await shared.stop();
  }
}, 60_000);

test('an agency changes nothing but the position of its own durable', async () => {
  const { creds } = await issue('BPJS');
  const agency = await isolated.connect(creds, bpjs);
  const before = await world();
  const requests = ['INFO', 'MSG.NEXT'].flatMap((each) =>
    ['API', 'referrals.API'].map((api) => `$JS.${api}.CONSUMER.${each}.AGENCY.${bpjs}`),
  );
  const sent = await replyAttack(agency, [...requests, `$JS.ACK.AGENCY.${bpjs}.1.1.1.1.1`], hostileReplies());
  expect(sent).toBeGreaterThan(500);
  const after = await world();
  expect(Object.keys(after)).toEqual(Object.keys(before));
  for (const [stream, state] of Object.entries(after)) {
    const { [bpjs]: _mine, ...others } = state.readers;
    expect({ stream, ...state, readers: { ...others, [bpjs]: 0 } }).toEqual({
      stream,
      ...before[stream],
      readers: { ...before[stream]?.readers, [bpjs]: 0 },
    });
  }
}, 60_000);

/** Removes the consumers of an attack: they would go on publishing in the account of the stream. Returns their number. */
async function removeHostileConsumers(name: BrokerUser): Promise<number> {
  const manager = managers.get(name);
  let removed = 0;
  for (const stream of ownStreams.get(name) ?? [])
    for (const durable of Object.keys((await streamsOf(manager as JetStreamManager))[stream]?.readers ?? {}))
      if (durable.startsWith('evil') && (await manager?.consumers.delete(stream, durable))) removed += 1;
  return removed;
}

/** Request for a consumer with which the owner of a stream makes the server publish to any subject. */
const hostileConsumer = (own: string, reply: string, n: number): [subject: string, body: string] => [
  `$JS.API.CONSUMER.DURABLE.CREATE.${own}.evil${n}`,
  JSON.stringify({
    stream_name: own,
    config: { durable_name: `evil${n}`, deliver_subject: reply, ack_policy: 'none' },
  }),
];

const withoutOwn = (name: string, states: Record<string, StreamState>) =>
  Object.fromEntries(
    Object.entries(states)
      .filter(([stream]) => !stream.startsWith(`${name}/`))
      .map(([stream, state]) => [
        stream,
        {
          ...state,
          readers: Object.fromEntries(
            Object.entries(state.readers).filter(([durable]) => !durable.startsWith(`${name}-`)),
          ),
        },
      ]),
  );

test.each(brokerUsers)(
  'with the credentials of %s no stream of others changes',
  async (name) => {
    const attacker = await isolated.connect(await credentialsOf(name), name);
    const before = withoutOwn(name, await world());
    const rights = await brokerRightsOf(name);
    const uses = concrete(await allowedTo(name)).filter(
      (subject) => !/STREAM\.CREATE|CONSUMER\.(DURABLE\.)?CREATE|CONSUMER\.DELETE/.test(subject),
    );
    const isOwn = (subject: string) =>
      (rights.streams ?? []).some((own) => subject.includes(`.${own}`) || subject.startsWith(`${own.toLowerCase()}.`));
    const replies = hostileReplies().filter((reply) => !isOwn(reply));
    const sent = await replyAttack(attacker, uses, replies);
    for (const own of (rights.streams ?? []).slice(0, 1))
      replies.forEach((reply, n) => attacker.publish(...hostileConsumer(own, reply, n)));
    for (const reply of replies) attacker.publish(reply, '{}');
    await attacker.flush();
    await wait(300);
    expect(sent).toBeGreaterThan(100);
    const made = ownStreams.has(name) ? replies.length : 0;
    // The server makes consumers one after the other, on a loaded machine for seconds.
    let removed = await removeHostileConsumers(name);
    for (let tried = 0; tried < 40 && removed < made; tried += 1) {
      await wait(250);
      removed += await removeHostileConsumers(name);
    }
    expect(removed).toBe(made);
    expect(withoutOwn(name, await world())).toEqual(before);
  },
  60_000,
);

async function allowedTo(name: BrokerUser): Promise<string[]> {
  const owners = new Map([...ownStreams].flatMap(([owner, own]) => own.map((stream) => [stream, owner] as const)));
  return permissionsOf(name, await brokerRightsOf(name), (stream) => owners.get(stream) ?? name).pub.allow;
}

const complaintSubjects = (prefix: string) =>
  readers
    .filter((reader) => reader.stream === 'COMPLAINTS' && reader.durable.startsWith(prefix))
    .map(({ durable, subjects }) => ({ durable, subject: subjects[0] }));

test('an agency continues where it was after its accounts are issued again', async () => {
  const { creds } = await issue('DISDIK');
  const old = await isolated.connect(creds, neighbour);
  const first = await pull(old, 'AGENCY', neighbour, 5);
  await isolated.accounts.createAgencyAccounts({ durable: neighbour, count: 2, replace: true });
  const issuer = createCredentialIssuer({ folder: isolated.accounts.agencyFolder, natsUrl: isolated.url });
  await issuer.publish({ valid: [], revoked: [] });
  await old.closed();
  const renewed = await isolated.connect((await issue('DISDIK')).creds, neighbour);
  const rest = await pull(renewed, 'AGENCY', neighbour, 50);
  expect([first.length, rest.length]).toEqual([5, 5]);
  expect(new Set([...first, ...rest]).size).toBe(10);
  await expect(isolated.connect(creds, neighbour)).rejects.toThrow();
}, 30_000);

test('closing an account ends its connections and no others', async () => {
  const [gone, kept] = [await issue('BPJS', 1), await issue('BPJS', 2)];
  const [mine, other] = [await isolated.connect(gone.creds, bpjs), await isolated.connect(kept.creds, bpjs)];
  const issuer = createCredentialIssuer({ folder: isolated.accounts.agencyFolder, natsUrl: isolated.url });
  const office = { agency: 'BPJS', district };
  await issuer.publish({
    valid: [{ ...office, account: kept.account }],
    revoked: [{ ...office, account: gone.account }],
  });
  await mine.closed();
  await other.flush();
  await expect(isolated.connect(gone.creds, bpjs)).rejects.toThrow();
  await isolated.connect(kept.creds, bpjs);
}, 30_000);

test('streams move to their owners with the positions of readers', async () => {
  const [complaints, agency] = [{ streams: ['COMPLAINTS'] }, { streams: ['AGENCY'], managesConsumers: ['AGENCY'] }];
  const shared = { agency: { ...agency, streams: ['AGENCY', 'COMPLAINTS'] } };
  const broker = await startIsolatedBroker(
    (home) => natsAccounts(home, shared),
    mkdtempSync(join(tmpdir(), 'slrt-move-')),
  );
  try {
    const manager = await broker.manager(streamsAccount('agency'));
    await manager.streams.add({ name: 'COMPLAINTS', subjects: ['complaints.>'] });
    await manager.consumers.add('COMPLAINTS', { durable_name: 'reader', ack_policy: 'explicit' });
    for (let n = 0; n < 6; n += 1) await manager.jetstream().publish('complaints.a', '{}', { msgID: `${n}` });
    const consumer = await manager.jetstream().consumers.get('COMPLAINTS', 'reader');
    for await (const message of await consumer.fetch({ max_messages: 4 })) await message.ackAck();
    await broker.restart(async () => {
      const accounts = await natsAccounts(broker.home, { agency, complaints });
      expect(accounts.moveStreams(join(broker.home, 'server', 'jetstream'))).toEqual(['COMPLAINTS']);
      return accounts;
    });
    const states = await streamsOf(await broker.manager(streamsAccount('complaints')));
    expect(states).toMatchObject({ COMPLAINTS: { messages: 6, readers: { reader: 4 } } });
    expect(await streamsOf(await broker.manager(streamsAccount('agency')))).toEqual({});
  } finally {
    await broker.stop();
  }
}, 60_000);

test('a restarted server has the accounts of a newer version', async () => {
  const owner = { publishes: ['complaints.>'], streams: ['COMPLAINTS'] };
  const reader = (durable: string) => ({ consumers: [{ stream: 'COMPLAINTS', durable }] });
  const broker = await startIsolatedBroker(
    (home) => natsAccounts(home, { owner, reader: reader('reader-a') }),
    mkdtempSync(join(tmpdir(), 'slrt-newer-')),
  );
  try {
    const connectReader = async () =>
      broker.connect(readFileSync(await broker.accounts.credentialsOf('reader'), 'utf8'), 'reader');
    await connectReader();
    const manager = await broker.manager(streamsAccount('owner'));
    await manager.streams.add({ name: 'COMPLAINTS', subjects: ['complaints.>'] });
    await manager.consumers.add('COMPLAINTS', { durable_name: 'reader-b', ack_policy: 'explicit' });
    await manager.jetstream().publish('complaints.a', '{}');
    // Accounts are compared by their time of issue, in seconds.
    await wait(1_100);
    await broker.restart(() => natsAccounts(broker.home, { owner, reader: reader('reader-b') }));
    expect(await pull(await connectReader(), 'COMPLAINTS', 'reader-b', 1)).toHaveLength(1);
  } finally {
    await broker.stop();
  }
}, 60_000);

test('an owner creates a lost stream and its readers’ durables again', async () => {
  const manager = managers.get('puskesos');
  const durables = readers.filter(({ stream }) => stream === 'PUSKESOS').map(({ durable }) => durable as string);
  await manager?.streams.delete('PUSKESOS');
  await until(async () => {
    const found = Object.keys((await streamsOf(manager as JetStreamManager))['PUSKESOS']?.readers ?? {});
    return durables.length > 0 && found.toSorted().join() === durables.toSorted().join();
  });
  const [reader] = durables;
  const subject = readers.find(({ durable }) => durable === reader)?.subjects[0] ?? '';
  await publishTo('puskesos', subject);
  const name = brokerUsers.find((each) => reader?.startsWith(`${each}-`)) ?? 'gateway';
  expect(await pull(brokerOf(name).connection, 'PUSKESOS', reader ?? '', 1)).toHaveLength(1);
}, 60_000);
