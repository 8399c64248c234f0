import { chmodSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { certified, makeCertificates } from '@slrt/deployment';
import { defineOperatorCommand } from '../context.ts';

export const serverCertificates = defineOperatorCommand({
  description: 'Creates or renews a certificate for each process of a server. Restart the processes afterwards.',
  parameters: {
    folder: { description: 'folder of the server, as created by server:keys; default server-keys' },
    names: { description: 'additional host names of the gateway', rest: true },
  },
  options: {},
  async run({ folder: given = 'server-keys', names }, { print }) {
    const folder = resolve(given);
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const folderOf = await makeCertificates(folder, names);
    // The containers' own users read these files; other users cannot enter the folder around them.
    for (const who of certified) chmodSync(join(folderOf(who), 'key.pem'), 0o644);
    print(`${folder}/tls: give each process its folder (TLS_FOLDER), clients ca.pem; keep ca-key.pem offline`);
  },
});
