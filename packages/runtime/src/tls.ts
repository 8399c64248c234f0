import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A certificate with its key, and the authority that those on the other side are checked by. */
export interface TlsFiles {
  readonly ca: string;
  readonly cert: string;
  readonly key: string;
}

/** `ca.pem`, `cert.pem` and `key.pem` of a folder; null where none is set. One that cannot be read ends the start. */
export function readTls(folder: string | undefined): TlsFiles | null {
  if (!folder) return null;
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  return { ca: read('ca.pem'), cert: read('cert.pem'), key: read('key.pem') };
}
