import { localDate } from '@slrt/areas';
import { actors, eventually, mutateAs, places, uuidv7, type StepResult } from '@slrt/testkit';
import { changeSteps, deliberate, type Home } from './chain-steps.ts';
import { describeService } from './kit.ts';

describeService('registry', ({ harness, sql, publish, fetch, household, asFacilitator, asManager }) => {
  const { decide, listed, stateOf } = changeSteps({ harness, sql, publish });
  const day = (ago: number) => localDate(places.district, new Date(Date.now() - ago * 24 * 3600 * 1000));
  const arrive = (id: string, state: string) =>
    eventually(async () => ((await stateOf(id))?.state === state ? true : null));
  const allowedOf = async (id: string, decidedOn: string): Promise<StepResult> =>
    mutateAs(
      harness(),
      actors.supervisor,
      ['decideChangeRequestStage', 'changeRequest { id }', '... on InvalidInput { issues { path code allowed } }'],
      { changeRequestId: id, expectedVersion: 2, stage: 'FIELD_VERIFICATION', decision: 'APPROVE', decidedOn },
    );

  describe('the dates of a chain', () => {
    let id: string;
    beforeAll(async () => {
      ({ changeRequestId: id } = await household([
        { name: '=Warga Usulan', nik: '9963090203750061', sex: 'MALE', birthDate: '1975-03-02', relation: 'HEAD' },
        { name: 'Istri Usulan', sex: 'FEMALE', birthDate: '1977-01-09', relation: 'SPOUSE' },
      ]));
    });

    test.each([
      ['in the future', '2028-01-15'],
      ['too long ago', '1999-05-01'],
    ])('of a deliberation %s are refused', async (_when, heldOn) => {
      await deliberate(publish, id, { heldOn });
      const refused = await eventually(async () => {
        const rows = await sql<{ payload: Buffer }>(
          `select payload from outbox where subject = 'registry.change-request.stage-refused.v1' order by position desc limit 1`,
        );
        return rows[0] ?? null;
      });
      expect(JSON.parse(refused.payload.toString())).toMatchObject({ reason: 'INVALID_INPUT' });
      expect(await stateOf(id)).toMatchObject({ state: 'VILLAGE_DELIBERATION' });
    });

    test('follow each other and are not in the future', async () => {
      await deliberate(publish, id, { heldOn: day(9) });
      await arrive(id, 'FIELD_VERIFICATION');
      for (const wrong of [day(10), day(-1)])
        expect(await allowedOf(id, wrong)).toMatchObject({
          issues: [{ path: ['decidedOn'], code: 'OUT_OF_RANGE', allowed: `${day(9)}..${day(0)}` }],
        });
      expect(await decide(actors.supervisor, id, ['FIELD_VERIFICATION', 2], { decidedOn: null })).toHaveIssues({
        decidedOn: 'REQUIRED',
      });
      expect(await allowedOf(id, day(8))).toSucceed();
    });

    test('are kept in the database too', async () => {
      const early = sql(
        `insert into change_request_step (district_code, change_request_id, stage, decision, actor, actor_role, proposer, version, area, region_code, decided_on)
         values ('63.09', $1, 'DISTRICT_VERIFICATION', 'APPROVE', 'v', 'DISTRICT_VERIFIER', 'p', 3, '63.09', 'x', $2)`,
        [id.slice(8), day(20)],
      );
      await expect(early).rejects.toMatchObject({ constraint: 'change_request_step_dates' });
    });

    test('a determination without a decile is refused', async () => {
      await decide(actors.verifier, id, ['DISTRICT_VERIFICATION', 3], { decidedOn: day(7) });
      const decree = { document: '188.45/017/HK/2026', decidedOn: day(5) };
      await decide(actors.headOfOffice, id, ['REGENT_APPROVAL', 4], decree);
      const ministry = { document: '12/HUK/2026', decidedOn: day(2) };
      const last = (more: object) => decide(actors.secondVerifier, id, ['DETERMINATION', 5], { ...ministry, ...more });
      expect(await last({})).toHaveIssues({ decile: 'REQUIRED' });
      expect(await last({ decile: 2, document: 'SK; lihat lampiran' })).toHaveIssues({
        document: 'INVALID_DOCUMENT_NUMBER',
      });
      expect(await last({ decile: 2 })).toSucceed();
    });

    test('are in the timeline and date the rank', async () => {
      const query = `query ($id: ID!) { changeRequest(id: $id) { timeline { decision document decidedOn }
        household { welfareRanks { asOf decile } } } }`;
      const { changeRequest } = await asManager.query<{ changeRequest: { timeline: object[]; household: object } }>(
        query,
        { id },
      );
      expect(changeRequest.household).toEqual({ welfareRanks: [{ asOf: day(2), decile: 2 }] });
      expect(changeRequest.timeline.slice(1)).toEqual([
        { decision: 'APPROVE', document: 'BA-7/2026', decidedOn: day(9) },
        { decision: 'APPROVE', document: null, decidedOn: day(8) },
        { decision: 'APPROVE', document: null, decidedOn: day(7) },
        { decision: 'APPROVE', document: '188.45/017/HK/2026', decidedOn: day(5) },
        { decision: 'APPROVE', document: '12/HUK/2026', decidedOn: day(2) },
      ]);
    });

    const list = async (actor: (typeof actors)[keyof typeof actors], layout = 'usulan') =>
      fetch(`/registry/exports/proposals?regionCode=63.09&purpose=SUBMISSION&layout=${layout}`, {
        headers: { authorization: `Bearer ${await harness().token(actor)}` },
      });
    const rowsOf = async (layout?: string) => {
      const [head = '', ...lines] = (await (await list(actors.verifier, layout)).text()).trim().split('\n');
      const names = head.split(',');
      return lines.map((line) => Object.fromEntries(line.split(',').map((cell, n) => [names[n] ?? '', cell])));
    };

    test('go upward with all members and Indonesian words', async () => {
      const rows = await rowsOf();
      expect(rows.map((row) => row['nama'])).toEqual(["'=Warga Usulan", 'Istri Usulan']);
      expect(rows[1]).toMatchObject({
        jenis: 'Rumah tangga baru',
        status: 'Ditetapkan',
        tanggal_usulan: day(0),
        hubungan: 'Istri atau suami',
        jenis_kelamin: 'Perempuan',
        desil_penetapan: '2',
        berita_acara: 'BA-7/2026',
        tanggal_musyawarah: day(9),
        tanggal_verifikasi_lapangan: day(8),
        tanggal_verifikasi_kabupaten: day(7),
        sk_bupati: '188.45/017/HK/2026',
        tanggal_sk_bupati: day(5),
        sk_penetapan: '12/HUK/2026',
        tanggal_penetapan: day(2),
      });
    });

    test('go upward in the layout of SIKS-NG', async () => {
      expect((await rowsOf('siks'))[0]).toMatchObject({
        NIK: '9963090203750061',
        TANGGAL_LAHIR: '02-03-1975',
        JENIS_KELAMIN: 'L',
        KODE_DESA: '2001',
        NO_BERITA_ACARA: 'BA-7/2026',
        TANGGAL_MUSDES: day(9),
      });
      expect((await list(actors.verifier, 'constructor')).status).toBe(400);
      expect((await list(actors.facilitator)).status).toBe(403);
      expect((await list(actors.planner)).status).toBe(403);
    });
  });

  describe('the day of a visit', () => {
    let home: Home;
    beforeAll(async () => {
      home = await listed([{ name: 'Warga Kunjungan', sex: 'MALE', relation: 'HEAD' }]);
      await sql('update household set verified_on = $2 where id = $1', [home.id.slice(8), day(90)]);
    });
    const sent = (visitedAt: string, expectedVersion: number) =>
      asFacilitator.mutate(
        'submitVisits',
        { items: [{ idempotencyKey: uuidv7(), householdId: home.id, expectedVersion, visitedAt, address: visitedAt }] },
        'items { outcome household { verifiedOn } failure { ... on InvalidInput { issues { path code } } } }',
      );
    const entered = (visitedOn: string, expectedVersion: number) =>
      asFacilitator.mutate(
        'recordHomeVisit',
        { idempotencyKey: uuidv7(), householdId: home.id, expectedVersion, visitedOn, address: visitedOn },
        'household { verifiedOn }',
      );
    const applied = (verifiedOn: string) => ({ items: [{ outcome: 'APPLIED', household: { verifiedOn } }] });

    test('is that of the device, in the district, and only moves forward', async () => {
      // In the evening of UTC it is the next day in Tabalong.
      expect(await sent(`${day(61)}T17:00:00Z`, home.version)).toMatchObject(applied(day(60)));
      expect(await sent(`${day(80)}T03:00:00Z`, home.version + 1)).toMatchObject(applied(day(60)));
    });

    test('may be entered later', async () => {
      expect(await entered(day(3), home.version + 2)).toMatchObject({ household: { verifiedOn: day(3) } });
    });

    test('is neither in the future nor long ago', async () => {
      for (const wrong of [day(-1), '1999-05-01'])
        expect(await entered(wrong, home.version + 3)).toHaveIssues({ visitedOn: 'OUT_OF_RANGE' });
      expect(await sent('1999-05-01T03:00:00Z', home.version + 3)).toMatchObject({
        items: [{ outcome: 'REFUSED', failure: { issues: [{ path: ['visitedAt'], code: 'OUT_OF_RANGE' }] } }],
      });
    });
  });
});
