import { actors, places, uuidv7 } from '@slrt/testkit';
import { anyFile, bdtClient, csv } from './bdt-files.ts';
import { describeService, person } from './kit.ts';

let bdt: Awaited<ReturnType<typeof bdtClient>>;
describeService('registry', ({ harness, sql, household, asFacilitator, asManager }) => {
  beforeAll(async () => {
    bdt = await bdtClient(harness());
  }, 60_000);

  describe('statistics', () => {
    const difference = () =>
      sql(
        `with kept as (select district_code, region_code, unit, variable, code, decile, n, key_sum from village_statistic where n <> 0),
           counted as (select district_code, region_code, unit, variable, code, decile, n, key_sum from village_recount)
         (select * from kept except select * from counted) union all (select * from counted except select * from kept)`,
      );

    const register = async (n: number) => {
      const members = [person({ name: `Warga ${n}`, sex: n % 2 ? 'MALE' : 'FEMALE', disability: '02' })];
      const facts = { decile: 1 + (n % 3), housing: { floor: n % 2 ? '09' : '02', water: '10' } };
      return (await household(members, facts)).id;
    };
    const visit = (householdId: string) =>
      asFacilitator.mutate('recordHomeVisit', {
        idempotencyKey: uuidv7(),
        householdId,
        expectedVersion: 1,
        housing: { floor: '04' },
        answers: { monthlyIncome: '2', monthlyExpenditure: '1' },
      });
    const change = async (ids: readonly string[], round: number) => {
      for (const id of ids) {
        await sql('update household set decile = $2 where id = $1', [id.slice(8), 1 + ((round + id.length) % 10)]);
        await sql(
          `insert into participation (district_code, household_id, programme_code, since, source) values ('63.09', $1, $2, '2026-01-01', 'TEST')
             on conflict do nothing`,
          [id.slice(8), ['PKH', 'KIS', 'RASTRA'][round % 3]],
        );
        await sql(
          `update participation set until = '2026-02-01', end_reason = 'DIED', end_source = 'TEST', ended_at = now()
           where household_id = $1 and programme_code = 'KIS'`,
          [id.slice(8)],
        );
      }
    };
    const addMember = (id: string) =>
      sql(
        `insert into person (district_code, id, household_id, name, relation, position) values ('63.09', uuidv7(), $1, 'Baru', 'OTHER', 9)`,
        [id.slice(8)],
      );

    test('equal a recount under concurrent writers', async () => {
      const ids = await Promise.all(Array.from({ length: 10 }, (_, n) => register(n)));
      await Promise.all([
        bdt.imported(csv(anyFile(bdt.village, 77, 120))),
        ...ids.map(visit),
        ...Array.from({ length: 10 }, (_, n) => register(100 + n)),
        change(ids, 1),
        change(ids, 2),
        ...ids.slice(0, 4).map(addMember),
      ]);
      await sql(`update household set listing = 'REMOVED' where id = $1`, [ids[0]?.slice(8)]);
      await sql(`update household set region_code = '63.09.02.2001' where id = $1`, [ids[1]?.slice(8)]);
      const [cells] = await sql<{ n: number }>('select count(*)::int as n from village_recount');
      expect(cells?.n).toBeGreaterThan(500);
      expect(await difference()).toEqual([]);
    }, 60_000);

    test('count the bands of income and expenditure', async () => {
      const query = `{ region(code: "${places.district}") { statistics { variables(names: ["monthlyIncome"]) { cells { code count } }
        crossTable(row: "monthlyIncome", column: "monthlyExpenditure") { cells { row column count } } } } }`;
      const counted = await sql<{ n: number }>(
        `select count(*)::int as n from household where stated->>'monthlyIncome' = '2' and listing <> 'REMOVED'`,
      );
      const { region } = await asManager.query<{ region: object }>(query);
      expect(region).toMatchObject({
        statistics: {
          crossTable: { cells: [{ row: '2', column: '1', count: counted[0]?.n }] },
        },
      });
    });

    test('cross every coded variable by decile, and sum up to the district', async () => {
      const ask = async (code: string) => {
        const answer = await harness().graph(
          actors.manager,
          'query ($code: ID!) { region(code: $code) { statistics { households persons variables(names: ["floor", "disability", "sex"]) { name unit cells { code decile count } } } } }',
          { code },
        );
        return (
          answer.data as unknown as {
            region: {
              statistics: {
                households: number;
                variables: { name: string; unit: string; cells: { count: number }[] }[];
              };
            };
          }
        ).region.statistics;
      };
      const [village1, district] = [await ask(places.village), await ask('63.09')];
      expect(district.households).toBeGreaterThanOrEqual(village1.households);
      expect(district.variables.map((each) => [each.name, each.unit])).toEqual([
        ['floor', 'HOUSEHOLD'],
        ['disability', 'PERSON'],
        ['sex', 'PERSON'],
      ]);
      const [floors] = await sql<{ n: number }>(
        `select count(*)::int as n from household where housing ? 'floor' and listing <> 'REMOVED'`,
      );
      expect(district.variables[0]?.cells.reduce((sum, each) => sum + each.count, 0)).toBe(floors?.n);
    });
  });
});
