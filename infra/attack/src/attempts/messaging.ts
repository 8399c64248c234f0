import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import {
  brokerRightsOf,
  brokerUsers,
  openBrokerAccounts,
  type BrokerAccounts,
  type BrokerUser,
} from '@slrt/deployment';
import { permissionsOf, streamsAccount } from '@slrt/nats-accounts';
import { connect, credsAuthenticator, headers, type JetStreamManager, type NatsConnection } from 'nats';
import { uuidv7 } from 'uuidv7';
import type { Attempt, Target } from '../target.ts';

/** A stream with its owner and consumers, read by a user who may do everything in its account. */
interface Stream {
  readonly owner: BrokerUser;
  readonly name: string;
  readonly manager: JetStreamManager;
}
interface State {
  readonly created: string;
  readonly first: number;
  readonly consumers: readonly string[];
  readonly junk: number;
}

const agency = 'agency-DISDUKCAPIL-3673';
const neighbour = 'agency-DISDIK-3673';
const bodies = ['', '{"batch":1,"no_wait":true}', '{"batch":2,"expires":20000000}', '+NXT'];
const junkOf = ({ name }: Stream) => `${name.toLowerCase()}.junk.v1`;

async function connectAs(url: string, credentials: string, name: string): Promise<NatsConnection> {
  const authenticator = credsAuthenticator(Buffer.from(credentials));
  const options = { servers: url, authenticator, inboxPrefix: `_INBOX_${name}`, timeout: 5_000, reconnect: false };
  const connection = await connect(options);
  // Refusals are reported here; the attack goes on.
  void (async () => {
    for await (const _status of connection.status());
  })();
  return connection;
}

async function stateOf({ name, manager }: Stream): Promise<State | null> {
  const info = await manager.streams.info(name, { subjects_filter: '*.junk.v1' }).catch(() => null);
  if (!info) return null;
  const consumers: string[] = [];
  for await (const consumer of manager.consumers.list(name)) consumers.push(consumer.name);
  const junk = Object.values(info.state.subjects ?? {}).reduce((sum, n) => sum + n, 0);
  return { created: info.created, first: info.state.first_seq, consumers, junk };
}

/** Returns what an attack destroyed or forged in a stream; empty for nothing. Events of the system itself do not count. */
function damage(before: State | null, after: State | null): string {
  if (!before) return '';
  if (!after) return 'deleted';
  return [
    after.created === before.created ? '' : 'recreated',
    after.first === before.first ? '' : 'purged',
    before.consumers.every((name) => after.consumers.includes(name)) ? '' : 'consumer deleted',
    after.junk === before.junk ? '' : 'junk',
  ]
    .filter(Boolean)
    .join(' ');
}

type Kind = 'purge' | 'delete' | 'consumers' | 'junk';
const attacks: readonly Kind[] = ['purge', 'delete', 'consumers', 'junk'];

/** Subjects that harm a stream when a message is delivered to them. */
function harmful(kind: Kind, stream: Stream, consumers: readonly string[]): string[] {
  if (kind === 'junk') return [junkOf(stream)];
  const requests = {
    purge: [`STREAM.PURGE.${stream.name}`, `STREAM.MSG.DELETE.${stream.name}`],
    delete: [`STREAM.DELETE.${stream.name}`, `STREAM.UPDATE.${stream.name}`],
    consumers: consumers.map((name) => `CONSUMER.DELETE.${stream.name}.${name}`),
  }[kind];
  return requests.flatMap((each) => [`$JS.API.${each}`, `$JS.${stream.owner}.API.${each}`]);
}

/** Publishes every allowed request with every harmful reply subject, then each harmful subject itself. Returns the number. */
async function attackWith(connection: NatsConnection, requests: readonly string[], replies: readonly string[]) {
  for (const request of requests)
    for (const reply of replies) {
      for (const body of bodies) connection.publish(request, Buffer.from(body), { reply });
      // Makes the server report about the message to a subject.
      const traced = headers();
      traced.set('Nats-Trace-Dest', reply);
      connection.publish(request, Buffer.from(''), { headers: traced });
    }
  for (const reply of replies) connection.publish(reply, Buffer.from('{}'));
  await connection.flush();
  await wait(200);
  return requests.length * replies.length * (bodies.length + 1) + replies.length;
}

/** Creates consumers in a stream of its own that deliver to harmful subjects, and removes them. Returns the number. */
async function attackByDelivery(connection: NatsConnection, own: string, replies: readonly string[]): Promise<number> {
  replies.forEach((reply, n) => {
    const config = { durable_name: `evil${n}`, deliver_subject: reply, ack_policy: 'none' };
    const request = JSON.stringify({ stream_name: own, config });
    connection.publish(`$JS.API.CONSUMER.DURABLE.CREATE.${own}.evil${n}`, Buffer.from(request));
  });
  await connection.flush();
  await wait(200);
  return replies.length;
}

interface Attacker {
  readonly name: string;
  readonly connection: NatsConnection;
  readonly requests: readonly string[];
  readonly own: readonly string[];
}

async function attempt(attacker: Attacker, kind: Kind, streams: readonly Stream[]): Promise<Attempt> {
  const began = performance.now();
  const others = streams.filter(({ name }) => !attacker.own.includes(name));
  const before = await Promise.all(others.map(stateOf));
  const replies = others.flatMap((stream, n) => harmful(kind, stream, before[n]?.consumers ?? []));
  const [own] = attacker.own;
  const sent =
    (await attackWith(attacker.connection, attacker.requests, replies)) +
    (own ? await attackByDelivery(attacker.connection, own, replies) : 0);
  const after = await Promise.all(others.map(stateOf));
  const harmed = others.flatMap(({ name }, n) => {
    const what = damage(before[n] ?? null, after[n] ?? null);
    return what ? [`${name} ${what}`] : [];
  });
  if (own) await removeEvil(streams.find(({ name }) => name === own));
  return {
    name: `${attacker.name}: ${kind} by reply and delivery subject, ${sent} messages`,
    answer: harmed.length > 0 ? harmed.join(', ') : `${others.length} streams unharmed`,
    milliseconds: performance.now() - began,
    held: harmed.length === 0 && sent > 0,
  };
}

async function removeEvil(stream: Stream | undefined): Promise<void> {
  if (!stream) return;
  for (const name of (await stateOf(stream))?.consumers ?? [])
    if (name.startsWith('evil')) await stream.manager.consumers.delete(stream.name, name);
}

async function findStreams(url: string, accounts: BrokerAccounts, close: NatsConnection[]): Promise<Stream[]> {
  const found: Stream[] = [];
  for (const owner of brokerUsers) {
    if (((await brokerRightsOf(owner)).streams ?? []).length === 0) continue;
    const credentials = await accounts.extraUser(streamsAccount(owner), `observer-${owner}`);
    const connection = await connectAs(url, credentials, `observer-${owner}`);
    close.push(connection);
    const manager = await connection.jetstreamManager({ checkAPI: false });
    for await (const { config } of manager.streams.list()) found.push({ owner, name: config.name, manager });
  }
  return found;
}

/** Requests that a program may send, as concrete subjects; those that only change its own consumers are left out. */
async function requestsOf(name: BrokerUser, streams: readonly Stream[]): Promise<string[]> {
  const ownerOf = (stream: string) => streams.find((each) => each.name === stream)?.owner ?? name;
  return permissionsOf(name, await brokerRightsOf(name), ownerOf)
    .pub.allow.filter((subject) => !/\.\*\.\*\.|CREATE|DELETE/.test(subject))
    .map((subject) => subject.replace(/\.>$/, '.1.1.1.1.1').replace('*', agency));
}

/** Gets credentials of an agency as its manager does, and returns their text. */
async function agencyCredentials(target: Target): Promise<string> {
  const { text } = await target.askFreely(
    'serang-manager',
    'mutation ($input: IssueAgencyCredentialsInput!) { r: issueAgencyCredentials(input: $input) { ... on IssueAgencyCredentialsSuccess { creds } } }',
    { input: { idempotencyKey: uuidv7(), agencyCode: 'DISDUKCAPIL', regionCode: '36.73' } },
  );
  return (JSON.parse(text) as { data: { r: { creds: string } } }).data.r.creds;
}

const agencyRequests = ['$JS.API', '$JS.referrals.API']
  .flatMap((api) => ['INFO', 'MSG.NEXT'].map((each) => `${api}.CONSUMER.${each}.AGENCY.${agency}`))
  .concat(`$JS.ACK.AGENCY.${agency}.1.1.1.1.1`);

/** Requests of an agency about the durable of its neighbour. Each held if it was not answered. */
async function neighbourAttempts(connection: NatsConnection): Promise<Attempt[]> {
  const attempts: Attempt[] = [];
  for (const api of ['$JS.API', '$JS.referrals.API'])
    for (const each of ['CONSUMER.INFO', 'CONSUMER.MSG.NEXT', 'CONSUMER.DELETE']) {
      const began = performance.now();
      const subject = `${api}.${each}.AGENCY.${neighbour}`;
      const [held, answer] = await connection.request(subject, Buffer.from(''), { timeout: 1_000 }).then(
        () => [false, 'answered'] as const,
        (error: unknown) => [true, (error as { code?: string }).code ?? (error as Error).name] as const,
      );
      attempts.push({ name: `an agency: ${subject}`, answer, milliseconds: performance.now() - began, held });
    }
  return attempts;
}

/** Attacks the streams with the credentials of an agency and of each program: by reply subjects and consumers' delivery. */
export async function attackMessaging(target: Target): Promise<Attempt[]> {
  const { home, run } = target.instance;
  const close: NatsConnection[] = [];
  try {
    const accounts = await openBrokerAccounts(home);
    const streams = await findStreams(run.nats.url, accounts, close);
    const connected = await connectAs(run.nats.url, await agencyCredentials(target), agency);
    close.push(connected);
    const attackers: Attacker[] = [{ name: 'an agency', connection: connected, requests: agencyRequests, own: [] }];
    for (const name of brokerUsers) {
      const connection = await connectAs(run.nats.url, readFileSync(await accounts.forUser(name), 'utf8'), name);
      close.push(connection);
      const own = (await brokerRightsOf(name)).streams ?? [];
      attackers.push({ name, connection, requests: await requestsOf(name, streams), own });
    }
    const attempts: Attempt[] = [];
    for (const attacker of attackers) for (const kind of attacks) attempts.push(await attempt(attacker, kind, streams));
    return [...attempts, ...(await neighbourAttempts(connected))];
  } finally {
    await Promise.all(close.map((connection) => connection.close()));
  }
}
