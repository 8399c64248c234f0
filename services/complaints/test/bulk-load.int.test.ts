import { readFileSync } from 'node:fs';
import { createLoadClient, eventually, places, type Caller } from '@slrt/testkit';
import { describeService, type Complaint } from './kit.ts';

const { district, village, otherVillage } = places;
const example = (name: string) =>
  readFileSync(new URL(`../../../docs/examples/going-live/${name}`, import.meta.url), 'utf8');
const csvOf = (headings: string, ...rows: string[]) => [headings, ...rows].join('\n');

describeService('complaints', (kit) => {
  const { sql, restart, asManager, asBackOffice, asAdmin, asFacilitator, asOtherManager, step, read } = kit;
  const duty = createLoadClient(kit, { service: 'complaints', name: 'caseworkLoad', kind: 'DUTY' });
  const cases = createLoadClient(kit, { service: 'complaints', name: 'caseworkLoad', kind: 'CASES' });

  const onDuty = async () =>
    sql('select person, role, areas, sectors, agency_code from duty_assignment order by person');
  const headings =
    'nomor_asal;tanggal_lapor;kode_desa;pelapor;kategori;uraian;status;tanggal_status;kode_instansi;id_rumah_tangga;persetujuan';
  const row = (
    origin: string,
    more: Partial<
      Record<'day' | 'place' | 'category' | 'status' | 'since' | 'agency' | 'household' | 'consent', string>
    > = {},
  ) =>
    [
      ...[origin, more.day ?? '3/8/2026', more.place ?? village, 'Warga Contoh', more.category ?? 'SCHOOL_AID'],
      ...['Belum menerima bantuan.', more.status ?? '', more.since ?? '', more.agency ?? '', more.household ?? ''],
      more.consent ?? 'Ya',
    ].join(';');
  const caseRows = (...rows: string[]) => csvOf(headings, ...rows);
  /** The case of a load, as the manager sees it. */
  const loaded = async (loadId: string, n = 0): Promise<Complaint> => {
    const rows = await sql<{ record_id: string }>(
      'select record_id from bulk_load_row where load_id = $1 and record_id is not null order by row_number',
      [loadId.slice(8)],
    );
    return read({ id: `CP-6309-${rows[n]?.record_id ?? ''}` });
  };
  const verdictsOf = async (id: string) => {
    const rows = await sql<{ row_number: number; verdict: string; codes: string[] }>(
      'select row_number, verdict, codes from bulk_load_row where load_id = $1 order by row_number',
      [id.slice(8)],
    );
    return rows.map(({ row_number, verdict, codes }) => [row_number, verdict, ...codes]);
  };

  describe('a list of officers', () => {
    let id: string;
    beforeAll(async () => {
      ({ id } = await duty.load(example('petugas.csv')));
    });

    test('puts the officers of the example on duty', async () => {
      expect(await onDuty()).toEqual([
        {
          person: 'back.kesehatan',
          role: 'BACK_OFFICE',
          areas: [district],
          sectors: ['HEALTH'],
          agency_code: 'DINKES',
        },
        { person: 'front.1', role: 'FRONT_OFFICE', areas: [district], sectors: null, agency_code: null },
        { person: 'manajer.1', role: 'MANAGER', areas: [district], sectors: null, agency_code: null },
        { person: 'puskesos.2001', role: 'PUSKESOS_OFFICER', areas: [village], sectors: null, agency_code: null },
      ]);
    });

    test('leaves facilitators to the other list', async () => {
      const rows = await verdictsOf(id);
      expect(rows.slice(4)).toEqual([
        [6, 'UNCHANGED', 'FACILITATOR_ROW'],
        [7, 'UNCHANGED', 'FACILITATOR_ROW'],
      ]);
    });

    test('refuses roles and sectors that have no duty', async () => {
      const { id: wrong } = await duty.upload(
        csvOf(
          'petugas;peran;wilayah;bidang',
          'a;Verifikator kabupaten;;',
          'b;Front office;;Kesehatan',
          'c;Ketua;;',
          'D E;FO;;',
          'f;FO;36.73;',
        ),
      );
      expect(await verdictsOf(wrong)).toEqual([
        [2, 'REFUSED', 'OTHER_ROLE'],
        [3, 'REFUSED', 'INVALID_INPUT'],
        [4, 'REFUSED', 'UNKNOWN_CODE'],
        [5, 'REFUSED', 'INVALID_INPUT'],
        [6, 'REFUSED', 'UNKNOWN_REGION'],
      ]);
    });

    test('restores what it changed, and removes who was new', async () => {
      const areasOf = async () =>
        (await onDuty()).filter(({ person }) => String(person).startsWith('fo.')).map(({ areas }) => areas);
      await duty.load(csvOf('petugas;peran;wilayah', 'fo.1;FO;'));
      const { id: later } = await duty.load(csvOf('petugas;peran;wilayah', 'fo.1;FO;63.09.01', 'fo.2;FO;63.09.02'));
      expect(await areasOf()).toEqual([['63.09.01'], ['63.09.02']]);
      expect(await duty.undo(later)).toMatchObject({ keptRows: 0 });
      expect(await areasOf()).toEqual([[district]]);
    });

    test('cannot be undone once an officer holds complaints', async () => {
      await kit.complaint({ channel: 'SECRETARIAT' });
      const answer = await duty.decide('undo', id);
      expect(answer).toBeRefused('LOAD_HAS_DEPENDENTS');
      expect(answer['dependents']).toEqual([{ kind: 'CASEWORK', count: 1, ids: ['back.kesehatan'] }]);
    });
  });

  describe('a list of running cases', () => {
    let id: string;
    beforeAll(async () => {
      ({ id } = await cases.load(example('kasus.csv')));
    });

    test('brings in every case of the example', async () => {
      expect(await verdictsOf(id)).toEqual([
        [3, 'ACCEPTED', 'NUMBER_NOT_KEPT'],
        [4, 'ACCEPTED'],
        [5, 'ACCEPTED'],
      ]);
    });

    test('files a case on the day of its report', async () => {
      const { id: caseId } = await loaded(id);
      const shown = await read(
        { id: caseId },
        'number status filedAt channel subject { name } timeline { at kind to reason note actorRole } dueAt',
      );
      expect(shown).toMatchObject({
        ...{ number: expect.stringMatching(/^SLRT\/6309\/2026\//) as string, status: 'SUBMITTED' },
        ...{ filedAt: '2026-08-02T16:00:00.000Z', channel: 'HOME_VISIT', subject: { name: 'Budi Contoh' } },
        timeline: [
          { at: '2026-08-02T16:00:00.000Z', kind: 'STATUS', to: 'SUBMITTED' },
          { kind: 'NOTE', reason: 'LOADED', note: 'Sudah dicatat di buku', actorRole: 'MANAGER' },
        ],
      });
      expect(Date.parse(String(shown['dueAt']))).toBeGreaterThan(Date.now());
    });

    test('takes the steps to the status, with its date', async () => {
      const { id: caseId } = await loaded(id, 1);
      const shown = await read({ id: caseId }, 'status timeline { at kind to }');
      expect(shown).toMatchObject({ status: 'REFERRED' });
      const steps = (shown['timeline'] as { at: string; kind: string; to: string }[]).filter(
        ({ kind }) => kind === 'STATUS',
      );
      expect(steps.map(({ at, to }) => [at.slice(0, 10), to])).toEqual([
        ['2026-08-04', 'SUBMITTED'],
        ['2026-08-19', 'UNDER_REVIEW'],
        ['2026-08-19', 'RECOMMENDED'],
        ['2026-08-19', 'REFERRED'],
      ]);
    });

    test('records the events of filing and referral', async () => {
      const { id: caseId } = await loaded(id, 1);
      await expect(caseId).toHaveRecorded(
        'complaints.complaint.filed.v1',
        'complaints.complaint.referral-requested.v1',
      );
      const [event] = await sql<{ time: string; data: { agencyCode: string; programmeCodes: string[] } }>(
        `select headers->>'ce-time' as time, convert_from(payload, 'UTF8')::jsonb as data from outbox
         where headers->>'ce-subject' = $1 and subject like '%referral-requested%'`,
        [caseId],
      );
      expect(event).toMatchObject({
        time: '2026-08-19T16:00:00.000Z',
        data: { referredNeeds: [{ no: 1, agencyCodes: ['DISDIK'], programmeCodes: ['KIP'] }] },
      });
    });

    test('keeps identity numbers out of the database', async () => {
      const text = await (await cases.verdicts(id)).text();
      expect(text).toMatch(/^3,ACCEPTED,nik,NUMBER_NOT_KEPT/m);
      expect(text).not.toContain('9963090101800001');
      expect(await sql(`select 1 from complaint where complaint::text like '%9963090101800001%'`)).toEqual([]);
    });

    test('records whose cases a download of the verdicts shows', async () => {
      await (await cases.verdicts(id)).text();
      const [first, second] = await sql<{ subjects: string[]; facts: string[] }>(
        `select subjects, facts from audit_entry where action = 'load.verdicts' order by id desc limit 2`,
      );
      expect(second?.subjects).toEqual([id]);
      const filed = await Promise.all([0, 1, 2].map((n) => loaded(id, n)));
      expect(first).toEqual({ subjects: filed.map((each) => each.id), facts: ['COMPLAINT'] });
    });

    test('loads a case once', async () => {
      expect(await cases.load(example('kasus.csv'))).toMatchObject({ accepted: 0, unchanged: 3 });
      expect(await sql('select 1 from complaint where filed_by = $1', ['manager-1'])).toHaveLength(3);
    });
  });

  describe('a row of a case', () => {
    test.each([
      ['closed', { status: 'Selesai' }, ['CASE_CLOSED']],
      ['without the agency of its referral', { status: 'Dirujuk' }, ['AGENCY_MISSING']],
      ['referred without consent', { status: 'Dirujuk', agency: 'DISDIK', consent: 'Tidak' }, ['CONSENT_MISSING']],
      ['with a status before its report', { since: '1/8/2026' }, ['STATUS_TOO_EARLY']],
      ['of the future', { day: '1/1/2090' }, ['IMPOSSIBLE_DATE']],
      ['of another district', { place: '36.73.01.1001' }, ['UNKNOWN_VILLAGE']],
      ['with an unknown category', { category: 'LAIN' }, ['UNKNOWN_CODE', 'REQUIRED']],
      ['with an unknown household', { household: 'RT-12' }, ['INVALID_INPUT']],
    ])('%s is refused', async (name, more, codes) => {
      const { id } = await cases.upload(caseRows(row(`X-${name}`, more)));
      expect(await verdictsOf(id)).toEqual([[2, 'REFUSED', ...codes]]);
    });

    test('with a household of another village is refused', async () => {
      const household = '01930000-0000-7000-8000-0000000000aa';
      await sql(
        'insert into household_region (district_code, household_id, region_code, version) values ($1, $2, $3, 1)',
        [district, household, otherVillage],
      );
      const { id } = await cases.upload(caseRows(row('H-1', { household: `HH-6309-${household}` })));
      expect(await verdictsOf(id)).toEqual([[2, 'REFUSED', 'OTHER_AREA']]);
    });

    test.each([
      ['Sedang ditelaah', 'UNDER_REVIEW'],
      ['Perlu kunjungan', 'VISIT_REQUIRED'],
      ['Sedang ditangani', 'HANDLED_DIRECTLY'],
      ['Menunggu konfirmasi', 'AWAITING_CONFIRMATION'],
    ])('with the status %s becomes a complaint %s', async (word, status) => {
      const { id } = await cases.load(caseRows(row(`S-${status}`, { status: word, since: '4/8/2026' })));
      expect(await loaded(id)).toMatchObject({ status });
    });
  });

  describe('undo of cases', () => {
    test('withdraws them and lets them be loaded again', async () => {
      const file = caseRows(row('U-1'), row('U-2', { status: 'Dirujuk', since: '5/8/2026', agency: 'DISDIK' }));
      const { id } = await cases.load(file);
      expect(await cases.undo(id)).toMatchObject({ keptRows: 0 });
      for (const n of [0, 1]) expect(await loaded(id, n)).toMatchObject({ status: 'WITHDRAWN', holder: null });
      await expect((await loaded(id, 1)).id).toHaveRecorded('complaints.complaint.withdrawn.v1');
      expect(await cases.load(file)).toMatchObject({ accepted: 2 });
    });

    test('is refused after an officer worked on a case', async () => {
      const { id } = await cases.load(caseRows(row('W-1'), row('W-2')));
      const worked = await loaded(id);
      await step(asBackOffice, worked, 'reviewComplaint', { decision: 'START' });
      const answer = await cases.decide('undo', id);
      expect(answer).toBeRefused('LOAD_HAS_DEPENDENTS');
      expect(answer['dependents']).toEqual([{ kind: 'CASEWORK', count: 1, ids: [worked.id] }]);
    });
  });

  test('a process that stops in the middle files no case twice', async () => {
    const rows = Array.from({ length: 60 }, (_, n) => row(`K-${n}`));
    const { id } = await cases.upload(caseRows(...rows));
    expect(await cases.decide('apply', id)).toSucceed();
    await eventually(
      async () =>
        (await sql(`select 1 from bulk_load_row where load_id = $1 and state = 'SETTLED'`, [id.slice(8)])).length > 5,
    );
    await restart();
    expect(await cases.reach(id, 'COMPLETED')).toMatchObject({ accepted: 60 });
    const filed = await sql(`select 1 from complaint where id::text like $1`, [`${id.slice(8, 21)}-7%`]);
    expect(filed).toHaveLength(60);
  });

  test('loads are for managers of the district', async () => {
    const statusFor = async (by: Caller) => (await cases.send(caseRows(), { by })).status;
    const callers = [asManager, kit.asHeadOfOffice, asOtherManager, asAdmin, asBackOffice, asFacilitator, kit.asBpjs];
    expect(await Promise.all(callers.map(statusFor))).toEqual([200, 200, 403, 403, 403, 403, 403]);
    const list = `{ caseworkLoads(regionCode: "${district}", kind: CASES) { totalCount } }`;
    expect(await asOtherManager.query(list)).toEqual({ caseworkLoads: { totalCount: 0 } });
    expect(await asAdmin.graph(list)).toBeRefused('FORBIDDEN');
  });
});
