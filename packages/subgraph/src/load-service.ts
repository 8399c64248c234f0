import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { ServiceDefinition } from './define-service.ts';
import type { ServiceName } from './proxied-path.ts';

/** A service's own settings, which who loads it by name does not know. */
type Settings = Readonly<Record<string, unknown>>;

const require = createRequire(import.meta.url);

/**
 * Imports the definition of a service, the default export of `@slrt/<name>`. Packages, which must not depend on services,
 * load them like plug-ins, by name.
 */
export async function loadService(name: ServiceName): Promise<ServiceDefinition<Settings>> {
  const specifier = `@slrt/${name}`;
  const { default: definition } = (await import(specifier)) as { default: ServiceDefinition<Settings> };
  return definition;
}

/** Returns the URL of a file in the folder of a service: `serviceFile('registry', 'src/main.ts')`. */
export function serviceFile(name: ServiceName, path: string): URL {
  return new URL(`../${path}`, pathToFileURL(require.resolve(`@slrt/${name}`)));
}
