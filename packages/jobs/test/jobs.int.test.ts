import { connectAdmin, databaseUrls, type pg } from '@slrt/database';
import { jobsSchemaVersion, prepareJobs, startJobs } from '@slrt/jobs';
import { createLogger } from '@slrt/runtime';
import { eventually, testServers } from '@slrt/testkit';

const name = `suite_jobs_${process.pid}`;
let admin: pg.Client;
let client: pg.Client;
let urls: ReturnType<typeof databaseUrls>;

beforeEach(async () => {
  const { adminUrl, password } = testServers();
  admin = await connectAdmin(adminUrl);
  await admin.query(`create database ${name} owner complaints_owner template template0`);
  urls = databaseUrls(adminUrl, 'complaints', password, name);
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  client = await connectAdmin(url.href);
});
afterEach(async () => {
  await client.end();
  await admin.query(`drop database ${name} with (force)`);
  await admin.end();
});

const installed = async () => (await client.query<{ version: number }>('select version from jobs.version')).rows;
const exists = async () =>
  (await client.query<{ exists: boolean }>(`select to_regclass('jobs.version') is not null as exists`)).rows[0]?.exists;

describe('the tables of pg-boss', () => {
  test('have the pinned version after the migrate step', async () => {
    await prepareJobs(urls.owner, 'complaints_app', ['test']);
    await prepareJobs(urls.owner, 'complaints_app', ['test']);
    expect(await installed()).toEqual([{ version: jobsSchemaVersion }]);
  }, 30_000);

  test('are neither created nor upgraded by a service', async () => {
    let runs = 0;
    const jobs = { test: { cron: '0 0 1 1 *', run: () => Promise.resolve(void (runs += 1)) } };
    const logger = createLogger('suite-jobs', 'silent');
    await startJobs(urls.app, jobs, logger)();
    expect(await exists()).toBe(false);

    await prepareJobs(urls.owner, 'complaints_app', ['test']);
    await client.query('update jobs.version set version = version - 1');
    await startJobs(urls.app, jobs, logger)();
    expect(await installed()).toEqual([{ version: jobsSchemaVersion - 1 }]);
    expect(runs).toBe(0);

    await client.query('update jobs.version set version = version + 1');
    const stop = startJobs(urls.app, jobs, logger);
    await eventually(() => Promise.resolve(runs === 1));
    await stop();
  }, 60_000);
});
