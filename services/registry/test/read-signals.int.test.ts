import { actors, describeService, eventually, places, uuidv7 } from '@slrt/testkit';
import { signalThresholds, watchReads, type ReadSignal } from '@slrt/read-budget';
import { noteRefusedRead } from '../src/modules/read-budget/index.ts';

describeService('registry', ({ harness, sql, as }) => {
  const counted: ReadSignal[] = [];
  const logged: unknown[] = [];
  const look = () =>
    watchReads({
      database: harness().database,
      logger: { warn: (line: unknown) => void logged.push(line) } as never,
      onRefusedRead: noteRefusedRead,
      countSignal: (kind) => void counted.push(kind),
    });
  const alarmsOf = (actor: string) =>
    sql<{ kind: string; refusals: number }>('select kind, refusals from read_alarm where actor = $1 order by kind', [
      actor,
    ]);
  const now = `date_trunc('hour', now())`;
  const read = (actor: string, role: string, people: number, { action = 'facts.read', at = now } = {}) =>
    sql(
      `insert into audit_entry (district_code, at, actor, role, action, subjects, is_read)
       select '63.09', ${at}, $1, $2, $3, array(select 'PS-6309-' || gen_random_uuid() from generate_series(1, $4::int)), true`,
      [actor, role, action, people],
    );
  /** Moves the district to the time zone in which it is that hour now. */
  const setClock = (clock: number) => {
    const ahead = ((clock - new Date().getUTCHours() + 36) % 24) - 12;
    return sql(`update area set time_zone = $1 where code = '63.09'`, [
      `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`,
    ]);
  };
  beforeEach(() => setClock(12));
  const name = (text: string) => `${text}-${uuidv7()}`;

  test('tells of mass reads once for each account and hour', async () => {
    const [many, some] = [name('many'), name('some')];
    await read(many, 'MANAGER', 400);
    await read(many, 'MANAGER', signalThresholds.massFloor);
    await read(some, 'MANAGER', 15);
    const massReads = async () => (await alarmsOf(many)).filter(({ kind }) => kind === 'MASS_READ');
    // The job of the service may be looking at the same time; one of both finds the signal.
    await eventually(async () => {
      await look();
      return (await massReads()).length > 0;
    });
    await look();
    expect(await massReads()).toEqual([{ kind: 'MASS_READ', refusals: 1 }]);
    expect(await alarmsOf(some)).toEqual([]);
    expect(counted.filter((kind) => kind === 'MASS_READ').length).toBeLessThanOrEqual(1);
  });

  test('compares an account with others of its role', async () => {
    await sql(
      `insert into read_hour (district_code, actor, hour, role, people, misses)
       select '63.09', 'colleague-' || n, date_trunc('hour', now()) - n * interval '1 day', 'VILLAGE_HEAD', 200, 0
       from generate_series(1, 20) n`,
    );
    const [usual, above] = [name('usual'), name('above')];
    await read(usual, 'VILLAGE_HEAD', 900);
    await read(above, 'VILLAGE_HEAD', 1_001);
    await look();
    const massive = async (actor: string) => (await alarmsOf(actor)).some(({ kind }) => kind === 'MASS_READ');
    expect([await massive(usual), await massive(above)]).toEqual([false, true]);
  });

  test('tells of many misses', async () => {
    const actor = name('guesser');
    for (let n = 0; n < signalThresholds.missFloor; n += 1)
      await read(actor, 'MANAGER', 0, { action: 'person.by-nik' });
    await look();
    expect((await alarmsOf(actor)).map(({ kind }) => kind)).toEqual(['MANY_MISSES']);
  });

  test('tells of reading at night, by the clock of the district', async () => {
    const seenAt = async (clock: number) => {
      const actor = name('night');
      await setClock(clock);
      await read(actor, 'MANAGER', signalThresholds.nightFloor);
      await look();
      return (await alarmsOf(actor)).map(({ kind }) => kind);
    };
    expect([await seenAt(12), await seenAt(19), await seenAt(20), await seenAt(5)]).toEqual([
      [],
      [],
      ['UNUSUAL_HOUR'],
      ['UNUSUAL_HOUR'],
    ]);
  });

  test('counts no programs and names no person', async () => {
    const program = name('program');
    await read(program, 'SERVICE', 5_000);
    await look();
    expect(await alarmsOf(program)).toEqual([]);
    expect(JSON.stringify(logged)).not.toContain('PS-6309');
  });

  test('shows them in the inbox of the data-protection officer', async () => {
    const actor = name('inbox');
    await read(actor, 'MANAGER', 600);
    await look();
    await eventually(async () => {
      const { readAlarms } = await as(actors.dataProtection).query<{ readAlarms: { actorId: string; kind: string }[] }>(
        `{ readAlarms(regionCode: "${places.district}") { actorId kind } }`,
      );
      return readAlarms.some((alarm) => alarm.actorId === actor && alarm.kind === 'MASS_READ');
    });
  });

  test('is closed to everyone but the service', async () => {
    const scope = { scope: 'staff', areas: [places.district], agency: null, actorId: 'x', grants: [] } as const;
    const ask = harness().database.withTransaction(
      scope,
      (tx) => tx.sql`select slrt.find_read_signals(now(), 0, 0, 0, 0)`,
    );
    await expect(ask).rejects.toThrow('only the service itself');
  });
});
