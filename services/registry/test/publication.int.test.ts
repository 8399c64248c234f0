import { localDate } from '@slrt/areas';
import { places, type Caller } from '@slrt/testkit';
import { anyFile, bdtClient, csv } from './bdt-files.ts';
import { describeService } from './kit.ts';

const today = localDate(places.district, new Date());
/** First day of the month `offset` months from now. */
const month = (offset: number): string => {
  const date = new Date(`${today.slice(0, 7)}-01T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + offset);
  return date.toISOString().slice(0, 10);
};

interface Statistics {
  month: string | null;
  households: number | null;
  persons: number | null;
  byDecile: { decile: number | null; count: number }[];
  variables: {
    name: string;
    cells: { code: string; decile: number | null; count: number }[];
    codes: { code: string; count: number }[];
  }[];
  quality: { stale: number | null; openDuplicates: number | null };
  populationShare: { persons: number | null; percent: number | null } | null;
}

describeService('registry', ({ harness, sql, fetch, stopJobs, asManager, asPlanner, asVillageHead }) => {
  const fields = `month households persons byDecile { decile count } quality { stale openDuplicates }
    variables(names: ["floor", "sex", "disability"]) { name cells { code decile count } codes { code count } }
    populationShare(deciles: [1, 2, 3]) { persons percent }`;
  const read = async (by: Caller, code: string = places.district, at = 'statistics'): Promise<Statistics> => {
    const { region } = await by.query<{ region: { statistics: Statistics } }>(
      `query ($code: ID!) { region(code: $code) { statistics: ${at} { ${fields} } } }`,
      { code },
    );
    return region.statistics;
  };
  const download = async (by: Caller, query: string) => {
    const response = await fetch(`/registry/statistics?regionCode=${places.district}&${query}`, {
      headers: { authorization: `Bearer ${await harness().token(by.actor)}` },
    });
    const lines = (await response.text()).trim().split('\n').slice(1);
    return lines.map((line) => line.split(','));
  };
  const floorOf = ({ variables }: Statistics) => variables.find(({ name }) => name === 'floor');
  const numbersOf = (statistics: Statistics): number[] =>
    [...JSON.stringify(statistics).matchAll(/"(?:count|households|persons)":(\d+)/g)].map((match) => Number(match[1]));

  beforeAll(async () => {
    await stopJobs();
    const bdt = await bdtClient(harness());
    await bdt.imported(csv(anyFile(bdt.village, 77, 400)));
  }, 120_000);

  test('counts are within the tolerance and never from 1 to 4', async () => {
    const [exact, published] = [await read(asManager), await read(asPlanner)];
    for (const unit of ['households', 'persons'] as const) {
      const difference = (exact[unit] ?? 0) - (published[unit] ?? 0);
      expect(Math.abs(difference)).toBeLessThanOrEqual(10);
    }
    expect(numbersOf(exact).some((n) => n > 0 && n < 5)).toBe(true);
    expect(numbersOf(published).every((n) => n >= 5)).toBe(true);
    expect(published.quality).toEqual({ stale: null, openDuplicates: null });
  });

  test('repeats are equal', async () => {
    expect(await read(asPlanner)).toEqual(await read(asPlanner));
  });

  test('cross-tables are published for districts, equal to variables by decile', async () => {
    const cross = async (row: string, column: string) => {
      const { region } = await asPlanner.query<{
        region: { statistics: { crossTable: { cells: { row: string; column: string; count: number }[] } } };
      }>(
        `{ region(code: "63.09") { statistics { crossTable(row: "${row}", column: "${column}") { cells { row column count } } } } }`,
      );
      return region.statistics.crossTable.cells;
    };
    const sexes = await cross('headSex', 'floor');
    expect(sexes.length).toBeGreaterThan(3);
    expect(sexes.every(({ count }) => count >= 5)).toBe(true);
    const floors = (floorOf(await read(asPlanner))?.cells ?? []).filter(({ decile }) => decile !== null);
    const crossed = await cross('floor', 'decile');
    expect(crossed.map(({ row, column, count }) => [row, column, count])).toEqual(
      expect.arrayContaining(floors.map(({ code, decile, count }) => [code, String(decile), count])),
    );
  });

  test('the only area below has the counts of the area above', async () => {
    const { households, persons, ...district } = await read(asPlanner);
    for (const code of ['63.09.01', places.village]) {
      const below = await read(asPlanner, code);
      expect(below).toMatchObject({ households, persons });
      expect(district.byDecile).toEqual(expect.arrayContaining(below.byDecile));
      for (const { name, cells, codes } of below.variables) {
        const above = district.variables.find((each) => each.name === name);
        expect(above?.cells).toEqual(expect.arrayContaining(cells));
        expect(above?.codes).toEqual(expect.arrayContaining(codes));
        expect(codes.length).toBeGreaterThan(0);
      }
    }
  });

  test('a filter of deciles is a sum of published counts', async () => {
    await sql(
      `insert into population (district_code, region_code, as_of, persons, source) values ('63.09', '63.09', '2020-01-01', 2000, 'BPS')`,
    );
    const rows = await download(asPlanner, 'variables=TOTAL&level=DISTRICT');
    const persons = rows.filter((row) => row[4] === 'Orang' && ['1', '2', '3'].includes(row[8] ?? ''));
    const sum = persons.reduce((total, row) => total + Number(row[9]), 0);
    expect((await read(asPlanner)).populationShare).toEqual({
      persons: sum,
      percent: Math.round((sum / 2000) * 10_000) / 100,
    });
  });

  test('exports have the counts of the graph', async () => {
    const { cells = [], codes = [] } = floorOf(await read(asPlanner, places.village)) ?? {};
    const rows = await download(asPlanner, 'variables=floor&level=VILLAGE');
    const shown = (decile: string) => (each: { code: string; count: number }) => `${each.code}|${decile}|${each.count}`;
    expect(
      rows
        .filter((row) => row[5] === 'floor')
        .map((row) => `${row[6]}|${row[8]}|${row[9]}`)
        .sort(),
    ).toEqual([...cells.map((cell) => shown(String(cell.decile ?? ''))(cell)), ...codes.map(shown('SEMUA'))].sort());
    expect(codes.length).toBeGreaterThan(2);
  });

  test('a village head gets published counts of health only', async () => {
    const [exact, own] = [await read(asManager, places.village), await read(asVillageHead, places.village)];
    expect(floorOf(own)).toEqual(floorOf(exact));
    const health = own.variables.find(({ name }) => name === 'disability');
    expect(health?.codes.every(({ count }) => count >= 5)).toBe(true);
    expect(exact.variables.find(({ name }) => name === 'disability')?.codes).not.toEqual(health?.codes);
  });

  describe('a snapshot', () => {
    let current: Statistics;
    beforeAll(async () => {
      current = await read(asPlanner);
      await asManager.mutate('takeStatisticsSnapshot', { regionCode: places.district }, 'statistics { month }');
      await sql(`insert into statistic_snapshot select district_code, $1, taken_at from statistic_snapshot`, [
        month(-1),
      ]);
      await sql(
        `insert into village_snapshot select district_code, variable, $1, unit, region_code, codes, deciles, counts, key_sums from village_snapshot`,
        [month(-1)],
      );
      await sql(`update household set decile = 1 + decile % 10 where listing <> 'REMOVED'`);
    });

    test('has the counts of its time, and replaces the current ones', async () => {
      const { byDecile, variables, households, persons } = current;
      const ended = { month: month(-1), byDecile, variables, households, persons };
      expect(await read(asPlanner)).toMatchObject(ended);
      expect(await read(asPlanner, places.district, `statistics(asOf: "${today}")`)).toMatchObject(ended);
      expect(await read(asManager)).toMatchObject({ month: null });
      const rows = await download(asPlanner, 'variables=TOTAL&level=DISTRICT');
      expect(new Set(rows.map((row) => row[0]))).toEqual(new Set([month(-1).slice(0, 7)]));
    });
  });

  test('shows a fall from 7.97 to 7.84 per cent', async () => {
    const at = async (offset: number, persons: number) => {
      await sql(`insert into statistic_snapshot values ('63.09', $1, now()) on conflict do nothing`, [month(offset)]);
      await sql(
        `insert into village_snapshot values ('63.09', 'TOTAL', $1, 'PERSON', '63.09.02.2001', '{""}', '{1}', array[$2::int], array[$3::bigint])`,
        [month(offset), persons, persons * 7919],
      );
    };
    await sql(
      `insert into population (district_code, region_code, as_of, persons, source) values ('63.09', '63.09', '2020-01-02', 250000, 'BPS')`,
    );
    await at(-3, 19_925);
    await at(-2, 19_600);
    const { region } = await asPlanner.query<{
      region: { statisticsSeries: { populationShare: { percent: number } }[] };
    }>(
      `{ region(code: "63.09") { statisticsSeries(from: "${month(-3)}", until: "${month(-2)}") { populationShare { percent } } } }`,
    );
    const [before = 0, after = 0] = region.statisticsSeries.map(({ populationShare }) => populationShare.percent);
    expect(Math.abs(before - 7.97)).toBeLessThanOrEqual(0.0101);
    expect(Math.abs(after - 7.84)).toBeLessThanOrEqual(0.0101);
    expect(before - after).toBeGreaterThan(0.1);
  });
});
