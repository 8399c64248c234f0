/**
 * Copies what one image needs to a folder: `node infra/docker/prune.ts registry /out`. Runs while an image is built, after `npm ci`, at
 * the root of the repository.
 */
import { cpSync, lstatSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { closureOf, imageRoots, isUnused, type Lock } from './closure.ts';

const root = process.cwd();
const [name = '', target = ''] = process.argv.slice(2);
const roots = imageRoots[name];
if (!roots || !target) {
  process.stderr.write(`usage: node infra/docker/prune.ts <${Object.keys(imageRoots).join('|')}> <folder>\n`);
  process.exit(1);
}
const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lock;
const folders = closureOf(lock, roots, root);
for (const folder of folders) {
  const from = join(root, folder);
  mkdirSync(dirname(join(target, folder)), { recursive: true });
  const isLink = lstatSync(from).isSymbolicLink();
  cpSync(from, join(target, folder), {
    recursive: true,
    verbatimSymlinks: true,
    // Packages inside this one are copied on their own if they are needed.
    filter: (path) => isLink || (relative(from, path) !== 'node_modules' && !isUnused(relative(root, path))),
  });
}
for (const file of ['package.json', 'infra/docker/health.mjs']) {
  mkdirSync(dirname(join(target, file)), { recursive: true });
  cpSync(join(root, file), join(target, file));
}
process.stdout.write(`${name}: ${folders.length} packages\n`);
