import { clockDependency, moment, momentAfter, momentOf, takeMoment, type Database, compiled } from '@slrt/database';
import { systemScope } from '@slrt/domain';
import { createLogger } from '@slrt/runtime';
import { startHarness, type Harness } from '@slrt/testkit';

let harness: Harness;
let database: Database;
beforeAll(async () => {
  harness = await startHarness('puskesos');
  database = harness.database;
}, 60_000);
afterAll(() => harness.stop(), 30_000);

const scope = systemScope('test', '63.09');
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Runs `work` while this process's clock is `offset` milliseconds ahead. */
async function withClock<T>(offset: number, work: () => Promise<T>): Promise<T> {
  const real = Date.now.bind(Date);
  Date.now = () => real() + offset;
  try {
    return await work();
  } finally {
    Date.now = real;
  }
}

describe('the time of a transaction', () => {
  test('is the same in every statement and in code', async () => {
    const [first, second, inCode] = await database.withTransaction(scope, async (tx) => {
      const read = () => tx.sql<{ at: Date }>`${compiled(`select ${moment} as at`)}`;
      const [before] = await read();
      await pause(20);
      const [after] = await read();
      return [before?.at, after?.at, await momentOf(tx)];
    });
    expect(second).toEqual(first);
    expect(inCode).toEqual(first);
  });

  test('ends with its transaction', async () => {
    const take = () => database.withTransaction(scope, (tx) => momentOf(tx));
    const first = await take();
    await pause(20);
    expect((await take()).getTime()).toBeGreaterThanOrEqual(first.getTime() + 20);
  });

  test('is later than the transaction that held the lock', async () => {
    const lock = 'select pg_advisory_xact_lock(4711)';
    let locked: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (locked = resolve));
    const holder = database.withTransaction(scope, async (tx) => {
      await tx.sql`${compiled(lock)}`;
      locked();
      await pause(300);
      const [row] = await tx.sql<{ at: Date }>`select clock_timestamp() as at`;
      return row?.at ?? null;
    });
    await held;
    const waiter = await database.withTransaction(scope, async (tx) => {
      await momentOf(tx);
      void tx.sql`${compiled(lock)}`;
      return takeMoment(tx);
    });
    const released = await holder;
    expect(released).not.toBeNull();
    expect(waiter.getTime()).toBeGreaterThanOrEqual(released?.getTime() ?? Number.NaN);
  });

  test('advances to the time of a row later than the clock', async () => {
    const [set, kept, ahead] = await database.withTransaction(scope, async (tx) => {
      const rows = await tx.sql<{
        at: Date;
        ahead: Date;
      }>`${compiled(`select ${momentAfter('t.at')} as at, t.at as ahead from (select date_trunc('seconds', now() + interval '1 hour') as at) t`)}`;
      const [after] = await tx.sql<{ at: Date }>`${compiled(`select ${moment} as at`)}`;
      return [rows[0]?.at, after?.at, rows[0]?.ahead];
    });
    expect(set).toEqual(ahead);
    expect(kept).toEqual(ahead);
  });
});

describe('the clock of a process', () => {
  const lines: string[] = [];
  const logger = createLogger('test', 'silent');
  const dependency = () => {
    lines.length = 0;
    const say = (fields: unknown, text?: string) => void lines.push(`${text} ${JSON.stringify(fields)}`);
    return clockDependency(database, Object.assign(Object.create(logger) as typeof logger, { warn: say, info: say }));
  };

  test('is accepted within the limit', async () => {
    const { check } = dependency();
    expect(await check()).toBeNull();
    expect(await withClock(25_000, check)).toBeNull();
    expect(await withClock(-25_000, check)).toBeNull();
    expect(lines).toEqual([]);
  });

  test.each([
    ['behind', -10_800_000, -10_800],
    ['ahead', 10_800_000, 10_800],
  ])('is reported once per episode when it is 3 h %s', async (_name, offset, aheadSeconds) => {
    const { name, check } = dependency();
    expect(name).toBe('clock');
    expect(await withClock(offset, check)).toBe('DIFFERS_BY_10800_S');
    expect(await withClock(offset, check)).toBe('DIFFERS_BY_10800_S');
    expect(await check()).toBeNull();
    expect(lines).toEqual([
      `clock differs from the database ${JSON.stringify({ aheadSeconds, limitSeconds: 30 })}`,
      'clock agrees with the database again {"aheadSeconds":0}',
    ]);
  });
});
