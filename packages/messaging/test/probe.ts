import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { jetstreamManager, type JetStreamManager } from '@nats-io/jetstream';
import { connect, nanos, type NatsConnection } from '@nats-io/transport-node';
import { connectAdmin, createDatabase, databaseUrls, pg, sql, type Database, type Tx } from '@slrt/database';
import { systemScope } from '@slrt/domain';
import { puskesosEvents } from '@slrt/events';
import { connectBroker, recordEvent, type Broker, type ReceivedEvent } from '@slrt/messaging';
import { copyDatabase, eventually, startNats, testServers, uuidv7 } from '@slrt/testkit';

export interface Stored {
  readonly aggregate: string;
  readonly version: number;
  readonly id: string;
}

/** The tables and stream of puskesos without its process, for relays and consumers that a suite starts itself. */
export interface Probe {
  /** Name of the database. */
  readonly name: string;
  readonly database: Database;
  readonly urls: ReturnType<typeof databaseUrls>;
  readonly natsUrl: string;
  readonly manager: JetStreamManager;
  readonly connection: NatsConnection;
  sql<R extends object>(text: string, values?: readonly unknown[]): Promise<R[]>;
  /** Commits one event of an aggregate, in district 63.09 unless another is given. Returns its id. */
  record(aggregate: string, version: number, district?: string): Promise<string>;
  /** Returns the messages of the stream, in order. */
  stored(): Promise<Stored[]>;
  /** Empties the outbox and recreates the stream, with a window of duplicates in milliseconds. Not for consumers. */
  reset(duplicateWindow: number): Promise<void>;
  /** Changes the window of duplicates of the stream, in milliseconds. */
  shortenWindow(duplicateWindow: number): Promise<void>;
  broker(url?: string): Promise<Broker>;
  stop(): Promise<void>;
}

/** Writes a row for each event; writing it twice fails. */
export function saveEvents(tx: Tx, events: readonly Pick<ReceivedEvent, 'id' | 'district'>[]): void {
  for (const { id, district } of events)
    tx.send(sql`insert into village_complaint (district_code, complaint_id, region_code, status, version)
      values (${district}, ${id}, ${`${district}.01.2001`}, 'X', 1)`);
}

export const newAggregate = (): string => `PK-6309-${uuidv7()}`;

export async function startProbe(suite: string): Promise<Probe> {
  const servers = testServers();
  const home = mkdtempSync(join(tmpdir(), 'slrt-probe-'));
  const { nats, natsUrl } = await startNats(home);
  const name = `suite_${suite}_${process.pid}`;
  const admin = await connectAdmin(servers.adminUrl);
  await copyDatabase(admin, 'puskesos', name);
  const urls = databaseUrls(servers.adminUrl, 'puskesos', servers.password, name);
  const database = await createDatabase({ url: urls.app, poolSize: 4, applicationName: 'probe' });
  const adminUrl = new URL(servers.adminUrl);
  adminUrl.pathname = `/${name}`;
  const observer = new pg.Pool({ connectionString: adminUrl.href, max: 2 });
  const connection = await connect({ servers: natsUrl });
  const manager = await jetstreamManager(connection);
  const brokers: Broker[] = [];
  return {
    name,
    database,
    urls,
    natsUrl,
    manager,
    connection,
    sql: async <R extends object>(text: string, values: readonly unknown[] = []) =>
      (await observer.query<R>(text, [...values])).rows,
    record: (aggregate, version, district = '63.09') =>
      database.withTransaction(systemScope('test', district), (tx) =>
        recordEvent(tx, puskesosEvents.unitEstablished, aggregate, {
          district,
          version,
          actorId: 'manager-1',
          actorRole: 'MANAGER',
          puskesosId: aggregate,
          regionCode: `${district}.01.2001`,
        }),
      ),
    stored: async () => {
      const { state } = await manager.streams.info('PUSKESOS');
      const found: Stored[] = [];
      for (let seq = Math.max(1, state.first_seq); seq <= state.last_seq; seq += 1) {
        const message = await manager.streams.getMessage('PUSKESOS', { seq });
        if (!message) continue;
        const { puskesosId, version } = message.json<{ puskesosId: string; version: number }>();
        found.push({ aggregate: puskesosId, version, id: message.header.get('ce-id') });
      }
      return found;
    },
    reset: async (duplicateWindow) => {
      await observer.query('delete from outbox');
      await observer.query(`update relay_lease set expires_at = '-infinity'`);
      await manager.streams.delete('PUSKESOS').catch(() => false);
      await manager.streams.add({
        name: 'PUSKESOS',
        subjects: ['puskesos.>'],
        duplicate_window: nanos(duplicateWindow),
      });
    },
    shortenWindow: async (duplicateWindow) => {
      await manager.streams.update('PUSKESOS', { duplicate_window: nanos(duplicateWindow) });
    },
    broker: async (url = natsUrl) => {
      const broker = await connectBroker({ url, credentials: null, name: 'probe' });
      brokers.push(broker);
      return broker;
    },
    stop: async () => {
      await Promise.all(brokers.map((broker) => broker.close()));
      await connection.close();
      await database.close();
      await observer.end();
      // Fails while a connection is open, to detect leaks.
      await eventually(() =>
        admin.query(`drop database ${name}`).then(
          () => true,
          () => false,
        ),
      );
      await admin.end();
      await nats.stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** Returns faults in the stream's order: a version before its predecessor, or stored twice. */
export function orderFaults(stored: readonly Stored[]): string[] {
  const last = new Map<string, number>();
  return stored.flatMap(({ aggregate, version }) => {
    const before = last.get(aggregate) ?? 0;
    last.set(aggregate, Math.max(before, version));
    return version === before + 1 ? [] : [`${aggregate}: ${version} after ${before}`];
  });
}

/** Starts a process from this folder. Resolves once it has written `ready`. */
export async function startChild(file: string, settings: object): Promise<ChildProcess> {
  const main = fileURLToPath(new URL(file, import.meta.url));
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', main, JSON.stringify(settings)], {
    env: { NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'] ?? '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout?.on('data', (bytes: Buffer) => (output += bytes.toString('utf8')));
  try {
    await eventually(() => Promise.resolve(output.includes('ready')));
  } catch (error) {
    await kill(child);
    throw error;
  }
  return child;
}

export async function kill(child: ChildProcess, signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
}
