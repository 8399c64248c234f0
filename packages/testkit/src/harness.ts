import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import complaints from '@slrt/complaints';
import { connectAdmin, databaseUrls, describeTables, pg, type Database } from '@slrt/database';
import type { Actor } from '@slrt/domain';
import { freePort, supervise, type Supervised } from '@slrt/local';
import puskesos from '@slrt/puskesos';
import referrals from '@slrt/referrals';
import registry from '@slrt/registry';
import { createActorSigner, startService, type RunningService, type ServiceRuntime } from '@slrt/subgraph';
import { exportJWK, generateKeyPair } from 'jose';
import { inherited, readServers } from './environment.ts';
import { signShifted, startShiftedService } from './shifted-service.ts';
import type { DatabaseCluster, ServiceName } from './servers.ts';

export interface GraphResult {
  readonly data?: Record<string, never> | null;
  readonly errors?: readonly { message: string; path?: (string | number)[]; extensions: { code: string } }[];
}
export interface Harness {
  url: string;
  database: Database;
  readonly natsUrl: string;
  /** A GraphQL request as the gateway would send it for this actor. */
  graph(actor: Actor, query: string, variables?: object): Promise<GraphResult>;
  token(actor: Actor, audience?: string): Promise<string>;
  /** SQL as the database's administrator, who is above row security: to look, and to prepare. */
  sql<R extends object = Record<string, unknown>>(text: string, values?: unknown[]): Promise<R[]>;
  /** Stops the service, does `meanwhile`, and starts it again on the same database. */
  restart(meanwhile?: () => Promise<unknown>): Promise<void>;
  /** The tables as TypeScript, made from this database. */
  tables(): Promise<string>;
  stop(): Promise<void>;
}

const secret = 'a-secret-for-tests-only-32-characters';

function startNats(command: string, home: string, port: number): Supervised {
  const config = join(home, 'nats.conf');
  writeFileSync(
    config,
    `listen: "127.0.0.1:${port}"\njetstream { store_dir: ${JSON.stringify(join(home, 'jetstream'))} }\n`,
  );
  const ready = () =>
    import('node:net').then(
      ({ createConnection }) =>
        new Promise<boolean>((resolve) => {
          const socket = createConnection({ port, host: '127.0.0.1' }, () => {
            socket.destroy();
            resolve(true);
          });
          socket.once('error', () => resolve(false));
        }),
    );
  return supervise({ name: 'nats', command, args: ['-c', config], env: inherited(), ready }, home, () => undefined);
}

interface HarnessOptions {
  readonly PHOTO_STORE?: string;
  readonly WEBHOOK_EXEMPT_HOSTS?: string;
  readonly LOOKUP_BUDGETS?: 'on' | 'off';
  /** Milliseconds that the service's clock is ahead of the machine's; it runs in a process of its own then. */
  readonly clockOffset?: number;
  /** The nats-server of another suite, to share its streams. */
  readonly natsUrl?: string;
}

/** A service of its own for a suite: a copy of the migrated database of a cluster, its own nats-server, a free port. */
export async function startHarness(
  service: ServiceName,
  { clockOffset: offset, natsUrl, ...more }: HarnessOptions = {},
  cluster: DatabaseCluster | null = null,
): Promise<Harness> {
  const servers = { ...readServers(), ...cluster };
  const home = mkdtempSync(join(tmpdir(), 'slrt-suite-'));
  const natsPort = await freePort();
  const nats = natsUrl === undefined ? startNats(servers.natsServer, home, natsPort) : null;
  if (nats && !(await nats.waitReady(10_000))) throw new Error('nats-server does not start');
  const name = `suite_${service}_${process.pid}_${Date.now()}`;
  const admin = await connectAdmin(servers.adminUrl);
  await admin.query(`create database ${name} template ${service} owner ${service}_owner`);
  const urls = databaseUrls(servers.adminUrl, service, servers.password, name);
  const adminUrl = new URL(servers.adminUrl);
  adminUrl.pathname = `/${name}`;
  const observer = new pg.Pool({ connectionString: adminUrl.href, max: 2 });

  const pair = await generateKeyPair('EdDSA', { extractable: true, crv: 'Ed25519' });
  const signer = await createActorSigner(
    JSON.stringify({ ...(await exportJWK(pair.privateKey)), kid: 't', alg: 'EdDSA' }),
  );
  const jwks = JSON.stringify({ keys: [{ ...(await exportJWK(pair.publicKey)), kid: 't', alg: 'EdDSA' }] });
  const settings = {
    DATABASE_URL: urls.app,
    RELAY_DATABASE_URL: urls.relay,
    NATS_URL: natsUrl ?? `nats://127.0.0.1:${natsPort}`,
    ACTOR_JWKS: jwks,
    HOST: '127.0.0.1',
    PORT: 0,
    POOL_SIZE: 6,
    LOG_LEVEL: 'silent',
  };
  const own = {
    IDENTITY_KEY: secret,
    PROFILE_KEY: secret,
    CONTACT_KEY: secret,
    FILES_KEY: secret,
    FILES_DIRECTORY: home,
    PHOTO_STORE: 'disk',
    FILE_STORE: 'disk',
    PUBLIC_URL: 'http://localhost:4000',
    SYNTHETIC_DATA: 'allow' as const,
    LOOKUP_BUDGETS: 'on' as const,
    ...more,
  };
  const create = {
    registry: (runtime: ServiceRuntime) => registry.create({ ...own, DATABASE_URL: urls.app }, runtime),
    complaints: (runtime: ServiceRuntime) => complaints.create({ ...own, DATABASE_URL: urls.app }, runtime),
    referrals: (runtime: ServiceRuntime) =>
      referrals.create(
        {
          ...own,
          DATABASE_URL: urls.app,
          NATS_URL: settings.NATS_URL,
          NATS_OPERATOR_FILE: '',
          DELIVERY_KEY: secret,
          WEBHOOK_APPROVED_DOMAINS: '',
          WEBHOOK_EXEMPT_HOSTS: more.WEBHOOK_EXEMPT_HOSTS ?? '',
        },
        runtime,
      ),
    puskesos: (runtime: ServiceRuntime) => puskesos.create({ ...own, DATABASE_URL: urls.app }, runtime),
  }[service];
  const start = (): Promise<RunningService> =>
    offset === undefined
      ? startService(service, settings, create)
      : startShiftedService(service, { ...own, ...settings }, { offset, home });
  let running = await start();

  const token = (actor: Actor, audience: string = service) =>
    offset === undefined ? signer.sign(actor, audience) : signShifted(pair.privateKey, offset, actor, audience);
  const harness: Harness = {
    url: running.url,
    database: running.database,
    natsUrl: settings.NATS_URL,
    token,
    graph: async (actor, query, variables = {}) => {
      const response = await fetch(`${running.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${await token(actor)}` },
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
    tables: () => describeTables(observer),
    stop: async () => {
      await running.stop();
      await nats?.stop();
      await observer.end();
      await noConnectionsLeft(admin, name);
      await admin.query(`drop database ${name}`);
      await admin.end();
      rmSync(home, { recursive: true, force: true });
    },
  };
  return harness;
}

/** Waits until `check` gives something, at most 10 s: for what events bring about. */
export async function eventually<T>(check: () => Promise<T | null | undefined | false>): Promise<T> {
  for (let waited = 0; waited < 10_000; waited += 50) {
    const value = await check();
    if (value) return value;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('did not come about within 10 s');
}

/** Connections left open fail the suite: nothing may leak. A server needs a moment to notice that one was closed. */
async function noConnectionsLeft(admin: pg.Client, database: string): Promise<void> {
  let left: string[] = [];
  for (let waited = 0; waited < 3_000; waited += 50) {
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
