import { readFileSync } from 'node:fs';
import { createLoadClient, describeService, places, type Caller } from '@slrt/testkit';

const example = readFileSync(new URL('../../../docs/examples/going-live/petugas.csv', import.meta.url), 'utf8');
const csv = (...rows: string[]) => ['petugas;nama;wilayah;sumber_dana', ...rows].join('\n');

describeService('puskesos', (kit) => {
  const { sql, asManager } = kit;
  const loads = createLoadClient(kit, { service: 'puskesos', name: 'facilitatorLoad', kind: 'FACILITATORS' });
  interface Facilitator {
    person: string;
    name: string;
    funding: string;
    village_codes: string[];
    active_from: string;
    active_until: string | null;
    version: number;
    id: string;
  }
  const facilitators = () => sql<Facilitator>('select * from facilitator order by person');
  const eventsOf = async (person: string) => {
    const rows = await sql<{ data: { villageCodes: string[] } }>(
      `select convert_from(payload, 'UTF8')::jsonb as data from outbox
       where convert_from(payload, 'UTF8')::jsonb->>'personId' = $1 order by position`,
      [person],
    );
    return rows.map(({ data }) => data.villageCodes);
  };

  describe('a list of facilitators', () => {
    let id: string;
    beforeAll(async () => {
      ({ id } = await loads.load(example));
    });

    test('registers the facilitators of the example', async () => {
      expect(await facilitators()).toMatchObject([
        {
          person: 'fasilitator.11',
          name: 'Aminah Contoh',
          funding: 'APBD',
          village_codes: [places.village, '63.09.01.2002'],
        },
        { person: 'fasilitator.12', funding: 'DANA_DESA', village_codes: ['63.09.01.2003'] },
      ]);
      expect(await eventsOf('fasilitator.11')).toEqual([[places.village, '63.09.01.2002']]);
    });

    test('leaves other officers to the list of duty', async () => {
      const { unchanged, refused } = await loads.read(id, 'unchanged refused');
      expect({ unchanged, refused }).toEqual({ unchanged: 4, refused: 0 });
    });

    test('changes nothing when it is loaded again', async () => {
      expect(await loads.load(example)).toMatchObject({ accepted: 0, changed: 0, unchanged: 6 });
    });

    test('refuses rows without villages or funding', async () => {
      const { id: wrong } = await loads.upload(
        csv(
          'a;A;;APBD',
          'b;B;63.09.01;APBD',
          `c;C;${places.village};`,
          'd;D;63.09.99.2001;APBD',
          `e;E;${places.village};Hibah`,
        ),
      );
      const rows = await sql<{ codes: string[] }>(
        'select codes from bulk_load_row where load_id = $1 order by row_number',
        [wrong.slice(8)],
      );
      expect(rows.map(({ codes }) => codes)).toEqual([
        ...[['REQUIRED'], ['UNKNOWN_VILLAGE'], ['FUNDING_MISSING'], ['UNKNOWN_VILLAGE'], ['UNKNOWN_CODE']],
      ]);
    });

    test('restores changed facilitators and ends new ones', async () => {
      const { id: later } = await loads.load(
        csv(`fasilitator.12;Yusuf Baru;${places.village};`, `fasilitator.13;Nur Contoh;${places.village};APBN`),
      );
      expect(await loads.undo(later)).toMatchObject({ keptRows: 0 });
      const [, second, third] = await facilitators();
      expect(second).toMatchObject({
        name: 'Yusuf Contoh',
        funding: 'DANA_DESA',
        village_codes: ['63.09.01.2003'],
      });
      expect(third).toMatchObject({ village_codes: [], active_until: expect.anything() as unknown });
      expect(await eventsOf('fasilitator.13')).toEqual([[places.village], []]);
    });

    test('brings a facilitator back whose load was undone', async () => {
      expect(await loads.load(csv(`fasilitator.13;Nur Contoh;${places.village};`))).toMatchObject({ changed: 1 });
      expect((await facilitators())[2]).toMatchObject({ village_codes: [places.village], active_until: null });
    });

    test('cannot be undone after a facilitator was reassigned', async () => {
      const [first] = await facilitators();
      const facilitatorId = `FC-6309-${first?.id ?? ''}`;
      const input = { facilitatorId, expectedVersion: first?.version, villageCodes: [places.village] };
      expect(await asManager.mutate('reassignFacilitator', input)).toSucceed();
      const answer = await loads.decide('undo', id);
      expect(answer).toBeRefused('LOAD_HAS_DEPENDENTS');
      expect(answer['dependents']).toContainEqual({
        kind: 'CHANGED',
        count: 2,
        ids: expect.arrayContaining([facilitatorId]) as string[],
      });
    });
  });

  test('loads are for managers of the district', async () => {
    const { asHeadOfOffice, asOtherManager, asAdmin, asCoordinator, asFacilitator } = kit;
    const statusFor = async (by: Caller) => (await loads.send(csv(), { by })).status;
    const callers = [asManager, asHeadOfOffice, asOtherManager, asAdmin, asCoordinator, asFacilitator];
    expect(await Promise.all(callers.map(statusFor))).toEqual([200, 200, 403, 403, 403, 403]);
  });
});
