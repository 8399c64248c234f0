import type { AnyTable, Database, MigrationSet, Tx } from '@slrt/database';
import type { Actor } from '@slrt/domain';
import type { EventContract, EventData, StreamName } from '@slrt/events';
import type { FileStore } from '@slrt/files';
import type { DataKeys, ProtectedRows } from '@slrt/keys';
import {
  defineBatchConsumer,
  defineConsumer,
  type Broker,
  type ConsumerDefinition,
  type ReceivedEvent,
} from '@slrt/messaging';
import type { BrokerRights } from '@slrt/nats-accounts';
import type { PersonalTable, RetentionKind } from '@slrt/retention';
import type { Logger } from '@slrt/runtime';
import type { FastifyInstance } from 'fastify';
import type { Command, CommandContext } from './define-command.ts';
import type { RequestContext } from './host.ts';
import type { ProxiedPath } from './proxied-path.ts';
import type { SubjectsOf } from './reading/record-facts.ts';
import type { ReadinessFinding, ReadinessPlace } from './readiness.ts';
import type { ReportSource } from './subject-report.ts';

/** Dependencies that every service passes to its modules; a service adds its own. */
export interface ServiceDeps {
  readonly database: Database;
  readonly logger: Logger;
  /** Storage of the records' files; null for a service without files. */
  readonly files: FileStore | null;
}

/** A consumer whose functions receive the service's dependencies. */
export interface ModuleConsumer<Deps> extends Omit<ConsumerDefinition, 'parse' | 'handle'> {
  parse(type: string, payload: Uint8Array, deps: Deps): object;
  handle(tx: Tx, events: readonly ReceivedEvent[], deps: Deps): Promise<void> | void;
}

export interface ModuleJob<Deps> {
  /** Minute, hour, day, month, weekday, in UTC. */
  readonly cron: string;
  readonly run: (deps: Deps) => Promise<void>;
}

/** Background work for the lifetime of the service. Returns the function that stops it. */
export type ModuleWorker<Deps> = (deps: Deps, broker: Broker) => () => Promise<void>;

export interface ModuleKeyRotation<Deps> {
  readonly keys: (deps: Deps) => DataKeys;
  readonly tables: (deps: Deps) => readonly ProtectedRows[];
  /** Districts that have such rows. */
  readonly districts: (deps: Deps) => Promise<readonly string[]>;
  /** False while work is running that started with the old keys and writes with them. */
  readonly mayStart?: (deps: Deps) => boolean;
}

/** Everything that a module adds to its service. The framework derives the rest from it. */
export interface ModuleDefinition<Deps> {
  /** Name of the folder under `modules/`. */
  readonly name: string;
  /** The module's tables. */
  readonly entities?: readonly AnyTable[];
  /** SDL of the types that the module owns or extends. */
  readonly schema?: readonly string[];
  /**
   * Row type of each GraphQL type: `LetterRow` of the module's `index.ts`, `./letter.repository.ts#LetterRow` of
   * another file of the module, or `@slrt/files#StoredFileRow` of a package.
   */
  readonly types?: Readonly<Record<string, string>>;
  readonly resolvers?: object;
  /** The people, households and cases that the records of a type are about, for the record of reads. */
  readonly subjects?: Readonly<Record<string, SubjectsOf>>;
  /** Adds request-scoped loaders to the resolvers' context. Exported as `createLoaders` by the module's `loaders.ts`. */
  readonly loaders?: (request: RequestContext, deps: Deps) => object;
  /** Receives the caller of each graph request before it runs. Must not block. */
  readonly onCaller?: (actor: Actor, deps: Deps) => void;
  readonly consumers?: readonly ModuleConsumer<Deps>[];
  /** Streams in which the module publishes. */
  readonly publishes?: readonly StreamName[];
  /** The module's other work at the broker, in addition to publishing in `publishes` and consuming by `consumers`. */
  readonly broker?: Pick<BrokerRights, 'managesConsumers' | 'readsMessages'>;
  readonly jobs?: Readonly<Record<string, ModuleJob<Deps>>>;
  readonly workers?: readonly ModuleWorker<Deps>[];
  readonly routes?: {
    readonly paths: readonly ProxiedPath[];
    /** Registers a handler for each of `paths`, and for no other path. */
    readonly register: (app: FastifyInstance, deps: Deps) => void;
  };
  readonly personalData?: {
    /** Personal data that the module stores, for the subject report. */
    readonly report?: (deps: Deps) => readonly ReportSource[];
    readonly retention?: readonly RetentionKind[];
    /**
     * Effect of a request for erasure on the records about a person in each table of the module. A test fails for a table about people
     * without an entry.
     */
    readonly tables?: Readonly<Record<string, PersonalTable>>;
  };
  /** Finds what a district lacks for the module's work before it goes live. */
  readonly readiness?: (tx: Tx, place: ReadinessPlace, deps: Deps) => Promise<readonly ReadinessFinding[]>;
  /** Operator commands that the module adds to `slrt`, by name. */
  readonly commands?: Readonly<Record<string, Command<CommandContext>>>;
  readonly keyRotation?: ModuleKeyRotation<Deps>;
  /** Must succeed before the service serves or consumes. */
  readonly prepare?: (deps: Deps) => Promise<void>;
  /** Brings reference data in line with the code, after each migration; idempotent. */
  readonly referenceData?: MigrationSet['referenceData'];
}
/**
 * Describes a module to its service. Call it with the service's types first, so that resolvers are checked against the
 * generated ones without becoming part of the module's own type:
 * `defineModule<ComplaintsDeps, Resolvers>()({ name: 'letter', … })`.
 */
export const defineModule =
  <Deps, Resolvers extends object = object>() =>
  (definition: ModuleDefinition<Deps> & { readonly resolvers?: Partial<Resolvers> }): ModuleDefinition<Deps> =>
    definition;

/**
 * A durable consumer of a module; data is checked against its contract before `handle` sees it. Call it with the service's
 * dependencies first: `defineModuleConsumer<Deps>()({ … })`.
 */
export const defineModuleConsumer =
  <Deps>() =>
  <C extends EventContract>(options: {
    readonly name: string;
    readonly stream: StreamName;
    readonly contracts: readonly C[];
    /** See `defineBatchConsumer`. Without it each event has a transaction of its own. */
    readonly linger?: number;
    readonly handle: (tx: Tx, event: ReceivedEvent<EventData<C>>, deps: Deps) => Promise<void> | void;
  }): ModuleConsumer<Deps> => ({
    ...defineConsumer({ ...options, handle: () => undefined }),
    linger: options.linger ?? null,
    handle: async (tx, events, deps) => {
      for (const event of events) await options.handle(tx, event as ReceivedEvent<EventData<C>>, deps);
    },
  });

/** A durable consumer of a module that handles many events in one transaction, see `defineBatchConsumer`. */
export const defineModuleBatchConsumer =
  <Deps>() =>
  <C extends EventContract>(options: {
    readonly name: string;
    readonly stream: StreamName;
    readonly contracts: readonly C[];
    readonly linger: number;
    readonly handle: (tx: Tx, events: readonly ReceivedEvent<EventData<C>>[], deps: Deps) => Promise<void> | void;
  }): ModuleConsumer<Deps> => ({
    ...defineBatchConsumer({ ...options, handle: () => undefined }),
    handle: (tx, events, deps) => options.handle(tx, events as readonly ReceivedEvent<EventData<C>>[], deps),
  });
