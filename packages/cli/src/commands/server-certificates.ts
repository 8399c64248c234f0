import { chmodSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { certified, makeCertificates } from '@slrt/deployment';
import { defineOperatorCommand } from '../context.ts';

export const serverCertificates = defineOperatorCommand({
  description: 'Makes or renews a certificate for each process of a server. Restart what uses them.',
  parameters: {
    folder: { description: 'folder of the server, beside the keys of server:keys; server-keys without one' },
    names: { description: 'further host names of the gateway', rest: true },
  },
  options: {},
  async run({ folder: given = 'server-keys', names }, { print }) {
    const folder = resolve(given);
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const folderOf = await makeCertificates(folder, names);
    // Read inside containers by users of their own; the folder around them is closed.
    for (const who of certified) chmodSync(join(folderOf(who), 'key.pem'), 0o644);
    print(`${folder}/tls: give each process its folder (TLS_FOLDER), clients ca.pem; keep ca-key.pem offline`);
  },
});
