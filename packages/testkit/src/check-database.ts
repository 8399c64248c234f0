import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { databaseNames } from '@slrt/subgraph';
import {
  formatChecksums,
  parseChecksums,
  readMigrationFiles,
  releasedFile,
  releasedMigrationIssues,
} from './migration-checksums.ts';
import { describeDatabase, diffSchema, repository, schemaFile } from './schema-check.ts';
import { startCluster } from './servers.ts';

/**
 * `npm run check:database`: checks that released migrations are unchanged, that new ones are listed, and that the
 * migrated databases equal the committed snapshots. `npm run generate:database` writes the snapshots and lists new
 * migrations; with `-- --rewrite` also changed ones, which is allowed only before the first release. `--root=<folder>`
 * reads the migrations and their list from another copy of the repository.
 */
const write = process.argv.includes('--write');
const rootOption = process.argv.find((each) => each.startsWith('--root='));
const root = rootOption ? rootOption.slice('--root='.length) : repository;

function checkMigrations(): string[] {
  const file = join(root, releasedFile);
  const present = readMigrationFiles(root);
  const released = parseChecksums(readFileSync(file, 'utf8'));
  const rewrite = process.argv.includes('--rewrite');
  const issues = rewrite ? [] : releasedMigrationIssues(released, present);
  if (issues.length > 0) return issues;
  if (write) {
    writeFileSync(file, formatChecksums(present));
    return [];
  }
  return [...present.keys()]
    .filter((path) => !released.has(path))
    .map((path) => `${path} is not listed in ${releasedFile}; run npm run generate:database.`);
}

async function checkSchemas(): Promise<string[]> {
  const cluster = await startCluster(databaseNames);
  try {
    const issues = databaseNames.map(async (service) => {
      const schema = await describeDatabase(cluster.adminUrl, service);
      if (write) writeFileSync(join(repository, schemaFile(service)), schema);
      const diff = write ? '' : diffSchema(service, schema);
      return diff ? [`${schemaFile(service)} is not the migrated schema; run npm run generate:database.\n${diff}`] : [];
    });
    return (await Promise.all(issues)).flat();
  } finally {
    await cluster.stop();
  }
}

const wrong = checkMigrations();
const issues = wrong.length > 0 ? wrong : await checkSchemas();
for (const issue of issues) process.stderr.write(`${issue}\n`);
process.exitCode = issues.length > 0 ? 1 : 0;
