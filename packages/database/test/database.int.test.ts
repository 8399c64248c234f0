import { execFile } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import {
  connectAdmin,
  createDatabase,
  databaseUrls,
  isConnectionLoss,
  isOutage,
  isRefusedData,
  isUnavailable,
  momentOf,
  momentOrNow,
  pg,
  sql,
  compiled,
  takeMoment,
  type Database,
} from '@slrt/database';
import { systemScope } from '@slrt/domain';
import { copyDatabase, testServers } from '@slrt/testkit';

const scope = systemScope('test', '63.09');
const name = `suite_database_${process.pid}`;
let admin: pg.Client;
let urls: ReturnType<typeof databaseUrls>;
let database: Database;

const open = (poolSize = 2) => createDatabase({ url: urls.app, poolSize, applicationName: 'suite-database' });
/** Ends all sessions of the service, so that the next ones start with the database's new settings. */
const endSessions = async () => {
  await admin.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and usename = 'puskesos_app'`,
    [name],
  );
  await wait(100); // the pool needs a moment to notice and drop them
};
const write = () => database.withTransaction(scope, (tx) => tx.sql`insert into inbox values ('suite', uuidv7())`);
const failureOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => null,
    (error: unknown) => error,
  );

beforeAll(async () => {
  const servers = testServers();
  admin = await connectAdmin(servers.adminUrl);
  await copyDatabase(admin, 'puskesos', name);
  urls = databaseUrls(servers.adminUrl, 'puskesos', servers.password, name);
  database = await open();
}, 60_000);
afterAll(async () => {
  await database.close();
  await admin.query(`drop database ${name} with (force)`);
  await admin.end();
});

test('reads a million rows in a heap of 40 MB', async () => {
  const program = new URL('./read-many-rows.ts', import.meta.url).pathname;
  const args = ['--max-old-space-size=40', '--disable-warning=ExperimentalWarning', program, urls.app];
  const { stdout } = await promisify(execFile)(process.execPath, args, { env: { PATH: '' } });
  expect(stdout).toBe('1000000');
}, 120_000);

test('a transaction keeps the time that it was given', async () => {
  const given = new Date('2026-02-03T04:05:06.789Z');
  const played = await createDatabase({ url: urls.app, poolSize: 1, applicationName: name, moment: () => given });
  const moments = await played.withTransaction(scope, async (tx) => {
    const [row] = await tx.sql<{ at: Date }>`${compiled(`select ${momentOrNow} as at`)}`;
    return [row?.at, await takeMoment(tx), await momentOf(tx)];
  });
  await played.close();
  expect(moments).toEqual([given, given, given]);
});

describe('a failed statement', () => {
  test('is reported as the cause of later failures', async () => {
    const error = await failureOf(
      database.withTransaction(scope, async (tx) => {
        tx.send(sql`select 1 / ${0}::int`);
        await tx.sql`select 1`;
      }),
    );
    expect(error).toMatchObject({ code: '22012' });
  });

  test('leaves a usable connection', async () => {
    for (let n = 0; n < 4; n += 1) await failureOf(database.withTransaction(scope, (tx) => tx.sql`select 1 / 0`));
    await expect(write()).resolves.toEqual([]);
  });
});

describe('a read of one statement', () => {
  const current = `select current_setting('slrt.scope', true) as scope, pg_backend_pid() as pid`;

  test('is committed with it and leaves a usable connection', async () => {
    const small = await open(1);
    for (const divisor of [1, 0, 0, 2]) {
      const reading = small.read(scope, (tx) => tx.sql<{ n: number }>`select 4 / ${divisor}::int as n`);
      await expect(reading.catch(() => 'failed')).resolves.toEqual(divisor === 0 ? 'failed' : [{ n: 4 / divisor }]);
    }
    await small.close();
  });

  test('has the scope of its transaction', async () => {
    const small = await open(1);
    const [one] = await small.read(scope, (tx) => tx.sql<{ scope: string; pid: number }>`${compiled(current)}`);
    const [other] = await small.read({ ...scope, scope: 'staff' }, async (tx) => {
      await tx.sql`select 1`;
      return tx.sql<{ scope: string; pid: number }>`${compiled(current)}`;
    });
    expect([one?.scope, other?.scope, other?.pid]).toEqual(['system', 'staff', one?.pid]);
    await small.close();
  });
});

describe('a savepoint', () => {
  const count = async () =>
    (await database.read(scope, (tx) => tx.sql<{ n: number }>`select count(*)::int as n from inbox`))[0]?.n ?? 0;

  test('undoes only its own statements', async () => {
    const before = await count();
    await database.withTransaction(scope, async (tx) => {
      await tx.sql`insert into inbox values ('savepoint', uuidv7())`;
      const refused = await failureOf(
        tx.savepoint(async () => {
          tx.send(sql`insert into inbox values ('savepoint', uuidv7())`);
          await tx.sql`insert into inbox values ('savepoint', 'no-uuid')`;
        }),
      );
      expect(isRefusedData(refused)).toBe(true);
      await tx.savepoint(() => tx.sql`insert into inbox values ('savepoint', uuidv7())`);
    });
    expect(await count()).toBe(before + 2);
  });

  test('reports a failure before it as such', async () => {
    const failed = database.withTransaction(scope, async (tx) => {
      tx.send(sql`select 1 / 0`);
      await tx.savepoint(() => tx.sql`select 1`);
    });
    await expect(failed).rejects.toThrow('division by zero');
  });
});

describe('a statement over its time limit', () => {
  test('is cancelled by the server as unavailable, not as an outage', async () => {
    const error = await failureOf(
      database.read(scope, async (tx) => {
        await tx.sql`select set_config('statement_timeout', '50', true)`;
        await tx.sql`select pg_sleep(5)`;
      }),
    );
    expect([isUnavailable(error), isOutage(error)]).toEqual([true, false]);
  });

  test.each([
    ['request', '15s', '10s', '30s'],
    ['consumer', '1min', '20s', '1min'],
    ['job', '10min', '1min', '5min'],
  ] as const)('of a %s is set on its transaction', async (kind, statement, lock, idle) => {
    const [limits] = await database.read(
      scope,
      (tx) =>
        tx.sql`select current_setting('statement_timeout') as statement, current_setting('lock_timeout') as lock,
             current_setting('idle_in_transaction_session_timeout') as idle, current_setting('tcp_user_timeout') as tcp`,
      kind,
    );
    expect(limits).toEqual({ statement, lock, idle, tcp: expect.stringMatching(/^15/) as string });
  });
});

describe('a read-only database', () => {
  beforeAll(async () => {
    await admin.query(`alter database ${name} set default_transaction_read_only = on`);
    await endSessions();
  });
  afterAll(async () => {
    await admin.query(`alter database ${name} reset default_transaction_read_only`);
    await endSessions();
  });

  test('refuses writes and reports an outage', async () => {
    const error = await failureOf(write());
    expect([isOutage(error), isConnectionLoss(error)]).toEqual([true, false]);
    expect(await database.writeProblem()).toBe('READ_ONLY');
  });

  test('still reads', async () => {
    expect(await database.read(scope, (tx) => tx.sql`select 1 as n`)).toEqual([{ n: 1 }]);
  });
});

test('writes succeed again after the database was read-only', async () => {
  await expect(write()).resolves.toEqual([]);
  expect(await database.writeProblem()).toBeNull();
});

test('a write rejected for lack of resources is reported until one succeeds', async () => {
  await failureOf(
    database.withTransaction(scope, (tx) => tx.sql`do $$ begin raise exception using errcode = '53100'; end $$`),
  );
  // The probe's own write succeeds: the disk of this server is not full.
  expect(await database.writeProblem()).toBeNull();
  const [row] = await database.read(
    scope,
    (tx) => tx.sql<{ n: string }>`select count(*) as n from pg_largeobject_metadata`,
  );
  expect(row?.n).toBe('0');
});

describe('a lost or exhausted database', () => {
  test('ends a running transaction as a connection loss', async () => {
    const error = await failureOf(
      database.withTransaction(scope, async (tx) => {
        await tx.sql`select 1`;
        await endSessions();
        await tx.sql`select 1`;
      }),
    );
    expect(isConnectionLoss(error)).toBe(true);
    await expect(write()).resolves.toEqual([]);
  });

  test('without a free connection is unavailable', async () => {
    const small = await open(1);
    let release: () => void = () => undefined;
    const held = small.read(scope, () => new Promise<void>((resolve) => (release = resolve)));
    const error = await failureOf(small.read(scope, (tx) => tx.sql`select 1`));
    release();
    await held;
    await small.close();
    expect(isUnavailable(error)).toBe(true);
  });

  test('without room for another session is unavailable', async () => {
    await admin.query(`alter database ${name} connection limit 0`);
    await endSessions();
    const error = await failureOf(write());
    await admin.query(`alter database ${name} connection limit -1`);
    expect(isUnavailable(error)).toBe(true);
  });
});
