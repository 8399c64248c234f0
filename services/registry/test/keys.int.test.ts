import { actors, eventually, mutateAs, places, startHarness, uuidv7, type Harness } from '@slrt/testkit';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness('registry');
}, 60_000);
afterAll(() => harness.stop());

/** Numbers of the reserved prefix. */
const numberOf = (n: number) => `9909014107${String(n).padStart(6, '0')}`;
const register = (n: number) =>
  mutateAs(harness, actors.facilitator, ['registerHousehold', 'household { id }'], {
    idempotencyKey: uuidv7(),
    regionCode: places.village,
    duplicateReason: 'Orang lain dengan nama yang sama',
    household: {
      kkNumber: `99090101070${String(n).padStart(5, '0')}`,
      members: [
        {
          name: `Warga ${n}`,
          nik: numberOf(n),
          relation: 'HEAD',
          sex: 'FEMALE',
          birthDate: '2007-01-01',
          motherName: 'Siti Contoh',
        },
      ],
    },
  });
/** The person with this number, and the number itself as it is opened. */
const look = async (n: number) => {
  const answer = await harness.graph(
    actors.verifier,
    `query ($nik: String!) { personByNik(nik: $nik, purpose: VERIFICATION) { id nik { masked value(purpose: VERIFICATION) } } }`,
    { nik: numberOf(n) },
  );
  const { personByNik: person } = answer.data as unknown as { personByNik: { nik: { value: string } } | null };
  return { value: person?.nik.value ?? null, errors: answer.errors ?? null };
};
const keys = () =>
  harness.sql<{ id: string; wiped: boolean; ended: boolean }>(
    `select id, wrapped is null as wiped, ended_at is not null as ended from data_key where purpose <> 'STATISTICS'
     order by purpose desc, place`,
  );
/** Two passes and the pauses before them: some ten seconds. */
const ended = async () => {
  for (let waited = 0; waited < 40; waited += 1) {
    const [row] = await harness.sql<{ open: number }>(
      'select count(*)::int as open from key_rotation where ended_at is null',
    );
    if (row?.open === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
  throw new Error('the rotation does not end');
};

/** Registers and looks up without a pause until it is ended; everything has to succeed. */
function load(from: number) {
  let stopped = false;
  const faults: unknown[] = [];
  let n = from;
  const loop = async () => {
    while (!stopped) {
      const made = await register(n);
      if (made.__typename !== 'RegisterHouseholdSuccess') faults.push(made);
      const asked = [n, from];
      for (const each of asked) {
        const found = await look(each);
        if (found.errors || found.value !== numberOf(each)) faults.push([each, found]);
      }
      n += 1;
      await new Promise((resolve) => setTimeout(resolve, 150));
    }
  };
  const done = loop();
  return async () => {
    stopped = true;
    await done;
    return { faults, registered: n - from };
  };
}

describe('keys of data', () => {
  test('are random, wrapped, and one of each at the start', async () => {
    expect((await register(1)).__typename).toBe('RegisterHouseholdSuccess');
    expect(await keys()).toEqual([
      { id: 'k1', wiped: false, ended: false },
      { id: 'i1', wiped: false, ended: false },
    ]);
  });

  test('the sealing key rotates during writes and survives a restart', async () => {
    await Promise.all(Array.from({ length: 30 }, (_, n) => register(100 + n)));
    await harness.sql(`insert into key_rotation (purpose) values ('SEAL')`);
    await eventually(async () => (await keys()).length === 3);
    await harness.restart();
    const stop = load(200);
    await ended();
    const { faults, registered } = await stop();
    expect(faults).toEqual([]);
    expect(registered).toBeGreaterThan(2);
    expect(await harness.sql('select distinct key_id from identifier')).toEqual([{ key_id: 'k2' }]);
    expect((await keys())[0]).toEqual({ id: 'k1', wiped: true, ended: true });
    expect(await look(100)).toEqual({ value: numberOf(100), errors: null });
  }, 60_000);

  test('the index key rotates without the text and finds everyone', async () => {
    const before = await harness.sql<{ index: Buffer }>('select index from identifier order by id limit 1');
    const stop = load(300);
    await harness.sql(`insert into key_rotation (purpose) values ('INDEX')`);
    await ended();
    const { faults } = await stop();
    expect(faults).toEqual([]);
    const after = await harness.sql<{ index: Buffer }>('select index from identifier order by id limit 1');
    expect(after).not.toEqual(before);
    expect(await harness.sql('select distinct index_key from identifier')).toEqual([{ index_key: 'i2' }]);
    const mothers = await harness.sql<{ key: string }>(
      `select distinct left(k, 3) as key from person, unnest(mother_keys) k`,
    );
    expect(mothers).toEqual([{ key: 'i2:' }]);
    expect(await look(101)).toEqual({ value: numberOf(101), errors: null });
    expect((await register(400)).__typename).toBe('RegisterHouseholdSuccess');
    expect(await look(400)).toEqual({ value: numberOf(400), errors: null });
    // Equal mothers' names have equal hashes, whether rotated or newly computed.
    const [words] = await harness.sql<{ n: number }>(`select count(distinct mother_keys)::int as n from person`);
    expect(words?.n).toBe(1);
  }, 60_000);

  test('allows one rotation at a time and no foreign key', async () => {
    await harness.sql(`insert into key_rotation (purpose) values ('SEAL')`);
    await expect(harness.sql(`insert into key_rotation (purpose) values ('INDEX')`)).rejects.toThrow('single_active');
    const rights = await harness.sql(`select has_table_privilege('registry_app', 'data_key', 'delete') as may`);
    expect(rights).toEqual([{ may: false }]);
  });
});
