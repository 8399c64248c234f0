import { copyFileSync, readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { apiChanges, failsOnBreaking } from './src/api-changes.ts';

/**
 * `npm run check:api` lists what changed in `api-schema.graphql` since the release that wrote `api-schema.released.graphql`.
 * Breaking changes are an error from version 1.0 on. `npm run release:api` makes the current schema the released one: it is part
 * of a release, after the changes were copied to CHANGELOG.md, and nothing else changes that file.
 */
const current = new URL('./api-schema.graphql', import.meta.url);
const released = new URL('./api-schema.released.graphql', import.meta.url);
const read = (file: URL): string => readFileSync(file, 'utf8');

if (process.argv.includes('--release')) {
  copyFileSync(current, released);
} else {
  const { breaking, dangerous } = apiChanges(buildSchema(read(released)), buildSchema(read(current)));
  for (const { type, description } of breaking) process.stdout.write(`breaking  ${type}: ${description}\n`);
  for (const { type, description } of dangerous) process.stdout.write(`dangerous ${type}: ${description}\n`);
  process.stdout.write(
    `${breaking.length} breaking, ${dangerous.length} dangerous changes of the API since its release\n`,
  );
  const { version } = JSON.parse(read(new URL('../../package.json', import.meta.url))) as { version: string };
  if (breaking.length > 0 && failsOnBreaking(version)) process.exitCode = 1;
}
