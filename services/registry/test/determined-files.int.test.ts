import fc from 'fast-check';
import { describeService, places } from '@slrt/testkit';
import { determineChange, type Member } from './chain-steps.ts';
import { familyClient, head, type Row } from './family-client.ts';
import { findViolations } from './import-state.ts';

const neighbour = '63.09.01.2002';
/** Files of the drill, `npm run drill:imports`. */
const runs = process.env['IMPORT_RUNS'];

describeService('registry', (kit) => {
  const { harness, sql } = kit;
  const { bring, issuesOf, byKk } = familyClient(harness);
  interface Home {
    id: string;
    listing: string;
    region: { code: string };
    members: (Member & { leftOn: string | null })[];
  }
  const homesOf = async (kk: string) =>
    (await byKk(kk, 'id listing region { code } members { id name relation }')) as unknown as Home[];
  const homeOf = async (kk: string) => (await homesOf(kk))[0] as Home;
  const membersOf = async (kk: string) =>
    (await homeOf(kk)).members.map(({ name, relation }) => `${name} ${relation}`).sort();
  /** Father, mother and son of a card, as a list states them. `no` makes their numbers unique. */
  const family = (no: number, more: Row = {}): Row[] => {
    const kk = { no_kk: `990101010171000${no}`, ...more };
    return [
      head({ nik: `990101070275010${no}`, nama: 'UJI AYAH', tanggal_lahir: '1975-02-07', ...kk }),
      head({
        ...{ nik: `990101470276010${no}`, nama: 'UJI IBU', tanggal_lahir: '1976-02-07' },
        ...{ hubungan: '2', jenis_kelamin: 'P' },
        ...kk,
      }),
      head({ nik: `990101070200010${no}`, nama: 'UJI ANAK', tanggal_lahir: '2000-02-07', hubungan: '3', ...kk }),
    ];
  };
  const cardOf = (no: number) => `990101010171000${no}`;
  /** A listed family about which the chain decided. */
  async function decided(no: number, change: (home: Home, members: [string, string, string]) => object): Promise<void> {
    await bring(family(no), { surveyDate: '2026-01-10' });
    const home = await homeOf(cardOf(no));
    const idOf = (name: string) => home.members.find((member) => member.name === name)?.id ?? '';
    const input = change(home, [idOf('UJI AYAH'), idOf('UJI IBU'), idOf('UJI ANAK')]);
    await determineChange(kit, { householdId: home.id, ...input });
  }
  const bringLater = async (rows: Row[]) => {
    const done = await bring(rows, { surveyDate: '2026-11-10' });
    return { done, issues: await issuesOf(done.id) };
  };

  beforeAll(async () => {
    await decided(1, (_, [father, mother]) => ({
      kind: 'DEATH',
      personIds: [father],
      newHeadId: mother,
      date: '2026-03-01',
    }));
    await decided(2, (_, [, , son]) => ({ kind: 'SPLIT', personIds: [son], newHeadId: son }));
    await decided(3, () => ({ kind: 'NOT_ELIGIBLE', reason: 'MOVED_UP' }));
    await decided(4, (_, [father]) => ({ kind: 'CHANGE', members: [{ personId: father, name: 'UJI BAPAK' }] }));
    await decided(5, () => ({ kind: 'MOVE', regionCode: neighbour }));
    const remaining = await homeOf(cardOf(4));
    await decided(6, (home) => ({
      kind: 'DUPLICATE',
      duplicateOf: remaining.id,
      keepCard: 'REMAINING',
      samePersons: home.members.map(({ id, relation }) => ({
        personId: id,
        sameAs: remaining.members.find((each) => each.relation === relation)?.id,
      })),
    }));
  }, 120_000);

  test('a dead head is not brought back', async () => {
    const { done, issues } = await bringLater(family(1));
    expect(done).toMatchObject({ status: 'COMPLETED', rejected: 0 });
    expect(issues).toContain('2,nama,MEMBER_LEFT');
    expect(await membersOf(cardOf(1))).toEqual(['UJI ANAK CHILD', 'UJI IBU HEAD']);
  });

  test('the dead enter no other household', async () => {
    const [father] = family(1);
    const other = { no_kk: '9901010101720001' };
    const alone = await bringLater([{ ...father, ...other }]);
    expect(alone.issues).toEqual(['2,nama,MEMBER_LEFT']);
    expect(await homesOf(other.no_kk)).toEqual([]);
    const heir = head({ ...other, nik: '', nama: 'UJI WARIS' });
    const withHeir = await bringLater([heir, { ...father, ...other, hubungan: '6' }]);
    expect(withHeir.done).toMatchObject({ accepted: 1 });
    expect(await membersOf(other.no_kk)).toEqual(['UJI WARIS HEAD']);
  });

  test('who was split off stays in their own household', async () => {
    const { issues } = await bringLater(family(2));
    expect(issues).toContain('4,nama,MEMBER_LEFT');
    expect(await membersOf(cardOf(2))).toEqual(['UJI AYAH HEAD', 'UJI IBU SPOUSE']);
    const people = await sql(`select p.left_on from person p join household h on h.id = p.household_id
      where p.name = 'UJI ANAK' and h.id in (select id from household where source = 'FIELD')`);
    expect(people).toEqual([{ left_on: null }]);
  });

  test('a household off the list is not listed again', async () => {
    const { done, issues } = await bringLater(family(3, { desil: '1' }));
    expect(done).toMatchObject({ accepted: 0, updated: 0, rejected: 0 });
    expect(issues).toEqual(['2,no_kk,HOUSEHOLD_REMOVED', '3,no_kk,HOUSEHOLD_REMOVED', '4,no_kk,HOUSEHOLD_REMOVED']);
    expect((await homesOf(cardOf(3))).map((home) => home.listing)).toEqual(['REMOVED']);
  });

  test('a household that was merged is not brought back', async () => {
    const { done, issues } = await bringLater(family(6));
    expect(done).toMatchObject({ accepted: 0, updated: 0, rejected: 0 });
    expect(issues).toContain('2,no_kk,HOUSEHOLD_REMOVED');
    expect((await homesOf(cardOf(6))).map((home) => home.listing)).toEqual(['REMOVED']);
  });

  test('the NIK of a dead person does not hide another name', async () => {
    const [father] = family(1);
    const row = { ...father, no_kk: '9901010101720009', nama: 'ZULKIFLI', tanggal_lahir: '2001-01-01' };
    expect((await bringLater([row])).done).toMatchObject({ accepted: 1 });
  });

  test('a determined name is kept', async () => {
    const { issues } = await bringLater(family(4));
    expect(issues).toContain('2,nama,DETERMINED_OTHERWISE');
    expect(await membersOf(cardOf(4))).toContain('UJI BAPAK HEAD');
  });

  test('a household that moved is not proposed to move back', async () => {
    const { issues } = await bringLater(family(5));
    expect(issues).toEqual(['2,kode_desa,VILLAGE_DIFFERS']);
    expect((await homeOf(cardOf(5))).region.code).toBe(neighbour);
  });

  test('no file undoes a determination', async () => {
    const file = fc.record({
      surveyDate: fc.constantFrom('2024-05-01', '2026-02-02', '2026-08-08', '2026-11-20'),
      desil: fc.constantFrom('1', '5', ''),
      village: fc.constantFrom(places.village, neighbour),
      heads: fc.array(fc.nat(2), { minLength: 5, maxLength: 5 }),
      absent: fc.array(fc.constantFrom(0, 1, 2, null), { minLength: 5, maxLength: 5 }),
    });
    const seed = runs ? process.env['IMPORT_SEED'] : '6309';
    const sampling = { numRuns: Number(runs ?? 8), ...(seed ? { seed: Number(seed) } : {}) };
    for (const each of fc.sample(file, sampling)) {
      const rows = [1, 2, 3, 4, 5].flatMap((no, at) =>
        family(no, { desil: each.desil, kode_desa: each.village })
          .map((row, n) => ({ ...row, hubungan: n === each.heads[at] ? '1' : '8' }))
          .filter((_, n) => n === each.heads[at] || n !== each.absent[at]),
      );
      expect(await bring(rows, { surveyDate: each.surveyDate })).toMatchObject({ status: 'COMPLETED', rejected: 0 });
    }
    const names = async (no: number) => (await homeOf(cardOf(no))).members.map((member) => member.name).sort();
    expect(await names(1)).toEqual(['UJI ANAK', 'UJI IBU']);
    expect(await names(2)).toEqual(['UJI AYAH', 'UJI IBU']);
    expect((await homeOf(cardOf(3))).listing).toBe('REMOVED');
    expect(await names(4)).toEqual(['UJI ANAK', 'UJI BAPAK', 'UJI IBU']);
    expect((await homeOf(cardOf(5))).region.code).toBe(neighbour);
    expect(
      await sql(`select 1 from person where left_on is null and name = 'UJI AYAH' and household_id in
      (select household_id from person where left_reason = 'DIED')`),
    ).toEqual([]);
    expect(await findViolations(sql)).toEqual([]);
  }, 1_200_000);
});
