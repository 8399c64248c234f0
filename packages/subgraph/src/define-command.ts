import type { Database } from '@slrt/database';
import type { GraphClient } from '@slrt/graph-client';
import type { DatabaseName } from './proxied-path.ts';

/** A command was called with wrong arguments. Its message and the usage are printed; the exit code is 2. */
export class UsageError extends Error {}

/** A positional argument of a command. */
export interface Parameter {
  readonly description: string;
  readonly required?: true;
  /** Allowed values. */
  readonly choices?: readonly string[];
  /** Takes all remaining arguments; only for the last one. */
  readonly rest?: true;
}
/** An option, `--name`. */
export interface Option {
  readonly description: string;
  /** Placeholder of its value in the usage. Without one it is a flag. */
  readonly value?: string;
  readonly required?: true;
  readonly default?: string;
}
type Parameters = Readonly<Record<string, Parameter>>;
type Options = Readonly<Record<string, Option>>;

type Given<T> = T extends { required: true } | { default: string } ? string : string | undefined;
type Values<P extends Parameters, O extends Options> = {
  readonly [K in keyof P]: P[K] extends { rest: true } ? readonly string[] : Given<P[K]>;
} & { readonly [K in keyof O]: O[K] extends { value: string } ? Given<O[K]> : boolean };

/** A command of `slrt`, with its arguments as the help shows them. */
export interface Command<Context> {
  /** One line, for the list of commands. */
  readonly description: string;
  /** Positional arguments, in order. */
  readonly parameters: Parameters;
  readonly options: Options;
  run(values: object, context: Context): Promise<void>;
}

/** Dependencies of a module's command. Everything opened through it is closed when the command ends. */
export interface CommandContext {
  /** Prints a line. */
  readonly print: (text: string) => void;
  /** Prints a line that replaces the previous one on a terminal. */
  readonly printProgress: (text: string) => void;
  /** Opens the database of a service in the service's own role. */
  readonly openDatabase: (service: DatabaseName) => Promise<Database>;
  /** Connects to the gateway as personas of the embedded identity provider. */
  readonly connectGateway: () => Promise<{
    readonly url: string;
    readonly tokenOf: (persona: string) => Promise<string>;
    readonly query: GraphClient;
  }>;
}

/** More for commands that connect agencies. */
export interface AgencyAccountsContext {
  /** Opens the NATS accounts of agencies, which the operator's key signs. */
  readonly openAgencyAccounts: () => Promise<{
    /** Folder of the accounts, as the referrals service reads it. */
    readonly folder: string;
    readonly natsUrl: string;
    /** CA certificate of the server; null: without TLS. */
    readonly authority: string | null;
    /** Creates accounts for an agency; keeps existing ones unless `replace` is set. */
    readonly create: (options: {
      durable: string;
      count: number;
      replace?: boolean;
    }) => Promise<{ readonly isNew: boolean }>;
  }>;
  /** Runs a command of another service with values by name, in this context. */
  readonly runCommand: (service: DatabaseName, name: string, values: object) => Promise<void>;
}

/**
 * Defines a command. `run` receives the values of its parameters and options by name. Call it with the context first:
 * `defineCommand<CommandContext>()({ … })`.
 */
export const defineCommand =
  <Context>() =>
  <const P extends Parameters, const O extends Options>(definition: {
    readonly description: string;
    readonly parameters: P;
    readonly options: O;
    readonly run: (values: Values<P, O>, context: Context) => Promise<void>;
  }): Command<Context> => ({
    ...definition,
    run: (values, context) => definition.run(values as Values<P, O>, context),
  });
