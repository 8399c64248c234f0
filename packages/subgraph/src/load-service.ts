import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { ServiceDefinition } from './define-service.ts';
import type { DatabaseName, ServiceName } from './proxied-path.ts';

/** A service's own settings. Code that loads the service by name does not know their type. */
type Settings = Readonly<Record<string, unknown>>;

const require = createRequire(import.meta.url);

/**
 * Imports the definition of a service, the default export of `@slrt/<name>`. Packages must not depend on services and
 * therefore load them by name, like plug-ins.
 */
export async function loadService(name: ServiceName): Promise<ServiceDefinition<Settings>> {
  const specifier = `@slrt/${name}`;
  const { default: definition } = (await import(specifier)) as { default: ServiceDefinition<Settings> };
  return definition;
}

/** Tables, migrations and commands of a service with a database, also of identity, which is no subgraph. */
export type DatabaseDefinition = Pick<ServiceDefinition<Settings>, 'entities' | 'migrations' | 'commands'>;

/** Imports the tables, migrations and commands of a service with a database; see `loadService`. */
export async function loadDatabase(name: DatabaseName): Promise<DatabaseDefinition> {
  if (name !== 'identity') return loadService(name);
  const specifier = `@slrt/${name}`;
  return ((await import(specifier)) as { default: DatabaseDefinition }).default;
}

/** Returns the URL of a file in the folder of a service: `serviceFile('registry', 'src/main.ts')`. */
export function serviceFile(name: ServiceName, path: string): URL {
  return new URL(`../${path}`, pathToFileURL(require.resolve(`@slrt/${name}`)));
}
