import { createDatabase, databaseUrls, type AnyTable, type Database, type ServiceDatabaseUrls } from '@slrt/database';
import {
  loadSecrets,
  readDeploymentEnvironment,
  readRunFile,
  type DeploymentEnvironment,
  type RunFile,
  type Secrets,
} from '@slrt/deployment';
import { createClient, createTokens } from '@slrt/graph-client';
import { defineCommand, loadDatabase, type CommandContext, type DatabaseName } from '@slrt/subgraph';

/** Additional context of this package's commands. */
export interface OperatorContext extends CommandContext {
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
  return {
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
    close: async () => {
      await Promise.all(opened.map((database) => database.close()));
    },
  };
}
