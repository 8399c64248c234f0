import { describeFailure, type Logger } from '@slrt/runtime';
import { connectionLimits, timeLimits } from '@slrt/database';
import { PgBoss } from 'pg-boss';

/**
 * Scheduled work, stored in the service's own database by pg-boss. A job runs once at a time, however many processes
 * there are, is retried after a failure, and runs at start when a run was missed.
 */
export interface Job {
  /** Minute, hour, day, month, weekday, in UTC. */
  readonly cron: string;
  readonly run: () => Promise<void>;
}
export type Jobs = Readonly<Record<string, Job>>;

const schema = 'jobs';

/**
 * Version of the tables that pg-boss creates in the version pinned in package.json. pg-boss ships its own migrations;
 * raise this number when an upgrade of pg-boss contains one.
 */
export const jobsSchemaVersion = 46;

/**
 * Creates or upgrades the tables and queues of pg-boss as the owner, and grants the app role their use. Part of the
 * migrate step (`MigrationSet.afterwards`), the only place that migrates them: services start with `migrate: false`.
 * Idempotent.
 */
export async function prepareJobs(ownerUrl: string, appRole: string, names: readonly string[]): Promise<void> {
  const boss = new PgBoss({ connectionString: ownerUrl, schema, max: 2, supervise: false, schedule: false });
  boss.on('error', () => undefined); // start() itself fails with this error
  await boss.start();
  for (const name of names) {
    if ((await boss.getQueue(name)) === null)
      await boss.createQueue(name, { policy: 'exclusive', retryLimit: 5, retryBackoff: true });
  }
  const database = boss.getDb();
  for (const statement of [
    `grant usage on schema ${schema} to ${appRole}`,
    `grant select, insert, update, delete on all tables in schema ${schema} to ${appRole}`,
    `grant usage on all sequences in schema ${schema} to ${appRole}`,
    `grant execute on all functions in schema ${schema} to ${appRole}`,
  ])
    await database.executeSql(statement);
  await boss.stop({ graceful: false });
}

async function begin(url: string, jobs: Jobs, logger: Logger): Promise<() => Promise<void>> {
  const boss = new PgBoss({
    connectionString: url,
    schema,
    max: 2,
    ...connectionLimits(timeLimits.request),
    application_name: 'jobs',
    migrate: false,
    createSchema: false,
  });
  boss.on('error', (error) => logger.warn(describeFailure(error), 'the job library reported an error'));
  await boss.start();
  for (const [name, job] of Object.entries(jobs)) {
    await boss.schedule(name, job.cron);
    await boss.send(name); // before the worker, which looks for jobs at once and then after each interval
    await boss.work(name, { pollingIntervalSeconds: 5 }, () => job.run());
  }
  return () => boss.stop({ graceful: true, timeout: 5_000 });
}

/**
 * Runs the jobs as the app role until the returned function is called, which waits for running ones. Each job runs once
 * at start, in case a run was missed. A service whose jobs cannot start still serves; the failure is logged.
 */
export function startJobs(url: string, jobs: Jobs, logger: Logger): () => Promise<void> {
  const running = begin(url, jobs, logger);
  running.catch((error: unknown) => logger.error(describeFailure(error), 'jobs could not be started'));
  return async () => {
    const stop = await running.catch(() => null);
    await stop?.();
  };
}
