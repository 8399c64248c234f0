import { isAbsolute, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const repository = fileURLToPath(new URL('../../../', import.meta.url));

/** Folders and files of the repository that programs are made of. Not the repository itself, in which `SLRT_HOME` may be. */
const code = [
  ...['packages', 'services', 'docs', 'node_modules', 'package.json'],
  // Pages of the gateway.
  ...['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'LICENSE'],
].map((name) => join(repository, name));

/** Returns the paths that a setting names: a path, `file:/path`, or the certificate in the URL of a database. */
export function pathsIn(setting: string): string[] {
  const certificate = /[?&]sslrootcert=([^&]+)/.exec(setting)?.[1];
  const path = certificate ? decodeURIComponent(certificate) : setting.replace(/^file:/, '');
  return isAbsolute(path) ? [path] : [];
}

/** Rights of a process in addition to reading its program. */
interface Allowed {
  /** Settings of the process, which name the files that it reads. */
  readonly settings: readonly string[];
  /** Folders in which it may also write. */
  readonly writes: readonly string[];
  /** Whether it has threads, and modules that are not JavaScript. */
  readonly needs: readonly ('addons' | 'worker')[];
}

/**
 * Returns the flags of Node’s permission model with which a process reads and writes its own files only, although all processes of a
 * local instance run as one user: neither keys and files of another service, nor `/proc`, nor `secrets.json`. It starts no programs.
 * Source: "Permissions" in the manual of Node 24. The model guards against mistakes in our programs, not against programs that were
 * replaced; on a server, containers do this.
 */
export const permissionFlags = ({ settings, writes, needs }: Allowed): string[] => [
  '--permission',
  ...[...code, ...settings.flatMap(pathsIn), ...writes].map((path) => `--allow-fs-read=${path}`),
  ...writes.map((path) => `--allow-fs-write=${path}`),
  ...needs.map((need) => `--allow-${need}`),
];
