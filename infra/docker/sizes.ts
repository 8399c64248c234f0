/** Prints how large the files of each image are, without the base image: `npm run images:size`. */
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { closureOf, imageRoots, isUnused, type Lock } from './closure.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lock;

/** Bytes of the files in a folder. Links and nested `node_modules` do not count. */
function bytesOf(folder: string, isCounted: (path: string) => boolean): number {
  let bytes = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isSymbolicLink() || !isCounted(relative(root, path))) continue;
    if (entry.isDirectory()) bytes += entry.name === 'node_modules' ? 0 : bytesOf(path, isCounted);
    else bytes += lstatSync(path).size;
  }
  return bytes;
}

const sizes = new Map<string, number>();
function sizeOf(folder: string): number {
  const path = join(root, folder);
  const known = sizes.get(folder);
  if (known !== undefined) return known;
  const bytes = lstatSync(path).isSymbolicLink() ? 0 : bytesOf(path, (each) => !isUnused(each));
  sizes.set(folder, bytes);
  return bytes;
}

for (const [name, roots] of Object.entries(imageRoots)) {
  const folders = closureOf(lock, roots, root);
  const megabytes = folders.reduce((sum, folder) => sum + sizeOf(folder), 0) / 1e6;
  process.stdout.write(`${name.padEnd(14)} ${megabytes.toFixed(0).padStart(4)} MB  ${folders.length} packages\n`);
}
