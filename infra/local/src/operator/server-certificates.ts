import { chmodSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { certified, makeCertificates } from '@slrt/deployment';
import { runProgram } from '@slrt/runtime';

/**
 * `npm run server:certificates -- <folder> [gateway's names]`: an authority of this server and a certificate for each process, beside
 * the keys of `server:keys`. Again: new certificates of the same authority; restart what uses them.
 */
runProgram(async () => {
  const [given = 'server-keys', ...names] = process.argv.slice(2);
  const folder = resolve(given);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const folderOf = await makeCertificates(folder, names);
  // Read inside containers by users of their own; the folder around them is closed.
  for (const who of certified) chmodSync(join(folderOf(who), 'key.pem'), 0o644);
  process.stdout.write(
    `${folder}/tls: give each process its folder (TLS_FOLDER), clients ca.pem; keep ca-key.pem offline\n`,
  );
});
