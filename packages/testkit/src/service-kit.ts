import type { Actor } from '@slrt/domain';
import type { ServiceName } from '@slrt/subgraph';
import { actors } from './actors.ts';
import { eventually, startHarness, type GraphResult, type Harness } from './harness.ts';
import { countResources, findResourceLeaks, findWaitingConsumers } from './leaks.ts';
import { matchers, observeSuite } from './matchers.ts';
import { createPublisher } from './publisher.ts';
import { mutateAs, type StepResult } from './registry-steps.ts';

type Publisher = Awaited<ReturnType<typeof createPublisher>>;
export type HarnessOptions = NonNullable<Parameters<typeof startHarness>[1]>;

/** Sends requests as one person. */
export interface Caller {
  readonly actor: Actor;
  /** The answer as it came, with its errors. */
  graph(query: string, variables?: object): Promise<GraphResult>;
  /** The data of an answer. Throws when the answer has errors. */
  query<T>(query: string, variables?: object): Promise<T>;
  /**
   * Runs a mutation with `selection` of its success type, by default `__typename`. A refusal has its code, a thrown error is in
   * `thrown`. `refusals` selects more of the refusal types.
   */
  mutate(name: string, input: object, selection?: string, refusals?: string): Promise<StepResult>;
}
type Callers = { readonly [Key in keyof typeof actors as `as${Capitalize<Key>}`]: Caller };

/** Kit of a suite. It can be used inside hooks and tests, once the service has started. */
export interface ServiceKit extends Callers {
  /** A caller with other assignments than those of `actors`. */
  as(actor: Actor): Caller;
  harness(): Harness;
  sql: Harness['sql'];
  restart: Harness['restart'];
  kill: Harness['kill'];
  /** A request to a path beside the graph. */
  fetch(path: string, init?: RequestInit): Promise<Response>;
  /** Publishes an event of a neighbouring service. */
  publish: Publisher['publish'];
  /** Ends the scheduled jobs of the service, for suites that call their work. */
  stopJobs(): Promise<void>;
  /** Types of the events about an aggregate in the outbox, in the order of recording. */
  eventsOf(id: string): Promise<string[]>;
}
type Body<Kit> = (kit: Kit) => void;
type Options = HarnessOptions | (() => Promise<HarnessOptions>);

function createCaller(actor: Actor, harness: () => Harness): Caller {
  const graph: Caller['graph'] = (query, variables = {}) => harness().graph(actor, query, variables);
  return {
    actor,
    graph,
    query: async <T>(query: string, variables?: object) => {
      const answer = await graph(query, variables);
      if (answer.errors) throw new Error(JSON.stringify(answer.errors));
      return answer.data as T;
    },
    mutate: (name, input, selection = '__typename', refusals = '') =>
      mutateAs(harness(), actor, [name, selection, refusals], input),
  };
}

function createCallers(harness: () => Harness): Callers {
  return Object.fromEntries(
    Object.entries(actors).map(([name, actor]) => [
      `as${name[0]?.toUpperCase()}${name.slice(1)}`,
      createCaller(actor, harness),
    ]),
  ) as unknown as Callers;
}

/** Starts the service before the suite. `stop` fails when the suite left something open. */
function useService(service: ServiceName, options: Options) {
  let harness: Harness;
  let publisher: Promise<Publisher> | null = null;
  let before: ReturnType<typeof countResources>;
  beforeAll(async () => {
    before = countResources();
    harness = await startHarness(service, typeof options === 'function' ? await options() : options);
    observeSuite(harness);
  }, 120_000);
  const stop = async (): Promise<void> => {
    await (await publisher)?.close();
    const leaks: string[] = [];
    await harness.stop(async () => void leaks.push(...(await findWaitingConsumers(harness.natsUrl))));
    leaks.push(...(await findResourceLeaks(before)));
    if (leaks.length > 0) throw new Error(`left open by the suite: ${leaks.join(', ')}`);
  };
  return { harness: () => harness, publisher: () => (publisher ??= createPublisher(harness.natsUrl)), stop };
}

function createKit({ harness, publisher }: ReturnType<typeof useService>): ServiceKit {
  return {
    ...createCallers(harness),
    as: (actor) => createCaller(actor, harness),
    harness,
    sql: (text, values) => harness().sql(text, values),
    restart: (meanwhile) => harness().restart(meanwhile),
    kill: () => harness().kill(),
    fetch: (path, init) => fetch(`${harness().url}${path}`, init),
    publish: async (contract, data, how) => (await publisher()).publish(contract, data, how),
    stopJobs: async () => {
      // Each job runs once when the service starts, and after that by its schedule.
      const waiting = `select from jobs.queue q where q.name not like '\\_\\_%'
        and not exists (select from jobs.job j where j.name = q.name and j.state = 'completed')`;
      await eventually(async () => (await harness().sql(waiting)).length === 0);
      await harness().sql('delete from jobs.schedule');
    },
    eventsOf: async (id) => {
      const rows = await harness().sql<{ type: string }>(
        `select headers->>'ce-type' as type from outbox where headers->>'ce-subject' = $1 order by position`,
        [id],
      );
      return rows.map((row) => row.type);
    },
  };
}

/**
 * Describes a suite of one service, which runs once per file on its own database and broker. `extend` adds the builders of the
 * service to what the suite gets. A suite fails when it leaves database connections, consumers, timers or sockets open.
 */
export function createDescribeService<More extends object>(extend: (kit: ServiceKit) => More) {
  return (service: ServiceName, body: Body<ServiceKit & More>, options: Options = {}): void => {
    expect.extend(matchers);
    describe(service, () => {
      const running = useService(service, options);
      const kit = createKit(running);
      body({ ...kit, ...extend(kit) });
      afterAll(running.stop, 60_000); // registered last, to run behind those of the suite
    });
  };
}

/** A suite of a service without builders of its own. */
export const describeService = createDescribeService(() => ({}));
