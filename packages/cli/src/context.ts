import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createDatabase, databaseUrls, type AnyTable, type Database, type ServiceDatabaseUrls } from '@slrt/database';
import {
  loadSecrets,
  openBrokerAccounts,
  readDeploymentEnvironment,
  readRunFile,
  type DeploymentEnvironment,
  type RunFile,
  type Secrets,
} from '@slrt/deployment';
import { createClient, createTokens } from '@slrt/graph-client';
import {
  defineCommand,
  loadDatabase,
  type AgencyAccountsContext,
  type CommandContext,
  type DatabaseName,
} from '@slrt/subgraph';

/** Additional context of this package's commands. */
export interface OperatorContext extends CommandContext, AgencyAccountsContext {
  readonly deployment: DeploymentEnvironment;
  /** Returns the addresses of the running parts. Throws a CommandError when the system is not running. */
  readonly readRunFile: () => RunFile;
  readonly readSecrets: () => Promise<Secrets>;
  readonly databaseUrlsOf: (service: DatabaseName) => Promise<ServiceDatabaseUrls>;
  /** Opens the database of a service as the owner of its tables, for `tx.sql` only: `tx.manager` knows no table. */
  readonly openAsOwner: (service: DatabaseName) => Promise<Database>;
}

export const defineOperatorCommand = defineCommand<OperatorContext>();

/** Creates the context of one command. `close` closes the databases that it opened. */
export function createContext(write: (text: string) => void): OperatorContext & { close(): Promise<void> } {
  const deployment = readDeploymentEnvironment();
  const opened: Database[] = [];
  const open = async (url: string, entities: readonly AnyTable[] = []) => {
    const database = await createDatabase({ url, poolSize: 2, applicationName: 'operator', entities });
    opened.push(database);
    return database;
  };
  const readCurrentRun = () => readRunFile(deployment.home);
  const readSecrets = () => loadSecrets(deployment.home);
  const databaseUrlsOf = async (service: DatabaseName) =>
    databaseUrls(readCurrentRun().postgres.url, service, (await readSecrets()).databasePassword);
  const context: OperatorContext & { close(): Promise<void> } = {
    deployment,
    print: (text) => write(`${text}\n`),
    printProgress: (text) => write(process.stdout.isTTY ? `\r${text}` : `${text}\n`),
    readRunFile: readCurrentRun,
    readSecrets,
    databaseUrlsOf,
    openDatabase: async (service) => open((await databaseUrlsOf(service)).app, (await loadDatabase(service)).entities),
    openAsOwner: async (service) => open((await databaseUrlsOf(service)).owner),
    connectGateway: async () => {
      const { gateway, identity } = readCurrentRun();
      const tokenOf = createTokens(identity.url, (await readSecrets()).clientSecret);
      return { url: gateway.url, tokenOf, query: createClient(gateway.url, tokenOf) };
    },
    openAgencyAccounts: async () => {
      const { home, natsUrl, tls } = deployment;
      const accounts = await openBrokerAccounts(home);
      return {
        folder: accounts.agencyFolder,
        natsUrl: natsUrl ?? readCurrentRun().nats.url,
        authority: tls ? readFileSync(join(home, 'tls', 'ca.pem'), 'utf8') : null,
        create: (options) => accounts.createAgencyAccounts(options),
      };
    },
    runCommand: async (service, name, values) => {
      const command = (await loadDatabase(service)).commands[name];
      if (!command) throw new Error(`${service} has no command ${name}`);
      await command.run(values, context);
    },
    close: async () => {
      await Promise.all(opened.map((database) => database.close()));
    },
  };
  return context;
}
