import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A certificate with its key, and the authority that peers are verified against. */
export interface TlsFiles {
  readonly ca: string;
  readonly cert: string;
  readonly key: string;
}

/**
 * Reads `ca.pem`, `cert.pem` and `key.pem` of a folder; null when no folder is set. A file that cannot be read fails
 * the start.
 */
export function readTls(folder: string | undefined): TlsFiles | null {
  if (!folder) return null;
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  return { ca: read('ca.pem'), cert: read('cert.pem'), key: read('key.pem') };
}
