import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { databaseUrls, pg } from '@slrt/database';
import type { Secrets } from '@slrt/deployment';
import { embeddedPostgres, freePort, supervise } from '@slrt/process-kit';
import { createRandom, runProgram } from '@slrt/runtime';
import { serviceNames, type ServiceName } from '@slrt/subgraph';
import { planDemo } from '../data/districts.ts';
import { readEnvironment, type LocalEnvironment } from '../environment.ts';
import { startInstance } from '../instance.ts';
import { historyStart, playHistory } from './history.ts';
import { openWorld } from './play.ts';
import { exportHistory, writeSnapshot } from './snapshot.ts';

const out = (text: string) => void process.stdout.write(`${text}\n`);

/** Fills a folder with the households, facilitators and Puskesos that an instance begins with. */
async function seedHome(environment: LocalEnvironment) {
  const instance = await startInstance(environment, out, () => undefined);
  await instance.stop();
  return instance.secrets;
}

/** Columns whose default is the database's clock. In the play they get the time of the history. */
const timedColumns = [
  ['audit_entry', 'at'],
  ['outbox', 'recorded_at'],
  ['inbox', 'received_at'],
] as const;
const momentDefault = `coalesce(nullif(current_setting('slrt.moment', true), '')::timestamptz, clock_timestamp())`;

/** Returns the settings of the services for the play: no broker, and folders for files. */
const settingsOf = (secrets: Secrets, home: string) => ({
  IDENTITY_KEY: secrets.identityKey,
  PROFILE_KEY: secrets.profileKey,
  CONTACT_KEY: secrets.contactKey,
  DELIVERY_KEY: secrets.deliveryKey,
  SUBJECT_KEY: secrets.subjectKey,
  LINK_KEY: secrets.linkKey,
  FILES_KEY: secrets.fileKeys.registry,
  FILES_DIRECTORY: join(home, 'files'),
  PHOTO_STORE: 'disk',
  FILE_STORE: 'disk',
  NATS_URL: '',
  NATS_AGENCIES_FOLDER: '',
  TLS_FOLDER: '',
  PUBLIC_URL: 'http://localhost:4000',
  SYNTHETIC_DATA: 'allow',
  LOOKUP_BUDGETS: 'off',
  WEBHOOK_APPROVED_DOMAINS: '',
  WEBHOOK_EXEMPT_HOSTS: '',
  GATEWAY_URL: 'http://localhost:4000',
  TOKEN_URL: 'http://localhost:4005/token',
  CLIENT_ID: 'notifications-service',
  CLIENT_SECRET: secrets.clientSecret,
  CODE_KEY: secrets.codeKey,
  SMTP_URL: '',
  SMS_URL: '',
  WHATSAPP_URL: '',
});

type Connect = (service: ServiceName) => Promise<pg.Client>;

/** Sets the defaults of the time columns to the transaction's time. Returns the id of the last transaction so far. */
async function prepareTables(connect: Connect): Promise<string> {
  let last = '0';
  for (const name of serviceNames) {
    const client = await connect(name);
    for (const [table, column] of timedColumns)
      await client.query(`alter table ${table} alter column ${column} set default ${momentDefault}`);
    const { rows } = await client.query<{ id: string }>('select pg_current_xact_id()::text as id');
    last = rows[0]?.id ?? last;
    await client.end();
  }
  return last;
}

async function play(home: string, { adminUrl, secrets }: { adminUrl: string; secrets: Secrets }): Promise<void> {
  const random = createRandom(2017);
  const world = await openWorld({
    adminUrl,
    urlsOf: (name) => databaseUrls(adminUrl, name, secrets.databasePassword),
    settings: settingsOf(secrets, home),
    start: historyStart(),
    random,
  });
  const began = performance.now();
  await playHistory(world, planDemo(), random);
  const { steps, events } = world.counts();
  const seconds = ((performance.now() - began) / 1000).toFixed(0);
  const { user, system } = process.cpuUsage();
  await world.close();
  out(
    `played ${steps} steps, ${events} events handled, in ${seconds} s (this process: ${Math.round((user + system) / 1e6)} s)`,
  );
}

async function build(home: string): Promise<void> {
  const port = await freePort();
  const environment: LocalEnvironment = { ...readEnvironment(), home, port, demoData: 'households', tls: false };
  const secrets = await seedHome(environment);
  const password = secrets.databasePassword;
  const { spec, url } = await embeddedPostgres({ home, port: await freePort(), password }, environment.inherited);
  const fast = { ...spec, args: [...spec.args, '-c', 'fsync=off', '-c', 'synchronous_commit=off'] };
  const postgres = supervise(fast, home, () => undefined);
  const connect: Connect = async (service) => {
    const target = new URL(url);
    target.pathname = `/${service}`;
    const client = new pg.Client({ connectionString: target.href });
    // When the play fails, the server stops first. The error of the play is the one to show.
    client.on('error', () => undefined);
    await client.connect();
    return client;
  };
  try {
    if (!(await postgres.waitReady(120_000))) throw new Error(`PostgreSQL does not start; see ${home}/logs`);
    const since = await prepareTables(connect);
    await play(home, { adminUrl: url, secrets });
    const snapshot = await exportHistory(connect, since);
    for (const [service, tables] of Object.entries(snapshot.tables))
      out(`${service}: ${tables.map(({ table, rows }) => `${table} ${rows.length}`).join(', ')}`);
    out(`written: ${(writeSnapshot(snapshot) / 1e6).toFixed(2)} MB`);
  } finally {
    await postgres.stop();
  }
}

/** `npm run demo:build`: plays the history of the demo districts and stores the resulting rows. */
runProgram(async () => {
  const home = mkdtempSync(join(tmpdir(), 'slrt-history-'));
  try {
    await build(home);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
});
