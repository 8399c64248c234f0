import {
  connectAdmin,
  constraintOf,
  createDatabase,
  databaseUrls,
  defaultTo,
  defineTable,
  double,
  findDrift,
  integer,
  list,
  nullable,
  pg,
  primary,
  sql,
  bytes,
  text,
  uuid,
  type Database,
  type Tx,
} from '@slrt/database';
import { systemScope } from '@slrt/domain';
import { copyDatabase, testServers } from '@slrt/testkit';

const scope = systemScope('test', '63.09');
const name = `suite_manager_${process.pid}`;
const Point = defineTable('village_point', {
  district_code: primary(text()),
  region_code: primary(text()),
  latitude: double(),
  longitude: double(),
});
const point = (n: number) => ({
  district_code: '63.09',
  region_code: `63.09.01.${2000 + n}`,
  latitude: -2,
  longitude: 115.5 + n / 100,
});
const Supervisor = defineTable('supervisor', {
  district_code: primary(text()),
  id: primary(uuid()),
  person: text(),
  name: text(),
  sub_district_codes: list(text()),
  input_hash: bytes(),
});
let admin: pg.Client;
let observer: pg.Client;
let database: Database;

beforeAll(async () => {
  const servers = testServers();
  admin = await connectAdmin(servers.adminUrl);
  await copyDatabase(admin, 'puskesos', name);
  const url = new URL(servers.adminUrl);
  url.pathname = `/${name}`;
  observer = await connectAdmin(url.href);
  database = await createDatabase({
    url: databaseUrls(servers.adminUrl, 'puskesos', servers.password, name).app,
    poolSize: 1,
    applicationName: 'suite-manager',
    entities: [Point, Supervisor],
  });
}, 60_000);
afterAll(async () => {
  await database.close();
  await observer.end();
  await admin.query(`drop database ${name} with (force)`);
  await admin.end();
});
beforeEach(() => observer.query('truncate village_point, supervisor'));

const write = <T>(work: (tx: Tx) => Promise<T>) => database.withTransaction(scope, work);
const failureOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => null,
    (error: unknown) => error,
  );
const stored = async () => (await observer.query('select 1 from village_point')).rowCount;

describe('tx.manager', () => {
  test('inserts, finds, changes and deletes', async () => {
    await write((tx) => tx.manager.insert(Point, [point(1), point(2)]));
    const found = await write(async (tx) => {
      await tx.manager.update(Point, { region_code: point(1).region_code }, { latitude: -3 });
      await tx.manager.delete(Point, { region_code: point(2).region_code });
      await tx.manager.upsert(Point, point(3), ['district_code', 'region_code']);
      return tx.manager.find(Point, { order: { region_code: 'ASC' } });
    });
    expect(found).toEqual([{ ...point(1), latitude: -3 }, point(3)]);
  });

  test('returns bytes and lists as the driver does', async () => {
    const row = {
      district_code: '63.09',
      id: '01930000-0000-7000-8000-000000000001',
      person: 'somebody',
      name: 'Somebody',
      sub_district_codes: ['63.09.01', '63.09.02'],
      input_hash: Buffer.from('hash'),
    };
    const [byManager, bySql] = await write(async (tx) => {
      await tx.manager.insert(Supervisor, row);
      return [
        await tx.manager.findOneByOrFail(Supervisor, { id: row.id }),
        (await tx.sql`select ${Supervisor.all} from ${Supervisor}`)[0],
      ];
    });
    expect(byManager).toEqual(row);
    expect(bySql).toEqual(row);
  });

  test('writes only rows of the scope’s districts', async () => {
    const error = await failureOf(write((tx) => tx.manager.insert(Point, { ...point(1), district_code: '63.07' })));
    expect(error).toMatchObject({ code: '42501' });
    await write((tx) => tx.manager.insert(Point, point(1)));
    const elsewhere = await database.read(systemScope('test', '63.07'), (tx) => tx.manager.count(Point));
    expect(elsewhere).toBe(0);
  });

  test('is part of the transaction', async () => {
    const error = await failureOf(
      write(async (tx) => {
        await tx.manager.insert(Point, point(1));
        expect(await tx.sql`select ${Point.$region_code} from ${Point}`).toHaveLength(1);
        throw new Error('given up');
      }),
    );
    expect([error, await stored()]).toEqual([new Error('given up'), 0]);
  });

  test('fails with the driver’s error, which contains no values', async () => {
    await write((tx) => tx.manager.insert(Point, point(1)));
    const error = await failureOf(write((tx) => tx.manager.insert(Point, point(1))));
    expect(constraintOf(error)).toBe('village_point_pkey');
    expect(Object.keys(error as object)).not.toEqual(expect.arrayContaining(['query', 'parameters']));
  });

  test('sends prepared statements', async () => {
    const prepared = await write(async (tx) => {
      await tx.manager.findOneBy(Point, point(1));
      return tx.sql`select 1 from pg_prepared_statements where statement like '%"Point"%' or statement like '%village_point%'`;
    });
    expect(prepared.length).toBeGreaterThan(0);
  });

  test('has no method that commits on its own', async () => {
    for (const method of ['save', 'remove', 'transaction', 'query', 'getRepository'])
      expect(await failureOf(write((tx) => Promise.resolve(Reflect.get(tx.manager, method))))).toEqual(
        new Error(`tx.manager has no ${method}`),
      );
  });
});

describe('a call of tx.manager that is not awaited', () => {
  const calls: [string, (tx: Tx) => Promise<unknown>][] = [
    ['insert', (tx) => tx.manager.insert(Point, point(1))],
    [
      'query builder',
      (tx) => tx.manager.createQueryBuilder(Point, 'p').insert().into(Point).values(point(1)).execute(),
    ],
  ];
  test.each(calls)('refuses the next statement: %s', async (_name, call) => {
    const error = await failureOf(
      write(async (tx) => {
        void call(tx);
        await tx.sql`select 1`;
      }),
    );
    expect([error, await stored()]).toEqual([new Error('a call of tx.manager has not been awaited'), 0]);
  });

  test.each(calls)('refuses the commit: %s', async (_name, call) => {
    const error = await failureOf(
      write((tx) => {
        void call(tx);
        return Promise.resolve();
      }),
    );
    expect([error, await stored()]).toEqual([new Error('a call of tx.manager has not been awaited'), 0]);
  });

  test('is rejected after the commit', async () => {
    const error = await failureOf(
      write(async (tx) => {
        await tx.commit(tx.sql`select 1`);
        await tx.manager.insert(Point, point(1));
      }),
    );
    expect([error, await stored()]).toEqual([new Error('a statement after the commit'), 0]);
  });
});

test('tx.sql and tx.send accept the same statements', async () => {
  const { district_code, region_code } = point(1);
  const rows = await write(async (tx) => {
    tx.send(sql`insert into ${Point} values (${district_code}, ${region_code}, ${1}, ${2})`);
    return tx.sql`select ${Point.pick('region_code', 'longitude')} from ${Point}`;
  });
  expect(rows).toEqual([{ region_code, longitude: 2 }]);
});

describe('the drift check', () => {
  const columns = Supervisor.columns;
  const driftOf = async (entity: Parameters<typeof findDrift>[1][number]) =>
    (await findDrift(observer, [entity])).filter((each) => each.startsWith('supervisor'));

  test('finds nothing when entity and table agree', async () => {
    expect(await driftOf(Supervisor)).toEqual([]);
  });

  test('finds a wrong type, nullability, default or key', async () => {
    for (const [column, wrong, fault] of [
      ['person', integer(), 'is text not null, the entity says int4 not null'],
      ['person', nullable(text()), 'is text not null, the entity says text null'],
      ['person', defaultTo(text(), "''::text"), "is text not null, the entity says text not null default ''::text"],
      ['id', uuid(), 'is uuid not null primary key, the entity says uuid not null'],
    ] as const)
      expect(await driftOf(defineTable('supervisor', { ...columns, [column]: wrong }))).toEqual([
        `supervisor.${column} ${fault}`,
      ]);
  });

  test('reports missing columns and tables on both sides', async () => {
    const { name: _name, ...fewer } = columns;
    expect(await driftOf(defineTable('supervisor', fewer))).toEqual([
      'supervisor.name is not in the entity: text not null',
    ]);
    expect(await driftOf(defineTable('supervisor', { ...columns, age: integer() }))).toEqual([
      'supervisor.age is not in the database',
    ]);
    expect(await driftOf(defineTable('supervisors', columns))).toEqual([
      'supervisors is not in the database',
      'supervisor has no entity',
    ]);
  });
});
