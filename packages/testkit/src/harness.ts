import { globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectAdmin, databaseUrls, findDrift, pg, type Database, type ServiceDatabaseUrls } from '@slrt/database';
import type { Actor } from '@slrt/domain';
import { freePort, natsProcess, readHostEnvironment, supervise, type SupervisedProcess } from '@slrt/process-kit';
import {
  createActorSigner,
  loadService,
  serviceFile,
  startService,
  type RunningService,
  type DatabaseName,
  type ServiceName,
} from '@slrt/subgraph';
import { exportJWK, generateKeyPair, type CryptoKey } from 'jose';
import { readServers } from './environment.ts';
import { followedBy, sendOwnerHeartbeats } from './owner-heartbeats.ts';
import { copyDatabase, type DatabaseCluster } from './servers.ts';
import { signShifted, startShiftedService, type ServiceProcess } from './shifted-service.ts';
import { statementIssues } from './statements.ts';

export interface GraphResult {
  readonly data?: Record<string, never> | null;
  readonly errors?: readonly { message: string; path?: (string | number)[]; extensions: { code: string } }[];
}
export interface Harness {
  url: string;
  database: Database;
  readonly natsUrl: string;
  /** Database of the service, for the role that publishes its events. */
  readonly relayUrl: string;
  /**
   * Sends a GraphQL request as the gateway would for this actor. The request asks for an error with each refused field.
   */
  graph(actor: Actor, query: string, variables?: object): Promise<GraphResult>;
  token(actor: Actor, audience?: string): Promise<string>;
  /** Runs SQL as the database's administrator, without row security, to inspect and prepare data. */
  sql<R extends object = Record<string, unknown>>(text: string, values?: unknown[]): Promise<R[]>;
  /** Stops the service, runs `meanwhile`, and starts the service again on the same database. */
  restart(meanwhile?: () => Promise<unknown>): Promise<void>;
  /** Kills the service's own process, see `clockOffset`, with SIGKILL. Resolves once it was started again. */
  kill(): Promise<void>;
  /** Returns the problems of the `tx.sql` statements in the service's repositories. */
  statementIssues(): Promise<string[]>;
  /** Returns the differences between the service's entities and this database. */
  drift(): Promise<string[]>;
  /**
   * Stops service and broker and drops the database. Runs `between` when the service has stopped and the broker still
   * runs.
   */
  stop(between?: () => Promise<void>): Promise<void>;
}

const secret = 'a-secret-for-tests-only-32-characters';

/** Starts a nats-server without users and with its data in `home`. Throws when it does not start within 10 s. */
export async function startNats(home: string): Promise<{ nats: SupervisedProcess; natsUrl: string }> {
  const { spec, url } = await natsProcess({
    command: readServers().natsServer,
    folder: join(home, 'nats'),
    port: await freePort(),
    inherited: readHostEnvironment().inherited,
    config: ({ listen, store }) => `listen: "${listen}"\njetstream { store_dir: ${JSON.stringify(store)} }\n`,
  });
  const nats = supervise(spec, home, () => undefined);
  if (!(await nats.waitReady(60_000))) throw new Error('nats-server does not start');
  return { nats, natsUrl: url };
}

/** Creates the gateway's key of a suite, which signs actor tokens and is published for the service. */
async function createGatewayKey(): Promise<{ privateKey: CryptoKey; privateJwk: string; publicJwks: string }> {
  const { privateKey, publicKey } = await generateKeyPair('EdDSA', { extractable: true, crv: 'Ed25519' });
  const jwk = async (key: CryptoKey) => ({ ...(await exportJWK(key)), kid: 't', alg: 'EdDSA' });
  return {
    privateKey,
    privateJwk: JSON.stringify(await jwk(privateKey)),
    publicJwks: JSON.stringify({ keys: [await jwk(publicKey)] }),
  };
}

/**
 * Creates the database of a suite as a copy of the migrated one. `drop` fails when connections to it were left open.
 */
export async function createSuiteDatabase(service: DatabaseName, { adminUrl, password }: DatabaseCluster) {
  const name = `suite_${service}_${process.pid}_${Date.now()}`;
  const admin = await connectAdmin(adminUrl);
  await copyDatabase(admin, service, name);
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  const observer = new pg.Pool({ connectionString: url.href, max: 2 });
  return {
    urls: databaseUrls(adminUrl, service, password, name),
    observer,
    drop: async () => {
      await observer.end();
      await assertNoOpenConnections(admin, name);
      await admin.query(`drop database ${name}`);
      await admin.end();
    },
  };
}

/** Settings for any service under test; each service reads those that it knows. */
const settingsOf = (urls: ServiceDatabaseUrls, home: string, host: { NATS_URL: string; ACTOR_JWKS: string }) => ({
  DATABASE_URL: urls.app,
  RELAY_DATABASE_URL: urls.relay,
  HOST: '127.0.0.1',
  PORT: 0,
  POOL_SIZE: 6,
  LOG_LEVEL: process.env['SLRT_TEST_LOG_LEVEL'] ?? 'silent',
  IDENTITY_KEY: secret,
  PROFILE_KEY: secret,
  CONTACT_KEY: secret,
  DELIVERY_KEY: secret,
  FILES_KEY: secret,
  SUBJECT_KEY: secret,
  LINK_KEY: secret,
  FILES_DIRECTORY: home,
  GATEWAY_URL: 'http://127.0.0.1:9',
  TOKEN_URL: 'http://127.0.0.1:9/token',
  CLIENT_ID: 'notifications-service',
  CLIENT_SECRET: secret,
  CODE_KEY: secret,
  SMTP_URL: '',
  MAIL_FROM: 'SLRT <slrt@example.go.id>',
  SMS_URL: '',
  SMS_HEADERS: '{}',
  SMS_BODY: '{"to":"{{to}}","text":"{{text}}"}',
  WHATSAPP_URL: '',
  WHATSAPP_HEADERS: '{}',
  WHATSAPP_BODY: '',
  PHOTO_STORE: 'disk',
  FILE_STORE: 'disk',
  NATS_AGENCIES_FOLDER: '',
  PUBLIC_URL: 'http://localhost:4000',
  SYNTHETIC_DATA: 'allow',
  // A suite reads more in minutes than a person in an hour.
  LOOKUP_BUDGETS: 'off',
  WEBHOOK_APPROVED_DOMAINS: '',
  WEBHOOK_EXEMPT_HOSTS: '',
  ...host,
});

async function killProcess(running: RunningService | ServiceProcess): Promise<void> {
  if (!('kill' in running)) throw new Error('the service has no process of its own');
  await running.kill();
}

/** Sends the heartbeats of the owners that a service follows. Resolves when it has handled the first ones. */
async function keepDisclosureCurrent(
  readers: readonly { readonly subjects: readonly string[] }[],
  natsUrl: string,
  observer: pg.Pool,
): Promise<(() => Promise<void>) | null> {
  const streams = followedBy(readers);
  if (streams.length === 0) return null;
  const owners = await sendOwnerHeartbeats(natsUrl, streams);
  await eventually(async () => {
    const { rows } = await observer.query(`select from followed_stream where as_of = '-infinity'`);
    if (rows.length > 0) await owners.send();
    return rows.length === 0;
  });
  return owners.stop;
}

interface HarnessOptions {
  readonly PHOTO_STORE?: string;
  /** Folder of the service's files. Default: a folder that the suite removes. */
  readonly FILES_DIRECTORY?: string;
  readonly WEBHOOK_EXEMPT_HOSTS?: string;
  /** Addresses of the neighbours and servers of notifications. */
  readonly GATEWAY_URL?: string;
  readonly TOKEN_URL?: string;
  readonly SMTP_URL?: string;
  readonly SMS_URL?: string;
  readonly LOOKUP_BUDGETS?: 'on' | 'off';
  /** Milliseconds by which the service's clock is ahead of the machine's. The service then runs in its own process. */
  readonly clockOffset?: number;
  /** The nats-server of another suite, to share its streams. */
  readonly natsUrl?: string;
  /**
   * The services that own the streams which open people to agencies: `running` if the suite starts them. By default the harness
   * sends their heartbeats.
   */
  readonly owners?: 'running';
}

/** Prepares the statements of every repository of a service. */
async function findStatementIssues(service: ServiceName, observer: pg.Pool): Promise<string[]> {
  const folder = serviceFile(service, 'src/');
  const client = await observer.connect();
  const issues: string[] = [];
  for (const file of globSync('**/*.repository.ts', { cwd: folder.pathname }))
    issues.push(...(await statementIssues(client, new URL(file, folder))));
  client.release();
  return issues;
}

/**
 * Starts a service for a suite, on a copy of the migrated database of a cluster, with its own nats-server and a free port.
 * `stop` fails when the service left database connections open.
 */
export async function startHarness(
  service: ServiceName,
  { clockOffset: offset, natsUrl: sharedNats, owners, ...more }: HarnessOptions = {},
  cluster: DatabaseCluster | null = null,
): Promise<Harness> {
  const servers = { ...readServers(), ...cluster };
  const home = mkdtempSync(join(tmpdir(), 'slrt-suite-'));
  const { nats, natsUrl } = sharedNats ? { nats: null, natsUrl: sharedNats } : await startNats(home);
  const { urls, observer, drop } = await createSuiteDatabase(service, servers);
  const key = await createGatewayKey();
  const signer = await createActorSigner(key.privateJwk);
  const settings = { ...settingsOf(urls, home, { NATS_URL: natsUrl, ACTOR_JWKS: key.publicJwks }), ...more };
  const definition = await loadService(service);
  const start = (): Promise<RunningService | ServiceProcess> =>
    offset === undefined
      ? startService(definition, settings, (runtime) => definition.create(settings, runtime))
      : startShiftedService(service, settings, { offset, home });
  let running: RunningService | ServiceProcess = await start();
  const endHeartbeats = owners ? null : await keepDisclosureCurrent(definition.readers, natsUrl, observer);

  const token = (actor: Actor, audience: string = service) =>
    offset === undefined ? signer.sign(actor, audience) : signShifted(key.privateKey, offset, actor, audience);
  const harness: Harness = {
    url: running.url,
    database: running.database,
    natsUrl,
    relayUrl: urls.relay,
    token,
    graph: async (actor, query, variables = {}) => {
      const response = await fetch(`${running.url}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'x-refused-fields': 'errors',
          authorization: `Bearer ${await token(actor)}`,
        },
        body: JSON.stringify({ query, variables }),
      });
      return (await response.json()) as GraphResult;
    },
    sql: async <R extends object>(text: string, values: unknown[] = []) => (await observer.query<R>(text, values)).rows,
    restart: async (meanwhile) => {
      await running.stop();
      await meanwhile?.();
      running = await start();
      harness.url = running.url;
      harness.database = running.database;
    },
    kill: () => killProcess(running),
    statementIssues: () => findStatementIssues(service, observer),
    drift: () => findDrift(observer, definition.entities),
    stop: async (between) => {
      await endHeartbeats?.();
      await running.stop();
      await between?.();
      await Promise.all([nats?.stop(), drop()]);
      rmSync(home, { recursive: true, force: true });
    },
  };
  return harness;
}

/** Waits at most 30 s until `check` returns a value, for effects of events. */
export async function eventually<T>(check: () => Promise<T | null | undefined | false>): Promise<T> {
  for (let waited = 0; waited < 60_000; waited += 50) {
    const value = await check();
    if (value) return value;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('did not happen within 60 s');
}

/** Fails the suite when connections are left open. The server needs a moment to notice that one was closed. */
async function assertNoOpenConnections(admin: pg.Client, database: string): Promise<void> {
  let left: string[] = [];
  for (let waited = 0; waited < 10_000; waited += 50) {
    const open = await admin.query<{ application_name: string }>(
      'select application_name from pg_stat_activity where datname = $1',
      [database],
    );
    left = open.rows.map((row) => row.application_name || 'unnamed');
    if (left.length === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`connections left open: ${left.join(', ')}`);
}
