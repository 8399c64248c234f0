import { readFileSync } from 'node:fs';
import { eventually, createLoadClient, places, uuidv7, type Caller } from '@slrt/testkit';
import { decision, describeService, district } from './kit.ts';

const example = readFileSync(new URL('../../../docs/examples/going-live/kantor.csv', import.meta.url), 'utf8');
const csv = (...rows: string[]) =>
  ['kode_instansi;kode_kantor;nama_kantor;wilayah_layanan;program;jam_buka', ...rows].join('\n');

describeService('referrals', (kit) => {
  const { sql, restart, asManager, asBpjs, decide, awaitRows } = kit;
  const loads = createLoadClient(kit, { service: 'referrals', name: 'directoryLoad', kind: 'OFFICES' });
  const offices = () =>
    sql(
      `select agency_code, code, name, serves, programmes, open, phone, schedules from agency_office order by agency_code, code`,
    );
  const officeOf = async (agency: string, code: string) => {
    const [row] = await sql('select * from agency_office where agency_code = $1 and code = $2', [agency, code]);
    return row ?? null;
  };

  describe('the preview of a spreadsheet', () => {
    let id: string;
    beforeAll(async () => {
      const rows = [
        'DINKES;LAB;Laboratorium;63.09.01;;Senin-Selasa 08.00-12.00',
        'DISDIK;MAIN;Dinas Pendidikan;;;',
        'BPJS;MAIN;;;;',
        'ENTAH;MAIN;;;;',
        'BPJS;A;;36.73;;',
        'BPJS;B;;;KIS,ENTAH;',
        'BPJS;C;;;;jam kerja',
        'DINKES;LAB;Ganda;;;',
        'BPJS;terlalu banyak;sel;;;;;;',
      ];
      ({ id } = await loads.upload(csv(...rows), { fileName: 'C:\\data\\kantor.csv' }));
    });

    test('counts the rows of each verdict', async () => {
      const shown = await loads.read(
        id,
        'status rows accepted changed unchanged refused fileName uploadedBy uploadedByRole',
      );
      expect(shown).toEqual({
        ...{ status: 'PREVIEWED', rows: 9, accepted: 1, changed: 1, unchanged: 1, refused: 6 },
        ...{ fileName: 'kantor.csv', uploadedBy: 'manager-1', uploadedByRole: 'MANAGER' },
      });
    });

    test('names the codes of refused rows', async () => {
      const { samples } = (await loads.read(id, 'samples { row verdict codes }')) as {
        samples: { row: number; verdict: string; codes: string[] }[];
      };
      const refused = samples.filter(({ verdict }) => verdict === 'REFUSED').map(({ row, codes }) => [row, codes]);
      expect(refused).toEqual([
        [5, ['UNKNOWN_AGENCY']],
        [6, ['UNKNOWN_REGION', 'UNKNOWN_REGION']],
        [7, ['UNKNOWN_PROGRAMME']],
        [8, ['UNREADABLE_HOURS']],
        [9, ['REPEATED_ROW']],
      ]);
    });

    test('writes no office and records no event', async () => {
      expect(await offices()).toHaveLength(3);
      expect(await sql(`select 1 from outbox where subject like 'referrals.directory.%'`)).toEqual([]);
    });

    test('keeps what was read sealed', async () => {
      const rows = await sql<{ content: Buffer }>('select content from bulk_load_row where load_id = $1', [
        id.slice(8),
      ]);
      expect(rows).toHaveLength(9);
      for (const { content } of rows) expect(content.toString('latin1')).not.toMatch(/Laboratorium|jam kerja/);
    });

    test.each(['csv', 'xlsx'])('gives the verdicts as %s', async (extension) => {
      const response = await loads.verdicts(id, { file: `verdicts.${extension}` });
      expect(response.status).toBe(200);
      const body = Buffer.from(await response.arrayBuffer());
      if (extension === 'xlsx') expect(body.subarray(0, 2).toString()).toBe('PK');
      else {
        const lines = body.toString('utf8').split('\n');
        expect(lines[0]).toContain('row,verdict,column,code,message_id,message_en,cell,read,changes');
        expect(lines[4]).toMatch(
          /^5,REFUSED,kode_instansi,UNKNOWN_AGENCY,Tidak ada instansi.*There is no agency.*ENTAH/,
        );
        expect(lines[2]).toMatch(/^3,CHANGED,.*name/);
      }
    });

    test('can be discarded, and then keeps no cells', async () => {
      expect(await loads.decide('discard', id)).toSucceed();
      expect(
        await sql('select 1 from bulk_load_row where load_id = $1 and content is not null', [id.slice(8)]),
      ).toEqual([]);
      expect(await loads.decide('apply', id)).toBeRefused('INVALID_TRANSITION');
      expect(await offices()).toHaveLength(3);
    });
  });

  describe('a spreadsheet', () => {
    let before: object[];
    let id: string;
    beforeAll(async () => {
      before = await offices();
      ({ id } = await loads.load(example, { fileName: 'kantor.csv' }));
    });

    test('brings in the offices of the example', async () => {
      expect(await officeOf('DINKES', 'PUSKESMAS_HARUAI')).toMatchObject({
        name: 'Puskesmas Haruai',
        serves: ['63.09.01'],
        email: 'haruai@example.go.id',
        schedules: expect.arrayContaining([{ day: 'FR', opens: '08:00', closes: '11:00' }]) as unknown,
      });
      expect(await officeOf('DISDIK', 'MAIN')).toMatchObject({ programmes: ['KIP'], version: 2, phone: '0526-000002' });
    });

    test('tells which programmes the offices serve', async () => {
      const told = await sql(`select 1 from outbox where subject = 'referrals.directory.programmes-served.v1'`);
      expect(told).toHaveLength(3);
    });

    test('changes nothing when it is loaded again', async () => {
      const again = await loads.load(example);
      expect(again).toMatchObject({ accepted: 0, changed: 0, unchanged: 3, refused: 0 });
      const { earlierLoads } = await loads.read(again.id, 'earlierLoads { id }');
      expect(earlierLoads).toEqual([{ id }]);
    });

    test('is undone as a whole', async () => {
      expect(await loads.undo(id)).toMatchObject({ keptRows: 0 });
      expect(await offices()).toEqual(before);
      expect(await loads.decide('undo', id)).toBeRefused('INVALID_TRANSITION');
    });

    test('is listed with who decided and when', async () => {
      const list = await asManager.query<{ directoryLoads: { edges: { node: object }[] } }>(
        `{ directoryLoads(regionCode: "${district}") { edges { node { id status decidedByRole undoneByRole undoneAt } } } }`,
      );
      expect(list.directoryLoads.edges.map(({ node }) => node)).toContainEqual({
        ...{ id, status: 'UNDONE', decidedByRole: 'MANAGER', undoneByRole: 'MANAGER' },
        undoneAt: expect.any(String) as string,
      });
    });
  });

  describe('undo', () => {
    const row = (code: string) => csv(`BPJS;${code};Kantor ${code};63.09.01;KIS;`);
    const refusedBecause = async (id: string) => {
      const answer = await loads.decide('undo', id);
      expect(answer).toBeRefused('LOAD_HAS_DEPENDENTS');
      return answer['dependents'];
    };

    test('is refused after the office was edited', async () => {
      const { id } = await loads.load(row('EDITED'));
      const input = {
        regionCode: district,
        agencyCode: 'BPJS',
        code: 'EDITED',
        serves: [district],
        expectedVersion: 1,
      };
      expect(await asBpjs.mutate('setOffice', input)).toSucceed();
      expect(await refusedBecause(id)).toMatchObject([
        { kind: 'CHANGED', count: 1, ids: [expect.stringMatching(/^OF-/)] },
      ]);
    });

    test('is refused after a service was entered', async () => {
      const { id } = await loads.load(row('OFFERS'));
      const { id: uuid } = (await officeOf('BPJS', 'OFFERS')) as { id: string };
      const offer = { name: 'Kartu', nameEn: 'Card', sectors: ['HEALTH'] };
      const input = { idempotencyKey: uuidv7(), officeId: `OF-6309-${uuid}`, ...offer };
      expect(await asBpjs.mutate('setServiceOffer', input)).toSucceed();
      expect(await refusedBecause(id)).toMatchObject([{ kind: 'OFFER', count: 1 }]);
    });

    test('is refused after a referral to the office', async () => {
      const { id } = await loads.load(csv('DISDIK;MAIN;Dinas Pendidikan Tabalong;;KIP;'));
      const data = decision({ programmeCodes: ['KIP'], sector: 'EDUCATION' });
      await decide(data);
      await awaitRows(data.complaintId);
      expect(await refusedBecause(id)).toMatchObject([
        { kind: 'REFERRAL', count: 1, ids: [expect.stringMatching(/^RF-/)] },
      ]);
    });
  });

  describe('a load that is interrupted', () => {
    const many = (prefix: string) =>
      csv(...Array.from({ length: 40 }, (_, n) => `BPJS;${prefix}${n};Kantor ${n};63.09.01;;`));
    const countOf = async (prefix: string) =>
      (await sql(`select 1 from agency_office where code like $1`, [`${prefix}%`])).length;

    test('repeats the row whose transaction was lost', async () => {
      await sql(`create function lose() returns trigger language plpgsql as $$ begin
        if new.row_number = 20 then raise exception 'lost'; end if; return new; end $$;
        create trigger lose before update of state on bulk_load_row for each row execute function lose()`);
      const { id } = await loads.upload(many('LOST'));
      expect(await loads.decide('apply', id)).toSucceed();
      await eventually(async () => (await countOf('LOST')) === 18);
      await restart(() => sql('drop trigger lose on bulk_load_row'));
      expect(await loads.reach(id, 'COMPLETED')).toMatchObject({ accepted: 40 });
      expect(await countOf('LOST')).toBe(40);
    });

    test('sets a row aside that the database refuses', async () => {
      await sql(`alter table agency_office add constraint no_seven check (code <> 'SEVEN7')`);
      const done = await loads.load(many('SEVEN'));
      expect(done).toMatchObject({ accepted: 39, refused: 1 });
      expect(await (await loads.verdicts(done.id)).text()).toMatch(/^9,REFUSED,,ROW_REFUSED/m);
      await sql('alter table agency_office drop constraint no_seven');
    });

    test('is one load for one key', async () => {
      const key = uuidv7();
      const first = await loads.upload(many('KEY'), { key });
      expect(await loads.upload(many('KEY'), { key })).toEqual(first);
      expect((await loads.send(many('OTHER'), { key })).status).toBe(409);
    });
  });

  describe('access', () => {
    test('is for managers and administrators of the district', async () => {
      const statusFor = async (by: Caller) => (await loads.send(csv(), { by })).status;
      const { asAdmin, asHeadOfOffice, asOtherManager, asBackOffice, asFacilitator } = kit;
      const callers = [asAdmin, asHeadOfOffice, asOtherManager, asBackOffice, asFacilitator, asBpjs];
      expect(await Promise.all(callers.map(statusFor))).toEqual([200, 200, 403, 403, 403, 403]);
    });

    test('hides loads of other districts', async () => {
      const { id } = await loads.upload(csv());
      const { asOtherManager, asFacilitator } = kit;
      const one = `query ($id: ID!) { directoryLoad(id: $id) { id } }`;
      expect(await asOtherManager.query(one, { id })).toEqual({ directoryLoad: null });
      expect(await asFacilitator.graph(one, { id })).toBeRefused('FORBIDDEN');
      expect(await loads.decide('apply', id, asOtherManager)).toBeRefused('NOT_FOUND');
      expect(await loads.decide('apply', id, asFacilitator)).toBeRefused('FORBIDDEN');
      const statuses = [asOtherManager, asFacilitator].map(async (by) => (await loads.verdicts(id, { by })).status);
      expect(await Promise.all(statuses)).toEqual([404, 403]);
    });

    test.each([
      [{ kind: 'HOUSEHOLDS' }, 'UNKNOWN_CODE'],
      [{ regionCode: places.village }, 'BAD_USER_INPUT'],
    ])('refuses %j', async (query, code) => {
      const response = await loads.send(csv(), query);
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({ errors: [{ extensions: { code } }] });
    });

    test('says which heading is missing', async () => {
      const response = await loads.send('nama_kantor\nX\n');
      expect(await response.json()).toMatchObject({
        errors: [{ extensions: { code: 'MISSING_COLUMN', columns: ['kode_instansi'] } }],
      });
    });
  });
});
