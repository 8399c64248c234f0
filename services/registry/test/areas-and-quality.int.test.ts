import { bdtColumns } from '@slrt/registry';
import { actors, csvOf, importAs, places, describeService, readReadiness, uuidv7 } from '@slrt/testkit';
import { familyClient, head, type Row } from './family-client.ts';

describeService('registry', ({ harness, sql, fetch, asAdmin, asManager, asFacilitator, asBpjs, ...kit }) => {
  const { bring, byKk } = familyClient(harness);

  describe('an area mapping', () => {
    const load = async (rows: Row[], by = asAdmin) =>
      fetch('/registry/areas', {
        method: 'POST',
        headers: { 'content-type': 'text/csv', authorization: `Bearer ${await harness().token(by.actor)}` },
        body: csvOf(rows),
      });
    const row = {
      code: places.village,
      bps_code: '6309010001',
      valid_from: '1965-01-01',
      valid_until: '',
      successors: '',
    };
    const old = {
      code: '63.09.01.2009',
      bps_code: '',
      valid_from: '',
      valid_until: '2020-01-01',
      successors: '63.09.01.2001 63.09.01.2002',
    };

    test('is loaded in one transaction by an admin', async () => {
      expect((await load([row], asManager)).status).toBe(403);
      expect((await load([row, { ...row, code: '63.09.99.2999' }])).status).toBe(400);
      expect((await load([{ ...row, bps_code: 'x' }])).status).toBe(400);
      expect((await load([row, old])).status).toBe(200);
    });

    test('is limited to the admin’s areas and to plausible names', async () => {
      const elsewhere = await load([{ code: '36.73.01.1001', valid_from: '1965-01-01' }]);
      expect(elsewhere.status).toBe(403);
      const named = await load([{ code: '63.09.01.2097', name: '<b>Desa</b>', kind: 'DESA' }]);
      expect(named.status).toBe(400);
    });

    test('tells the other services what changed', async () => {
      const told = async () =>
        sql<{ areas: object[] }>(
          `select convert_from(payload, 'UTF8')::jsonb->'areas' as areas from outbox
           where subject = 'registry.area.changed.v1' order by position`,
        );
      const before = (await told()).length;
      const added = { code: '63.09.01.2098', name: 'Uji Baru', kind: 'DESA', valid_from: '2026-07-01' };
      const onlyBps = { code: '63.09.01.2003', bps_code: '6309010003' };
      for (const times of [1, 2]) {
        expect((await load([added, onlyBps])).status).toBe(200);
        const events = (await told()).slice(before);
        expect(events).toHaveLength(times);
        expect(events.at(-1)?.areas).toEqual([
          {
            regionCode: added.code,
            name: 'Uji Baru',
            kind: 'DESA',
            validFrom: '2026-07-01',
            validUntil: null,
            successors: [],
            version: 1 + times,
          },
        ]);
      }
    });

    test('shows validity and successors of areas', async () => {
      const found = await asFacilitator.query(
        `{ now: region(code: "${places.village}") { bpsCode validFrom validUntil } old: region(code: "63.09.01.2009") { validUntil successors { code } } }`,
      );
      expect(found).toEqual({
        now: { bpsCode: '6309010001', validFrom: '1965-01-01', validUntil: null },
        old: { validUntil: '2020-01-01', successors: [{ code: '63.09.01.2001' }, { code: '63.09.01.2002' }] },
      });
    });

    test('lets a BDT file name villages by their BPS codes', async () => {
      const cells: Row = Object.fromEntries(bdtColumns.map((column) => [column, '']));
      const place = { kdprop: '63', kdkab: '09', kdkec: '010', kddesa: '001' };
      const rows = [{ ...cells, ...place, id_bdt: 'bps-1', nama: 'Warga', hub_krt: '1' }];
      expect(await importAs(harness(), actors.verifier, csvOf(rows), { layout: 'bdt-2015' })).toMatchObject({
        accepted: 1,
      });
    });
  });

  describe('the quality of records', () => {
    const query = `{ workList(regionCode: "${places.village}", first: 100) { totalCount edges { node { reasons daysSinceVerified household { id } } } }
      region(code: "63.09") { statistics { quality { byIssue { code count } stale openDuplicates } } } }`;
    interface Answer {
      readonly workList: { totalCount: number; edges: { node: { reasons: string[] } }[] };
      readonly region: { statistics: { quality: { byIssue: { code: string; count: number }[] } } };
    }
    beforeAll(async () => {
      for (const n of [1, 2, 3, 4])
        await bring([
          head({
            no_kk: `996309010120000${n}`,
            nik: n % 2 ? '' : `996309020375000${n}`,
            alamat: n > 2 ? '' : 'Jalan 1',
          }),
        ]);
      await bring([
        head({ no_kk: '9963090101200007', nik: '9963090203750007' }),
        head({ no_kk: '9963090101200007', nik: '', nama: 'Ani Contoh', hubungan: '2', jenis_kelamin: 'P' }),
      ]);
    });

    test('the work list shows the most incomplete records first', async () => {
      const { workList } = await asFacilitator.query<Answer>(query);
      const lengths = workList.edges.map(({ node }) => node.reasons.filter((reason) => reason !== 'STALE').length);
      expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
      expect(workList.totalCount).toBeGreaterThan(3);
      expect(await asBpjs.graph(query)).toBeRefused('FORBIDDEN');
    });

    test('is counted by area', async () => {
      const { quality } = (await asManager.query<Answer>(query)).region.statistics;
      const [kept] = await sql<{ n: number }>(
        `select count(*)::int as n from household where 'NIK_MISSING' = any(quality) and listing <> 'REMOVED'`,
      );
      expect(quality.byIssue.find((each) => each.code === 'NIK_MISSING')?.count).toBe(kept?.n);
    });

    test('rises with a home visit', async () => {
      const [home] = await byKk('9963090101200007', 'id version members { id name }');
      const [, spouse] = (home as unknown as { members: { id: string }[] }).members;
      const visited = await asFacilitator.mutate(
        'recordHomeVisit',
        {
          idempotencyKey: uuidv7(),
          householdId: home?.['id'],
          expectedVersion: home?.['version'],
          location: { latitude: -2.1, longitude: 115.4 },
          housing: { floor: '9', wall: '4', roof: '09', water: '10' },
          owned: ['BICYCLE'],
          notOwned: ['CAR'],
          members: [{ personId: spouse?.id, disability: '2', attendsSchool: false }],
          note: 'Dilihat di rumah',
        },
        'household { completeness { missing issues daysSinceVerified } assets { owned notOwned } }',
      );
      expect(visited).toMatchObject({
        household: {
          completeness: { missing: [], issues: ['NIK_MISSING'], daysSinceVerified: 0 },
          assets: { owned: ['BICYCLE'], notOwned: ['CAR'] },
        },
      });
    });
  });

  describe('the readiness of a district', () => {
    const query = `{ districtReadiness(regionCode: "${places.district}") { regionCode } }`;

    test.each([
      ['its admin', asAdmin, { regionCode: places.district }],
      ['its planner', kit.asPlanner, { regionCode: places.district }],
      ['the manager of another district', kit.asOtherManager, null],
    ])('is shown to those who prepare it: %s', async (_who, by, found) => {
      expect(await by.query(query)).toEqual({ districtReadiness: found });
      expect((await readReadiness(by, 'registry')) === null).toBe(found === null);
    });

    test.each([
      ['a facilitator', asFacilitator],
      ['an agency', asBpjs],
      ['the data-protection officer', kit.asDataProtection],
    ])('is refused to %s', async (_who, by) => {
      expect(await by.graph(query)).toBeRefused('FORBIDDEN');
      expect(await readReadiness(by, 'registry')).toBeNull();
    });

    test('names the villages without households', async () => {
      const found = (await readReadiness(asAdmin, 'registry')) ?? {};
      const [kept] = await sql<{ n: number }>(
        `select count(distinct left(region_code, 13))::int as n from household where listing <> 'REMOVED' and district_code = '63.09'`,
      );
      expect(found['HOUSEHOLDS']).toMatchObject({ state: 'INCOMPLETE', count: kept?.n });
      expect(found['HOUSEHOLDS']?.missing).not.toContain(places.village);
      expect(found['HOUSEHOLDS']?.missing).not.toContain('63.09.01.2009'); // ended above
      expect(found['HOUSEHOLDS']?.message).toMatch(/^\d+ villages have no household\. Import/);
      expect(found['POPULATION']).toMatchObject({ state: 'MISSING', count: 0 });
    });
  });
});
