import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Names of the built files. They contain a hash of the content. */
export interface Manifest {
  readonly script: string;
  readonly style: string;
  readonly styleNonce: string;
  /** Web workers of the editor by language. */
  readonly workers: { readonly editor: string; readonly graphql: string; readonly json: string };
  /** Every file of the build, the above included. */
  readonly files: readonly string[];
}

/** Settings that the page reads from the attribute `data-settings` of its root element. */
export interface PageSettings {
  /** Folder of the built files, ending in a slash. */
  readonly assets: string;
  readonly workers: Manifest['workers'];
  /** Issuer and client id for signing in. */
  readonly issuer: string;
  readonly clientId: string;
}

/** Folder of the built files. */
export const distFolder = new URL('../dist/', import.meta.url);

/** Returns the manifest of the build, or null when `npm run build -w @slrt/graphiql` has not run. */
export function readManifest(): Manifest | null {
  const file = fileURLToPath(new URL('manifest.json', distFolder));
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Manifest) : null;
}
