import { registryEvents } from '@slrt/events';
import { actors, csvOf, describeService, eventually, importAs } from '@slrt/testkit';
import { head, type Row } from './family-client.ts';
import { findViolations, readContent, readState } from './import-state.ts';

/** A family of two that is known before, or new when `no` is above 1,000. */
const family = (no: number, more: Row = {}): Row[] => {
  const serial = String(no).padStart(5, '0');
  const common = { no_kk: `99630901012${serial}`, nama_ibu: 'Siti', ...more };
  const child = { nik: '', nama: `Anak Contoh ${no}`, hubungan: '3', tanggal_lahir: '2010-05-06' };
  return [head({ nik: `99630902037${serial}`, nama: `Budi Contoh ${no}`, ...common }), head({ ...common, ...child })];
};
const numbers = (from: number, count: number) => Array.from({ length: count }, (_, n) => from + n);
const known = numbers(1, 500).flatMap((no) => family(no));
/** Changes two of three known families, adds a member to each third one, and has 3,000 new families. */
const later = [
  ...numbers(1, 500).flatMap((no) => {
    const rows = family(no, no % 3 === 0 ? {} : { desil: '7', alamat: `Jalan ${no}` });
    const baby = head({
      no_kk: `99630901012${String(no).padStart(5, '0')}`,
      nik: '',
      nama: `Bayi ${no}`,
      hubungan: '3',
    });
    return no % 3 === 0 ? [...rows, baby] : rows;
  }),
  ...numbers(1_001, 3_000).flatMap((no) => family(no)),
];

describeService(
  'registry',
  ({ harness, sql, kill, eventsOf, asVerifier }) => {
    const send = (rows: Row[], query: Record<string, string>) =>
      importAs(harness(), actors.verifier, csvOf(rows), { layout: 'simple', ...query });
    const decide = (step: 'apply' | 'undo', importId: string) =>
      asVerifier.mutate(`${step}RegistryImport`, { importId }, 'import { status }');
    const countsOf = async (id: string) => {
      const [row] = await sql<{ status: string; rows: number }>(
        `select status, rows, households, accepted, updated, unchanged, rejected, profile_batches, undo_kept
         from registry_import where id = $1`,
        [id.slice(8)],
      );
      return row;
    };
    const reach = (id: string, status: string) => eventually(async () => (await countsOf(id))?.status === status);
    /** Kills the service each time that one of `moments` is true. */
    const killAt = async (moments: readonly (() => Promise<boolean>)[]) => {
      for (const isNow of moments) {
        await eventually(isNow);
        await kill();
      }
    };
    const removed = async () => (await sql(`select 1 from household where listing = 'REMOVED'`)).length;
    const revisions = async (reason: string) =>
      (await sql('select 1 from household_revision where reason = $1', [reason])).length;
    /** Uuids in the events of an import about households. */
    const announced = async (id: string, type: string) => {
      const rows = await sql<{ payload: Buffer }>(
        `select payload from outbox where headers->>'ce-subject' = $1 and headers->>'ce-type' = $2`,
        [id, type],
      );
      return rows.flatMap(({ payload }) => {
        const data = JSON.parse(payload.toString('utf8')) as { households?: object[]; householdIds?: object[] };
        return (data.households ?? data.householdIds ?? []).map((each) => JSON.stringify(each));
      });
    };
    let before: Awaited<ReturnType<typeof readState>>;
    let whole: { content: Awaited<ReturnType<typeof readContent>>; counts: object | undefined };

    beforeAll(async () => {
      await send(known, { surveyDate: '2026-01-31' });
      before = await readState(sql);
      const { id } = await send(later, { surveyDate: '2026-02-28' });
      whole = { content: await readContent(sql), counts: await countsOf(id) };
      expect(await decide('undo', id)).toSucceed();
      await reach(id, 'UNDONE');
      expect(await readState(sql)).toEqual(before);
    }, 120_000);

    test('an import that is killed ends like any other', async () => {
      const { id } = await send(later, { surveyDate: '2026-02-28', apply: 'false' });
      expect(await decide('apply', id)).toSucceed();
      const earlier = await revisions('IMPORT');
      await killAt([
        async () => (await countsOf(id))?.status === 'RUNNING',
        async () => {
          const { rows = 0, status } = (await countsOf(id)) ?? {};
          return rows > 0 && status === 'RUNNING';
        },
      ]);
      await reach(id, 'COMPLETED');
      expect(await readContent(sql)).toEqual(whole.content);
      expect(await countsOf(id)).toEqual(whole.counts);
      expect(await findViolations(sql)).toEqual([]);
      expect((await revisions('IMPORT')) - earlier).toBe(500);
      const registered = await announced(id, registryEvents.importHouseholdsRegistered.type);
      expect([registered.length, new Set(registered).size]).toEqual([3_000, 3_000]);
      expect((await eventsOf(id)).filter((type) => type === registryEvents.importCompleted.type)).toHaveLength(1);
      const verdicts = await fetch(`${harness().url}/registry/imports/${id}/verdicts.csv`, {
        headers: { authorization: `Bearer ${await harness().token(actors.verifier)}` },
      });
      expect((await verdicts.text()).trim().split('\n')).toHaveLength(later.length + 1);
    }, 120_000);

    test('an undo that is killed ends like any other', async () => {
      const [latest] = await sql<{ id: string }>(
        `select id from registry_import where status = 'COMPLETED' order by received_at desc`,
      );
      const id = `IM-6309-${latest?.id}`;
      const [gone, earlier] = [await removed(), await revisions('IMPORT_UNDONE')];
      const isUndoing = async () => (await countsOf(id))?.status === 'UNDOING';
      expect(await decide('undo', id)).toSucceed();
      await killAt([
        async () => (await revisions('IMPORT_UNDONE')) > earlier && (await isUndoing()),
        async () => (await removed()) > gone && (await isUndoing()),
      ]);
      await reach(id, 'UNDONE');
      expect(await readState(sql)).toEqual(before);
      expect(await findViolations(sql)).toEqual([]);
      const withdrawn = await announced(id, registryEvents.importHouseholdsWithdrawn.type);
      expect([withdrawn.length, new Set(withdrawn).size]).toEqual([3_000, 3_000]);
      expect((await revisions('IMPORT_UNDONE')) - earlier).toBe(500 + 3_000);
    }, 120_000);
  },
  { clockOffset: 0 },
);
