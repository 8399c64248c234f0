import { createDatabase, pg, type Database, type ServiceDatabaseUrls } from '@slrt/database';
import type { Actor } from '@slrt/domain';
import { durableOf, handleOnce } from '@slrt/messaging';
import { createLogger, createMetrics, sleep, type Logger, type Random } from '@slrt/runtime';
import { accessOf, createExecutor, loadService, serviceNames, type ServiceName } from '@slrt/subgraph';
import type { SubgraphService } from '@slrt/subgraph';
import { mutationDocument } from '../demo/player.ts';

/** A service in this process with its own database, without port and broker. */
interface PlayedService {
  readonly name: ServiceName;
  readonly service: SubgraphService;
  readonly database: Database;
  readonly execute: ReturnType<typeof createExecutor>;
  /** Connection used only for reading. */
  readonly observer: pg.Client;
  /** Position of the last event that was delivered. */
  delivered: string;
}

interface OutboxRow {
  readonly position: string;
  readonly event_id: string;
  readonly stream: string;
  readonly subject: string;
  readonly headers: Record<string, string>;
  readonly payload: Buffer;
}

export interface Act {
  readonly service: ServiceName;
  readonly mutation: string;
  readonly input: object;
  /** Record and fields to select from the answer. */
  readonly pick: string;
  readonly fields: string;
}

/**
 * The services of a play. Mutations run through their graph as any actor, at a time that the caller sets. Before the next
 * step, every consumer handles every event, some seconds later by the clock of the play.
 */
export interface World {
  readonly now: () => Date;
  /** Moves the clock forward. It never goes back. */
  readonly setTime: (moment: Date) => void;
  /** Signs a person in, so that the roster of officers knows them. */
  readonly signIn: (actor: Actor) => Promise<void>;
  /** Runs a mutation that must succeed, then the consumers of its events. */
  readonly act: (actor: Actor, act: Act) => Promise<void>;
  /** Runs a job of a service once. */
  readonly runJob: (service: ServiceName, job: string) => Promise<void>;
  /** Reads rows without row-level security. */
  readonly look: <R extends object>(service: ServiceName, sql: string, values?: unknown[]) => Promise<R[]>;
  readonly counts: () => { steps: number; events: number };
  readonly close: () => Promise<void>;
}

/** Returns true if a consumer reads the subject: equal, or below `prefix.>`. */
const matches = (subject: string, wanted: string): boolean =>
  wanted.endsWith('>') ? subject.startsWith(wanted.slice(0, -1)) : subject === wanted;

async function open(
  name: ServiceName,
  {
    urls,
    adminUrl,
    settings,
  }: { urls: ServiceDatabaseUrls; adminUrl: string; settings: Readonly<Record<string, unknown>> },
  moment: () => Date,
): Promise<PlayedService> {
  const definition = await loadService(name);
  const { entities } = definition;
  const database = await createDatabase({ url: urls.app, poolSize: 4, applicationName: 'history', entities, moment });
  const service = definition.create(settings, {
    database,
    logger: createLogger(name, 'error'),
    metrics: createMetrics(name),
  });
  await service.prepare?.();
  const target = new URL(adminUrl);
  target.pathname = `/${name}`;
  const observer = new pg.Client({ connectionString: target.href });
  // When the play fails, the server stops first. The error of the play is the one to show.
  observer.on('error', () => undefined);
  await observer.connect();
  const { rows } = await observer.query<{ last: string }>(
    'select coalesce(max(position), 0)::text as last from outbox',
  );
  return {
    name,
    service,
    database,
    execute: createExecutor(service.schema, true),
    observer,
    delivered: rows[0]?.last ?? '0',
  };
}

/** Creates the delivery of outbox events to every consumer, including the events they cause, until none remains. */
function createDelivery(played: readonly PlayedService[], { pass, logger }: { pass: () => void; logger: Logger }) {
  let handled = 0;
  async function deliver(row: OutboxRow): Promise<void> {
    const { event_id: eventId, subject, headers, payload } = row;
    const delivery = { eventId, subject, headers: { ...headers, 'ce-id': eventId }, payload, redelivered: false };
    for (const { name, service, database } of played)
      for (const consumer of service.consumers) {
        if (consumer.stream !== row.stream || !consumer.subjects.some((wanted) => matches(subject, wanted))) continue;
        pass();
        handled += 1;
        const durable = durableOf(name, consumer);
        const outcome = await handleOnce({ database, durable, consumer, logger, running: () => true, delivery });
        if (outcome !== 'done' && outcome !== 'duplicate')
          throw new Error(`${durable}: ${headers['ce-type']} ${outcome}`);
      }
  }
  return {
    handled: () => handled,
    deliverAll: async (): Promise<void> => {
      for (let more = true; more;) {
        more = false;
        for (const each of played) {
          const { rows } = await each.observer.query<OutboxRow>(
            'select position, event_id, stream, subject, headers, payload from outbox where position > $1 order by position',
            [each.delivered],
          );
          for (const row of rows) await deliver(row);
          each.delivered = rows.at(-1)?.position ?? each.delivered;
          more ||= rows.length > 0;
        }
      }
    },
  };
}

/** Opens the services on their databases. `urlsOf` returns the databases of a service, `adminUrl` is the administrator's URL. */
export async function openWorld(options: {
  readonly adminUrl: string;
  readonly urlsOf: (service: ServiceName) => ServiceDatabaseUrls;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly start: Date;
  readonly random: Random;
}): Promise<World> {
  const { adminUrl, urlsOf, settings, random } = options;
  let now = options.start;
  let steps = 0;
  const logger = createLogger('history', 'warn');
  const played = await Promise.all(
    serviceNames.map((name) => open(name, { urls: urlsOf(name), adminUrl, settings }, () => now)),
  );
  const serviceOf = (name: ServiceName) => played.find((each) => each.name === name) as PlayedService;
  const pass = () => {
    now = new Date(now.getTime() + random.int(400, 2_600));
  };
  const { deliverAll, handled } = createDelivery(played, { pass, logger });
  return {
    now: () => now,
    setTime: (moment) => {
      if (moment > now) now = moment;
    },
    signIn: async (actor) => {
      const { service, database, observer } = serviceOf('complaints');
      service.context({ ...accessOf(actor), requestId: '', language: 'en', logger, db: database });
      const known = 'select 1 from officer where person = $1';
      while ((await observer.query(known, [actor.id])).rows.length === 0) await sleep(20);
    },
    act: async (actor, { service: name, mutation, input, pick, fields }) => {
      const { service, database, execute } = serviceOf(name);
      const { run, describe } = execute(mutationDocument(mutation, { pick, fields }).document);
      if (!run) throw new Error(`${mutation}: ${JSON.stringify(describe('en'))}`);
      const context = service.context({ ...accessOf(actor), requestId: '', language: 'en', logger, db: database });
      const answer = await run(context, { input });
      const result = answer.data?.[mutation] as Record<string, unknown> | undefined;
      if (!String(result?.['__typename']).endsWith('Success'))
        throw new Error(`${actor.id} ${mutation} ${JSON.stringify(input)}: ${JSON.stringify(result ?? answer.errors)}`);
      steps += 1;
      await deliverAll();
    },
    runJob: async (name, job) => {
      await serviceOf(name).service.jobs[job]?.();
      await deliverAll();
    },
    look: async <R extends object>(name: ServiceName, sql: string, values: unknown[] = []) =>
      (await serviceOf(name).observer.query<R>(sql, values)).rows,
    counts: () => ({ steps, events: handled() }),
    close: async () => {
      await Promise.all(played.flatMap((each) => [each.database.close(), each.observer.end()]));
    },
  };
}
