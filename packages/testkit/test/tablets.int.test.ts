import type { Actor } from '@slrt/domain';
import { randomOf, send, shuffled, Tablet, upload } from './tablet.ts';
import { actors, csvOf, importAs, places, startHarness, uuidv7, type Harness } from '../src/index.ts';

let registry: Harness;
let complaints: Harness;
beforeAll(async () => {
  [registry, complaints] = await Promise.all([startHarness('registry'), startHarness('complaints')]);
}, 90_000);
afterAll(() => Promise.all([registry.stop(), complaints.stop()]), 60_000);

const fourth = '63.09.02.2002';
const third = '63.09.01.2002';
/** Three tablets whose villages overlap. */
const people: readonly { actor: Actor; villages: string[] }[] = [
  {
    actor: { id: 'tablet-a', assignments: [{ role: 'FACILITATOR', areas: [places.village, third] }] },
    villages: [places.village, third],
  },
  {
    actor: { id: 'tablet-b', assignments: [{ role: 'FACILITATOR', areas: [places.village, fourth] }] },
    villages: [places.village, fourth],
  },
  {
    actor: { id: 'tablet-c', assignments: [{ role: 'FACILITATOR', areas: [fourth, third] }] },
    villages: [fourth, third],
  },
];

/** Twelve households in each village, of one person each. */
async function importHouseholds(): Promise<void> {
  const rows = [places.village, fourth, third].flatMap((village, v) =>
    Array.from({ length: 12 }, (_, n) => ({
      no_kk: `996309010120${String(v * 100 + n + 1).padStart(4, '0')}`,
      nik: '',
      nama: `WARGA ${'ABC'[v]} ${'ABCDEFGHIJKL'[n]}`,
      hubungan: '1',
      jenis_kelamin: '1',
      tanggal_lahir: '1980-01-01',
      kode_desa: village,
      alamat: `RT ${n}`,
    })),
  );
  const done = await importAs(registry, actors.verifier, csvOf(rows), { layout: 'simple' });
  expect(done).toMatchObject({ status: 'COMPLETED', accepted: 36 });
}
/** Requests have their key inside. */
async function uploadRequests(
  actor: Actor,
  requests: readonly { idempotencyKey: string; register: object }[],
  random: () => number,
): Promise<void> {
  for (const { register } of shuffled([...requests, ...requests], random)) {
    const [answer] = await send(registry, actor, 'submitChangeRequests', [[{ register }], {}]);
    if (answer?.outcome !== 'APPLIED' && answer?.outcome !== 'REPEATED') throw new Error(JSON.stringify(answer));
  }
}

const floors = ['1', '2', '3', '4', '5'];
/** A visit of a household, or of a newcomer that may reach the server before its registration does. */
const visitOf = (householdId: string, expectedVersion: number, more: object) => ({
  idempotencyKey: uuidv7(),
  householdId,
  expectedVersion,
  ...more,
});

/** Work of a facilitator in a day without signal: visits in both villages, some of them to households that another one visits too. */
function planDay(tablet: Tablet, who: number, random: () => number) {
  const homes = shuffled([...tablet.homes.values()], random).slice(0, 14);
  const newcomers = [0, 1].map((n) => ({ key: uuidv7(), village: tablet.villages[n] ?? '', name: `Baru ${who}${n}` }));
  const visitedAt = new Date(Date.now() + 2 * 86_400_000 - 3_600_000).toISOString();
  const seen = (n: number) =>
    [{ address: `Jalan ${who} ${n}` }, { housing: { floor: floors[(n + who) % 5] } }, { note: `Dilihat ${who}` }][
      n % 3
    ];
  return {
    tablet,
    visits: [
      ...homes.map((home, n) => visitOf(home.id, home.version, { visitedAt, ...seen(n) })),
      ...newcomers.map(({ key }) => visitOf(`HH-6309-${key}`, 1, { visitedAt, address: `Rumah baru ${who}` })),
    ],
    requests: newcomers.map(({ key, village, name }) => ({
      idempotencyKey: key,
      register: {
        duplicateReason: 'Keluarga contoh',
        idempotencyKey: key,
        regionCode: village,
        household: { members: [{ name, relation: 'HEAD', sex: 'MALE', birthDate: '1980-01-01' }] },
      },
    })),
    complaints: homes.slice(0, 6).map((home) => ({
      idempotencyKey: uuidv7(),
      kind: 'COMPLAINT',
      channel: 'HOME_VISIT',
      sector: 'HEALTH',
      categoryCode: 'CARD_INACTIVE',
      description: `Kartu ${who}`,
      regionCode: home.village,
      householdId: home.id,
      reporter: { name: 'Warga', relation: 'SELF' },
      occurredAt: visitedAt,
    })),
  };
}

describe('unreliable tablets', () => {
  const random = randomOf(Number(process.env['TABLET_SEED'] ?? 7));
  let tablets: Tablet[];
  let days: ReturnType<typeof planDay>[];
  let households: number;
  const countHouseholds = async () =>
    (await registry.sql<{ n: number }>('select count(*)::int as n from household'))[0]?.n ?? 0;
  const storedComplaints = () =>
    complaints.sql<{ id: string; occurred_at: Date }>('select id, occurred_at from complaint');
  const conflicts = () =>
    registry.sql<{ key: string; fields: object[]; state: string }>(
      `select v.id as key, v.fields, r.state from visit_conflict v join change_request r on r.district_code = v.district_code and r.id = v.change_request_id`,
    );

  beforeAll(async () => {
    await importHouseholds();
    tablets = people.map(({ actor, villages }) => new Tablet({ registry, complaints }, actor, villages));
  }, 120_000);

  test('take the households of their villages along', async () => {
    for (const tablet of tablets) await tablet.pull(random);
    households = await countHouseholds();
    expect(tablets.map((tablet) => tablet.homes.size)).toEqual([24, 24, 24]);
  }, 60_000);

  test('send their day doubled, reordered and with lost answers', async () => {
    days = tablets.map((tablet, who) => planDay(tablet, who, random));
    const fates = await Promise.all(
      days.map(async ({ tablet: { actor }, visits, requests, complaints: filed }) => {
        // Sends to all three owners at once. An item that refers to a record that does not exist yet is sent again.
        const [, , outcomes] = await Promise.all([
          upload(registry, { actor, mutation: 'submitVisits' }, visits, random),
          uploadRequests(actor, requests, random),
          upload(complaints, { actor, mutation: 'fileComplaints' }, filed, random),
        ]);
        return outcomes;
      }),
    );
    for (const fate of fates) for (const outcomes of fate.values()) expect(outcomes.at(-1)).toMatch(/APPLIED|REPEATED/);
  }, 120_000);

  test('have every complaint stored once', async () => {
    const keys = days.flatMap((day) => day.complaints.map((item) => item.idempotencyKey));
    const stored = await storedComplaints();
    expect(stored.map((row) => row.id).sort()).toEqual([...keys].sort());
    for (const row of stored) expect(row.occurred_at.getTime()).toBeLessThan(Date.now()); // though the tablet said tomorrow
  });

  test('have every visit stored once, as a revision, a conflict or both', async () => {
    const keys = days.flatMap((day) => day.visits.map((item) => item.idempotencyKey));
    const applied = await registry.sql<{ key: string }>(
      'select idempotency_key as key from household_revision where idempotency_key is not null',
    );
    const open = await conflicts();
    // A visit in conflict also has a revision when it states undisputed facts.
    expect([...new Set([...applied, ...open].map((row) => row.key))].sort()).toEqual([...keys].sort());
    for (const rows of [applied, open]) expect(new Set(rows.map((row) => row.key)).size).toBe(rows.length);
    expect(open.length).toBeGreaterThan(0); // or the day showed nothing
    for (const conflict of open) {
      expect(conflict.state).toBe('TECHNICAL_REVIEW');
      expect(conflict.fields.length).toBeGreaterThan(0);
    }
    expect(await countHouseholds()).toBe(households + 6);
  });

  test('overwrite nothing in silence', async () => {
    const [one] = await conflicts();
    const [field] = (one?.fields ?? []) as { current: string | null; visit: string | null }[];
    expect(field?.current).not.toBe(field?.visit);
  });

  test('become equal to the server by their next delta', async () => {
    await moveHousehold([...(tablets[0]?.homes.values() ?? [])].find((home) => home.village === third)?.id ?? '');
    await withdrawComplaint((await storedComplaints())[0]?.id ?? '');
    for (const tablet of tablets) {
      await tablet.pull(random);
      await tablet.pull(random); // nothing comes twice, nothing is missing
      const served = await registry.sql<{ id: string; version: number; address: string | null; region_code: string }>(
        `select 'HH-6309-' || id as id, version, address, region_code from household where region_code = any($1) and listing <> 'REMOVED' order by 1`,
        [tablet.villages],
      );
      const held = [...tablet.homes.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
      expect(held.map(({ id, version, address, village }) => ({ id, version, address, region_code: village }))).toEqual(
        served,
      );
      const open = await complaints.sql<{ id: string; version: number; status: string }>(
        `select 'CP-6309-' || id as id, version, status from complaint where region_code = any($1) and holder_role is not null order by 1`,
        [tablet.villages],
      );
      const kept = [...tablet.issues.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
      expect(kept.map(({ id, version, status }) => ({ id, version, status }))).toEqual(open);
    }
  }, 60_000);
});

/** A household leaves the third village. */
const moveHousehold = (id: string) =>
  registry.sql(
    `begin; select set_config('slrt.scope', 'system', true), set_config('slrt.areas', '63.09', true);
     update household set region_code = '${places.village}', version = version + 1 where id = '${id.slice(8)}'; commit`,
  );
const withdrawComplaint = (uuid: string) =>
  complaints.sql(
    `begin; select set_config('slrt.scope', 'system', true), set_config('slrt.areas', '63.09', true);
     update complaint set status = 'WITHDRAWN', holder_role = null, holder_region = null, holder_person = null, due_at = null, clock_at = null, version = version + 1 where id = '${uuid}'; commit`,
  );

test('refuses foreign villages, wrong cursors and batches over 200 items', async () => {
  const ask = (actor: Actor, since?: string) =>
    registry.graph(
      actor,
      'query ($s: String) { householdChanges(regionCode: "63.09.01.2001", since: $s) { cursor } }',
      {
        s: since,
      },
    );
  expect((await ask(actors.otherFacilitator)).errors?.[0]?.extensions.code).toBe('NOT_ALLOWED');
  expect((await ask(actors.bpjs)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  expect((await ask(actors.facilitator, 'bm9uc2Vuc2U')).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  const many = Array.from({ length: 201 }, () => ({
    idempotencyKey: uuidv7(),
    householdId: `HH-6309-${uuidv7()}`,
    expectedVersion: 1,
  }));
  await expect(send(registry, actors.facilitator, 'submitVisits', [many, {}])).rejects.toThrow('OUT_OF_RANGE');
  const [unknown] = await send(registry, actors.facilitator, 'submitVisits', [many.slice(0, 1), {}]);
  expect(unknown?.outcome).toBe('RETRY');
});
