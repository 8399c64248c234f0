import { createDatabase, databaseUrls, type Database } from '@slrt/database';
import { listDeadLetters, markDeadLetter, republishSince, RepublishRefused } from '@slrt/messaging';
import { readEnvironment, type LocalEnvironment } from '../environment.ts';
import { readRun } from '@slrt/deployment';
import { serviceNames } from '@slrt/subgraph';
import { Problem, runProgram } from '@slrt/runtime';
import { loadSecrets } from '@slrt/deployment';

const out = (text: string) => process.stdout.write(`${text}\n`);

async function urls(environment: LocalEnvironment) {
  const run = readRun(environment.home);
  const secrets = await loadSecrets(environment.home);
  return Object.fromEntries(
    serviceNames.map((name) => [name, databaseUrls(run.postgres.url, name, secrets.databasePassword)]),
  );
}

/** `--since 2026-11-22T08:00:00Z`: every event since then goes through the streams again; consumers drop what they had. */
async function republish(environment: LocalEnvironment): Promise<void> {
  const at = process.argv.indexOf('--since');
  const since = new Date(process.argv[at + 1] ?? '');
  if (at < 0 || Number.isNaN(since.getTime()))
    throw new Problem('Say since when: npm run events:republish -- --since 2026-11-22T08:00:00Z');
  for (const [name, each] of Object.entries(await urls(environment))) {
    const count = await republishSince(each.relay, since).catch((error: unknown) => {
      throw error instanceof RepublishRefused ? new Problem(error.message) : error;
    });
    out(`${name}: ${count} events will be published again`);
  }
}

async function eachDatabase(
  environment: LocalEnvironment,
  work: (name: string, database: Database) => Promise<void>,
): Promise<void> {
  for (const [name, each] of Object.entries(await urls(environment))) {
    const database = await createDatabase({ url: each.app, poolSize: 2, applicationName: 'operator' });
    try {
      await work(name, database);
    } finally {
      await database.close();
    }
  }
}

/** `list` (default), `retry <event id | all>`, `discard <event id | all>`. */
async function dead(environment: LocalEnvironment): Promise<void> {
  const [verb = 'list', eventId = ''] = process.argv.slice(3);
  if (!['list', 'retry', 'discard'].includes(verb) || (verb !== 'list' && !eventId)) {
    throw new Problem('npm run events:dead -- list | retry <event id or all> | discard <event id or all>');
  }
  await eachDatabase(environment, async (name, database) => {
    if (verb === 'list') {
      for (const letter of await listDeadLetters(database)) {
        out(
          `${letter.at.toISOString()}  ${letter.event_id}  ${letter.consumer}  ${letter.subject}  ${letter.error}  ${letter.attempts} attempts  ${letter.state}`,
        );
      }
      return;
    }
    const count = await markDeadLetter(database, eventId, verb === 'retry' ? 'RETRY' : 'DISCARDED');
    if (count > 0) out(`${name}: ${count} ${verb === 'retry' ? 'will be handled again' : 'discarded'}`);
  });
}

runProgram(async () => {
  const environment = readEnvironment();
  await (process.argv[2] === 'republish' ? republish(environment) : dead(environment));
});
