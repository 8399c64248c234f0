import { globSync, readFileSync } from 'node:fs';
import { open, sealingKey } from '@slrt/messaging';
import { complaintEvents, registryEvents } from '@slrt/events';
import { formatId } from '@slrt/domain';
import { actors, csvOf, describeService, eventually, importAs, places, uuidv7, type Caller } from '@slrt/testkit';
import { anyFile, bdtClient, csv, type Row } from './bdt-files.ts';
import { head } from './family-client.ts';
import { readState } from './import-state.ts';

const { district, village } = places;
interface Count {
  kind: string;
  households: number;
  rows: number;
}
interface ImportState {
  status: string;
  rows: number;
  accepted: number;
  keptHouseholds: number;
  uploadedBy: string;
  decidedBy: string | null;
  fileName: string | null;
  preview: {
    counts: (Count & { region: { code: string } | null })[];
    samples: { kind: string; row: number | null; household: { id: string } | null; codes: string[] }[];
    headings: { column: string; heading: string }[];
    earlierImports: { id: string }[];
  } | null;
}
const fields = `status rows accepted keptHouseholds uploadedBy decidedBy fileName preview {
  counts { region { code } kind households rows } samples { kind row household { id } codes } headings { column heading } earlierImports { id } }`;
/** A family of one with its own numbers. */
const family = (n: number, more: Row = {}) =>
  head({
    no_kk: `99630901012${String(n).padStart(5, '0')}`,
    nik: `99630902037${String(n).padStart(5, '0')}`,
    nama: `Budi Contoh ${n}`,
    ...more,
  });

describeService('registry', (kit) => {
  const { harness, sql, asVerifier, asHeadOfOffice, asFacilitator, asAdmin, publish, restart } = kit;
  const upload = (rows: Row[], more: Record<string, string> = {}) =>
    importAs(harness(), actors.verifier, csvOf(rows), { layout: 'simple', apply: 'false', ...more });
  const state = async (id: string) =>
    (
      await asVerifier.query<{ registryImport: ImportState }>(
        `query ($id: ID!) { registryImport(id: $id) { ${fields} } }`,
        { id },
      )
    ).registryImport;
  const reach = (id: string, ...statuses: string[]) =>
    eventually(async () => {
      const row = await state(id);
      return statuses.includes(row.status) ? row : null;
    });
  const decide = (caller: Caller, step: 'apply' | 'discard' | 'undo', importId: string) =>
    caller.mutate(
      `${step}RegistryImport`,
      { importId },
      'import { status }',
      step === 'undo' ? '... on ImportHasDependents { dependents { kind count ids } }' : '',
    );
  const apply = async (id: string) => {
    expect(await decide(asHeadOfOffice, 'apply', id)).toSucceed();
    return reach(id, 'COMPLETED', 'FAILED');
  };
  const undo = async (id: string) => {
    expect(await decide(asVerifier, 'undo', id)).toSucceed();
    return reach(id, 'UNDONE');
  };
  const dump = () => readState(sql);
  const idsOf = async (numbers: string[]) =>
    (
      await sql<{ id: string }>(
        `select p.household_id as id from person p join household h on h.id = p.household_id
         where p.name = any($1) and h.listing <> 'REMOVED' order by p.name`,
        [numbers],
      )
    ).map(({ id }) => formatId('household', { district, uuid: id }));

  describe('the preview of a file', () => {
    let id: string;
    let before: Awaited<ReturnType<typeof readState>>;
    beforeAll(async () => {
      await upload([family(1), family(2), family(3)], { apply: 'true' });
      before = await dump();
      const rows = [
        family(1),
        family(2, { desil: '7' }),
        family(4),
        family(5, { kode_desa: '63.09.99.9999' }),
        family(6, { hubungan: '3' }),
      ];
      const fileName = 'C:\\data\\februari.csv';
      ({ id } = await upload(rows, { surveyDate: '2026-02-28', complete: 'true', fileName }));
    });

    test('counts households by village and kind', async () => {
      const { status, preview, fileName } = await reach(id, 'PREVIEWED');
      expect({ status, fileName }).toEqual({ status: 'PREVIEWED', fileName: 'februari.csv' });
      const counts = (preview?.counts ?? []).map((each) => [each.region?.code ?? null, each.kind, each.households]);
      expect(counts).toEqual(
        expect.arrayContaining([
          [null, 'LEFT_OUT', 1],
          [village, 'CHANGED', expect.any(Number)],
          [village, 'NEW', 1],
          [village, 'LEFT_OUT', 1],
          [village, 'NO_LONGER_LISTED', 1],
        ]),
      );
    });

    test('shows samples of every kind', async () => {
      const { preview } = await state(id);
      const [changed, missing] = await idsOf(['Budi Contoh 2', 'Budi Contoh 3']);
      expect(preview?.samples).toEqual(
        expect.arrayContaining([
          expect.objectContaining({ kind: 'CHANGED', row: 3, household: { id: changed } }),
          expect.objectContaining({ kind: 'NO_LONGER_LISTED', row: null, household: { id: missing } }),
          expect.objectContaining({ kind: 'LEFT_OUT', row: 5, codes: ['UNKNOWN_VILLAGE'] }),
        ]),
      );
    });

    test('of a partial file says nothing about others', async () => {
      const partial = await upload([family(1)]);
      const { preview } = await reach(partial.id, 'PREVIEWED');
      expect(preview?.counts.map((each) => each.kind)).toEqual(['UNCHANGED']);
      expect(await decide(asVerifier, 'discard', partial.id)).toSucceed();
    });

    test('changes no record and records no event', async () => {
      expect(await dump()).toEqual(before);
      expect(await sql('select 1 from import_change where import_id = $1', [id.slice(8)])).toEqual([]);
      expect(await kit.eventsOf(id)).toEqual([]);
    });

    test('shows which headings were recognised', async () => {
      const { preview } = await state(id);
      expect(preview?.headings).toContainEqual({ column: 'no_kk', heading: 'no_kk' });
      expect(preview?.headings).toHaveLength(9);
    });

    test('lists the verdict of every row with its cell', async () => {
      const headers = { authorization: `Bearer ${await harness().token(actors.verifier)}` };
      const get = (extension: string) => kit.fetch(`/registry/imports/${id}/verdicts.${extension}`, { headers });
      const lines = (await (await get('csv')).text()).trim().split('\n');
      expect(lines).toHaveLength(6);
      expect(lines[4]).toMatch(/^5,rejected,kode_desa,UNKNOWN_VILLAGE,.*,63\.09\.99\.9999,,$/);
      const [read] = await sql(`select subjects from audit_entry where action = 'registry.import.verdicts'`);
      expect(read).toEqual({ subjects: [id] });
      const workbook = Buffer.from(await (await get('xlsx')).arrayBuffer());
      expect(workbook.subarray(0, 2).toString()).toBe('PK');
    });

    test('tells that the same file was sent before', async () => {
      const rows = [family(1), family(2), family(3)];
      const again = await upload(rows);
      const { preview } = await state(again.id);
      expect(preview?.earlierImports).toHaveLength(1);
      expect(preview?.counts).toEqual([{ region: { code: village }, kind: 'UNCHANGED', households: 3, rows: 3 }]);
      expect(await decide(asVerifier, 'discard', again.id)).toSucceed();
      expect((await state(again.id)).status).toBe('DISCARDED');
      expect(await decide(asVerifier, 'apply', again.id)).toBeRefused('INVALID_TRANSITION');
    });
  });

  describe('where a second person is required', () => {
    const require = (secondPerson: boolean) =>
      asAdmin.mutate('setImportApproval', { regionCode: district, secondPerson }, 'secondPerson');
    beforeAll(async () => expect(await require(true)).toSucceed());
    afterAll(async () => expect(await require(false)).toSucceed());

    test('the uploader cannot apply the file', async () => {
      const { id } = await upload([family(20)]);
      expect(await decide(asVerifier, 'apply', id)).toBeRefused('SECOND_PERSON_REQUIRED');
      expect(await decide(asHeadOfOffice, 'apply', id)).toSucceed();
      const done = await reach(id, 'COMPLETED');
      expect(done).toMatchObject({ accepted: 1, uploadedBy: actors.verifier.id, decidedBy: actors.headOfOffice.id });
    });

    test('no file is applied at once', async () => {
      await expect(upload([family(21)], { apply: 'true' })).rejects.toThrow('SECOND_PERSON_REQUIRED');
    });
  });

  describe('undoing an import', () => {
    test.each([1, 2, 3])(
      'restores every current row and counter (seed %i)',
      async (seed) => {
        const bdt = await bdtClient(harness());
        const send = (rows: Row[], more: Record<string, string>) =>
          importAs(harness(), actors.verifier, csv(rows), { layout: 'bdt-2015', ...more });
        const first = anyFile(bdt.village, 500 + seed, 12);
        await send(first, { surveyDate: '2025-06-30' });
        const before = await dump();
        const changed = anyFile(bdt.village, 500 + seed, 18)
          .filter((_, n) => n % 7 !== seed)
          .map((row, n): Row =>
            n % 3 === 0
              ? { ...row, alamat: `Jalan ${n}`, lantai: String(1 + (n % 9)), rastra: String(3 + (n % 2)) }
              : row,
          );
        const { id } = await send(changed, { surveyDate: '2025-12-31', apply: 'false' });
        const { accepted } = await apply(id);
        expect(await dump()).not.toEqual(before);
        expect((await undo(id)).keptHouseholds).toBe(0);
        expect(await dump()).toEqual(before);
        const again = await send(changed, { surveyDate: '2025-12-31' });
        expect(again.accepted).toBe(accepted);
        await undo(again.id);
      },
      60_000,
    );

    const pairs = globSync('*-1.csv', { cwd: new URL('./cases/', import.meta.url) }).map((name) => name.slice(0, -6));
    test.each(pairs)('restores what a later file changed: %s', async (name) => {
      const read = (n: number) => readFileSync(new URL(`./cases/${name}-${n}.csv`, import.meta.url), 'utf8');
      const bring = (n: number, surveyDate: string) =>
        importAs(harness(), actors.verifier, read(n), {
          layout: /id_keluarga/i.test(read(n)) ? 'dtsen' : 'simple',
          surveyDate,
          complete: 'true',
        });
      const first = await bring(1, '2026-01-10');
      const before = await dump();
      const { id, status } = await bring(2, '2026-11-10');
      expect(status).toBe('COMPLETED');
      expect(await dump()).not.toEqual(before);
      await undo(id);
      expect(await dump()).toEqual(before);
      const proposals = await sql(`select distinct state from change_request where proposed->>'importId' = $1`, [id]);
      expect(proposals).toEqual(proposals.map(() => ({ state: 'CANCELLED' })));
      await undo(first.id);
    });

    test('keeps history and tells the rule engine', async () => {
      const { id } = await upload([family(31)], { apply: 'true' });
      const [household = ''] = await idsOf(['Budi Contoh 31']);
      await undo(id);
      const [row] = await sql('select listing, version from household where id = $1', [household.slice(8)]);
      expect(row).toEqual({ listing: 'REMOVED', version: 2 });
      expect(await sql('select reason from household_revision where household_id = $1', [household.slice(8)])).toEqual([
        { reason: 'IMPORT_UNDONE' },
      ]);
      await expect(id).toHaveRecorded(registryEvents.importHouseholdsWithdrawn, registryEvents.importUndone);
      const [last] = await sql<{ payload: Buffer }>(
        `select payload from outbox where subject like 'profiles.%' order by position desc limit 1`,
      );
      const batch = open(sealingKey('a-secret-for-tests-only-32-characters'), last?.payload ?? Buffer.alloc(0));
      expect(JSON.parse(batch.toString('utf8'))).toMatchObject({
        households: [{ householdId: household, listing: 'REMOVED', version: 2 }],
      });
    });

    test('is refused after a visit, a complaint or a later import', async () => {
      const rows = [family(41), family(42), family(43)];
      const { id } = await upload(rows, { apply: 'true' });
      const [visited, complained, changed] = await idsOf([41, 42, 43].map((n) => `Budi Contoh ${n}`));
      await asFacilitator.mutate('recordHomeVisit', {
        idempotencyKey: uuidv7(),
        householdId: visited,
        expectedVersion: 1,
        housing: { floor: '04' },
      });
      await publish(complaintEvents.filed, complaintAbout(complained ?? ''));
      const later = await upload([family(43, { desil: '9' })], { apply: 'true', surveyDate: '2026-03-31' });
      await eventually(async () => (await sql('select 1 from household_complaint')).length > 0);
      const refused = await decide(asVerifier, 'undo', id);
      expect(refused).toMatchObject({
        __typename: 'ImportHasDependents',
        code: 'IMPORT_HAS_DEPENDENTS',
        dependents: [
          { kind: 'COMPLAINT', count: 1, ids: [complained] },
          { kind: 'IMPORT', count: 1, ids: [later.id] },
          { kind: 'VISIT', count: 1, ids: [visited] },
        ],
      });
      expect(changed).toBeDefined();
      await undo(later.id);
      expect((await decide(asVerifier, 'undo', id))['dependents']).toHaveLength(2);
    });
  });

  test('a restart in any phase continues', async () => {
    const rows = Array.from({ length: 2_500 }, (_, n) => family(10_001 + n));
    const before = await dump();
    const answer = await kit.fetch('/registry/imports?regionCode=63.09&layout=simple&surveyDate=2026-01-31', {
      method: 'POST',
      headers: { 'content-type': 'text/csv', authorization: `Bearer ${await harness().token(actors.verifier)}` },
      body: csvOf(rows),
    });
    const { id } = (await answer.json()) as { id: string };
    await restart();
    await reach(id, 'PREVIEWED');
    expect(await decide(asHeadOfOffice, 'apply', id)).toSucceed();
    await eventually(async () => (await state(id)).rows > 0);
    await restart();
    expect(await reach(id, 'COMPLETED')).toMatchObject({ rows: 2_500, accepted: 2_500 });
    expect(await decide(asVerifier, 'undo', id)).toSucceed();
    await eventually(
      async () => (await sql(`select 1 from household where listing = 'REMOVED' limit 400`)).length > 300,
    );
    await restart();
    await reach(id, 'UNDONE');
    expect(await dump()).toEqual(before);
  }, 120_000);

  const complaintAbout = (householdId: string) => ({
    district,
    version: 1,
    actorId: actors.facilitator.id,
    actorRole: 'FACILITATOR',
    complaintId: formatId('complaint', { district, uuid: uuidv7() }),
    regionCode: village,
    householdId,
    kind: 'NEED',
    sector: 'FOOD',
    categoryCode: 'FOOD_AID',
    desk: 'PUSKESOS',
    status: 'FILED',
    holderRole: 'PUSKESOS_OFFICER',
    dueAt: null,
  });
});
