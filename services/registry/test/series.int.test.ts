import { Readable } from 'node:stream';
import { localDate } from '@slrt/areas';
import { openTable, type TableRow } from '@slrt/tables';
import { places, type Caller } from '@slrt/testkit';
import { describeService, person } from './kit.ts';
import fc from 'fast-check';

const today = localDate(places.district, new Date());
/** First day of the month `offset` months from now. */
const month = (offset: number): string => {
  const date = new Date(`${today.slice(0, 7)}-01T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + offset);
  return date.toISOString().slice(0, 10);
};
const dayBefore = (day: string) => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);

interface Point {
  month: string | null;
  households: number;
  variables: { name: string; unit: string; cells: { code: string; decile: number | null; count: number | null }[] }[];
  populationShare: { persons: number | null; percent: number | null } | null;
}

describeService('registry', (kit) => {
  const { harness, sql, fetch, stopJobs, household } = kit;
  const { asFacilitator, asManager, asPlanner, asVillageHead, asAdmin, asOtherManager } = kit;

  const register = async (n: number, regionCode: string = places.village) => {
    const birthDate = `${1950 + (n % 40)}-05-01`;
    const members = [
      person({ name: `Warga ${n}`, sex: n % 2 ? 'MALE' : 'FEMALE', birthDate, disability: '02' }),
      person({ name: `Anak ${n}`, sex: 'MALE', relation: 'CHILD' }),
    ];
    const facts = { decile: 1 + (n % 3), housing: { floor: n % 2 ? '09' : '02' } };
    return (await household(members, facts, { regionCode })).uuid;
  };
  const take = (by: Caller = asManager, regionCode: string = places.district) =>
    by.mutate('takeStatisticsSnapshot', { regionCode }, 'statistics { month households asOf }');
  const series = async (by: Caller, code: string, range = `from: "${month(-2)}", until: "${today}"`) => {
    const { region } = await by.query<{ region: { statisticsSeries: Point[] | null } }>(
      `query ($code: ID!) { region(code: $code) { statisticsSeries(${range}) { month households
        variables(names: ["headSex", "headAgeGroup"]) { name unit cells { code decile count } }
        populationShare(deciles: [1, 2]) { persons percent } } } }`,
      { code },
    );
    return region.statisticsSeries;
  };
  /** Copies the snapshot of this month to an earlier one, with all counts raised by `more`. */
  const copySnapshot = async (to: string, more: number) => {
    await sql(
      `insert into statistic_snapshot select district_code, $1, $1::date + interval '20 days' from statistic_snapshot where month = $2`,
      [to, month(0)],
    );
    await sql(
      `insert into village_snapshot select district_code, variable, $1, unit, region_code, codes, deciles,
         array(select n + $3::int from unnest(counts) n), key_sums from village_snapshot where month = $2`,
      [to, month(0), more],
    );
  };

  beforeAll(async () => {
    await stopJobs();
    for (let n = 0; n < 6; n += 1) await register(n);
  }, 60_000);

  describe('a snapshot', () => {
    const cells = `select region_code, unit, variable, code, decile, n, key_sum from village_snapshot s,
      unnest(codes, deciles, counts, key_sums) as c(code, decile, n, key_sum) where month = '${month(0)}'`;
    const recount = 'select region_code, unit, variable, code, decile, n, key_sum from village_recount';
    const change = async (ids: string[], kind: number, n: number) => {
      const id = ids[n % ids.length];
      if (kind === 0) ids.push(await register(n));
      if (kind === 1) await sql('update household set decile = $2 where id = $1', [id, 1 + (n % 10)]);
      if (kind === 2) await sql(`update household set listing = 'REMOVED' where id = $1`, [id]);
      if (kind === 3) await sql(`update household set region_code = '${places.otherVillage}' where id = $1`, [id]);
      if (kind === 4)
        await sql(`update person set sex = 'FEMALE', birth_date = '1990-01-01' where household_id = $1`, [id]);
      if (kind === 5)
        await sql(
          `insert into participation (district_code, household_id, programme_code, since, source)
           values ('63.09', $1, 'PKH', '2026-01-01', 'TEST') on conflict do nothing`,
          [id],
        );
    };

    test('equals a recount at its moment', async () => {
      const steps = fc.array(fc.tuple(fc.nat(5), fc.nat(200)), { minLength: 1, maxLength: 6 });
      await fc.assert(
        fc.asyncProperty(steps, async (given) => {
          const ids = [await register(given.length)];
          for (const [kind, n] of given) await change(ids, kind, n);
          expect(await take()).toSucceed();
          const differing = await sql(`(${cells} except ${recount}) union all (${recount} except ${cells})`);
          expect(differing).toEqual([]);
        }),
        { numRuns: 8 },
      );
      expect((await sql(recount)).length).toBeGreaterThan(20);
    }, 60_000);

    test('replaces the earlier one of its month', async () => {
      await take();
      const [{ n: before } = { n: 0 }] = await sql<{ n: number }>('select count(*)::int as n from statistic_snapshot');
      await register(1);
      const answer = await take();
      expect(answer).toMatchObject({ statistics: { month: month(0) } });
      expect(await sql('select count(*)::int as n from statistic_snapshot')).toEqual([{ n: before }]);
    });

    test.each([
      ['a village head', asVillageHead, places.district, 'FORBIDDEN'],
      ['a facilitator', asFacilitator, places.district, 'FORBIDDEN'],
      ['the manager of another district', asOtherManager, places.district, 'NOT_ALLOWED'],
      ['a manager for a village', asManager, places.village, 'INVALID_INPUT'],
    ])('is refused to %s', async (_who, by, regionCode, code) => {
      expect(await take(by, regionCode)).toBeRefused(code);
    });
  });

  describe('a series', () => {
    let households: number;
    beforeAll(async () => {
      const { statistics } = (await take()) as unknown as { statistics: { households: number } };
      ({ households } = statistics);
      await copySnapshot(month(-1), 2);
      await copySnapshot(month(-2), 5);
    });

    test('has a point for each month with a snapshot', async () => {
      const points = await series(asManager, places.district);
      expect(points?.map((point) => point.month)).toEqual([month(-2), month(-1), month(0)]);
      const counts = points?.map((point) => point.households) ?? [];
      expect(counts.at(-1)).toBe(households);
      expect(counts[0]).toBeGreaterThan(counts[1] ?? 0);
      expect(counts[1]).toBeGreaterThan(households);
    });

    test('counts sex and age group of heads', async () => {
      const [, , now] = (await series(asManager, places.district)) ?? [];
      const sums = now?.variables.map(({ name, unit, cells }) => [
        name,
        unit,
        cells.reduce((sum, cell) => sum + (cell.count ?? 0), 0),
      ]);
      expect(sums).toEqual([
        ['headAgeGroup', 'HOUSEHOLD', households],
        ['headSex', 'HOUSEHOLD', households],
      ]);
      expect(now?.variables[0]?.cells.map(({ code }) => code)).toContain('60-74');
    });

    test('is null for an area only partly the caller’s', async () => {
      expect(await series(asFacilitator, places.village)).toHaveLength(3);
      for (const by of [asFacilitator, asVillageHead, asOtherManager])
        expect(await series(by, places.district)).toBeNull();
    });

    test('shows planners months that have ended only', async () => {
      const points = (await series(asPlanner, places.district)) ?? [];
      expect(points.map((point) => point.month)).toEqual([month(-2), month(-1)]);
      expect(await take(asPlanner)).toBeRefused('FORBIDDEN');
    });

    test.each([
      ['statistics(asOf: "2999-01-01") { month }', 'asOf'],
      ['statisticsSeries(from: "2026-02-01", until: "2026-01-31") { month }', 'from'],
      ['statisticsSeries(from: "1990-01-01", until: "2026-01-31") { month }', 'from'],
      ['statistics { variables(names: ["floor", "ceiling"]) { name } }', 'names.1'],
      ['statistics { crossTable(row: "floor", column: "TOTAL") { unit } }', 'column'],
      ['statistics { populationShare(deciles: [0]) { percent } }', 'deciles.0'],
    ])('names the argument of %s', async (field, argument) => {
      const { errors } = await asManager.graph(`{ region(code: "63.09") { ${field} } }`);
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }]);
      expect(errors?.[0]?.message).toMatch(/Allowed: ./);
    });

    test('gives the latest month that had ended', async () => {
      const at = async (asOf: string) => {
        const { region } = await asManager.query<{ region: { statistics: { month: string | null } | null } }>(
          `{ region(code: "63.09") { statistics(asOf: "${asOf}") { month } } }`,
        );
        return region.statistics;
      };
      expect(await at(today)).toEqual({ month: null });
      expect(await at(dayBefore(month(0)))).toEqual({ month: month(-1) });
      expect(await at(month(-1))).toEqual({ month: month(-2) });
      expect(await at(month(-2))).toBeNull();
    });
  });

  describe('a cross-table', () => {
    const cross = async (by: Caller, row: string, column: string, code: string = places.district) => {
      const answer = await by.graph(
        `query ($code: ID!) { region(code: $code) { statistics { crossTable(row: "${row}", column: "${column}") { unit cells { row column count } } } } }`,
        { code },
      );
      const data = answer.data as unknown as { region: { statistics: { crossTable: object | null } } };
      return data.region.statistics.crossTable;
    };

    test('counts households of one’s own area', async () => {
      const expected = await sql(
        `select housing->>'floor' as row, decile::text as column, count(*)::int as count from household
         where listing <> 'REMOVED' group by 1, 2 order by 1, 2`,
      );
      expect(expected.length).toBeGreaterThan(2);
      expect(await cross(asManager, 'floor', 'decile')).toEqual({ unit: 'HOUSEHOLD', cells: expected });
    });

    test('with deciles equals the counts of every variable', async () => {
      await sql(`update household set assets = '{"CAR": true, "BOAT": false}', quality = '{ADDRESS,KK}'`);
      await sql(
        `insert into participation (district_code, household_id, programme_code, since, source)
         select district_code, id, 'PKH', '2026-01-01', 'TEST' from household where listing <> 'REMOVED' and decile > 0
         on conflict do nothing`,
      );
      const counted = await sql<{ variable: string; cells: object[] }>(
        `select variable, json_agg(json_build_object('row', code, 'column', decile::text, 'count', n) order by code, decile::text) as cells
         from (select variable, code, decile, sum(n)::int as n from village_statistic
               where variable not in ('TOTAL', 'headBirthYear') and decile > 0 group by 1, 2, 3 having sum(n) > 0) v group by 1`,
      );
      expect(counted.map(({ variable }) => variable)).toEqual(
        expect.arrayContaining(['CAR', 'disability', 'floor', 'headSex', 'programme', 'quality:KK', 'relation', 'sex']),
      );
      for (const { variable, cells } of counted)
        expect([variable, await cross(asManager, variable, 'decile')]).toMatchObject([variable, { cells }]);
    });

    test('counts people when one variable is theirs', async () => {
      const [people] = await sql<{ count: number }>(
        `select count(*)::int as count from person p join household h on h.id = p.household_id
         where h.listing <> 'REMOVED' and p.sex = 'FEMALE' and housing->>'floor' = '02'`,
      );
      expect(await cross(asManager, 'sex', 'floor')).toMatchObject({
        unit: 'PERSON',
        cells: expect.arrayContaining([{ row: 'FEMALE', column: '02', count: people?.count }]) as unknown,
      });
    });

    test('counts heads by age group', async () => {
      const table = (await cross(asManager, 'headAgeGroup', 'headSex')) as { cells: { row: string }[] };
      const groups = table.cells.map(({ row }) => row);
      expect(groups).toEqual(expect.arrayContaining(['60-74', '75+']));
      expect(groups).not.toContain('0-17');
    });

    test.each([
      ['a planner, of a village', asPlanner, 'floor', places.village],
      ['a planner, of two facts of a dwelling', asPlanner, 'floor', places.district],
      ['a village head, of health', asVillageHead, 'disability', places.village],
    ])('is null for %s', async (_who, by, row, code) => {
      expect(await cross(by, row, code === places.district ? 'water' : 'sex', code)).toBeNull();
    });
  });

  describe('the population', () => {
    const load = async (by: Caller, lines: string[]) => {
      const response = await fetch(`/registry/population?regionCode=63.09`, {
        method: 'POST',
        headers: { 'content-type': 'text/csv', authorization: `Bearer ${await harness().token(by.actor)}` },
        body: ['Kode Wilayah;Tanggal;Penduduk;Sumber', ...lines].join('\n'),
      });
      return { status: response.status, body: (await response.json()) as object };
    };

    test('is the denominator of rates', async () => {
      expect(await load(asAdmin, [`63.09;${month(-3)};200;BPS 2025`, `63.09;${month(0)};1.250;BPS 2026`])).toEqual({
        status: 200,
        body: { rows: 2 },
      });
      const points = (await series(asManager, '63.09')) ?? [];
      const [earlier, , now] = points.map(({ populationShare }) => populationShare);
      expect(earlier?.percent).toBe(Math.round(((earlier?.persons ?? 0) / 200) * 10_000) / 100);
      expect(now?.percent).toBe(Math.round(((now?.persons ?? 0) / 1250) * 10_000) / 100);
      expect(now?.percent).toBeGreaterThan(0);
    });

    test('is loaded completely or not at all, by an admin', async () => {
      expect((await load(asManager, [`63.09;2026-01-01;200;BPS`])).status).toBe(403);
      const wrong = await load(asAdmin, [
        '63.09.01;2026-01-31;100;BPS',
        '63.09.02;2026-02-30;100;BPS',
        '63.10;2026-01-31;1;BPS',
      ]);
      expect(wrong).toMatchObject({ status: 400, body: { errors: [{ extensions: { rows: [3, 4] } }] } });
      expect(await sql(`select from population where region_code = '63.09.01'`)).toEqual([]);
    });
  });

  describe('the table', () => {
    const download = async (by: Caller, query: string) => {
      const response = await fetch(`/registry/statistics?${query}`, {
        headers: { authorization: `Bearer ${await harness().token(by.actor)}` },
      });
      const body = Buffer.from(await response.arrayBuffer());
      return { status: response.status, text: body.toString('utf8'), body };
    };
    const rowsOf = (text: string) =>
      text
        .trim()
        .split('\n')
        .slice(1)
        .map((line) => line.split(','));

    test('has the counts of each village and month', async () => {
      const query = `regionCode=63.09&variables=headSex&from=${month(-1).slice(0, 7)}&until=${today.slice(0, 7)}`;
      const { status, text } = await download(asManager, query);
      expect(status).toBe(200);
      const rows = rowsOf(text);
      expect(new Set(rows.map(([bulan]) => bulan))).toEqual(new Set([month(-1).slice(0, 7), today.slice(0, 7)]));
      expect(rows.find((row) => row[2] === places.village)).toEqual(
        expect.arrayContaining(['Rumah tangga', 'headSex', 'FEMALE', 'Perempuan']),
      );
    });

    test('is also a workbook', async () => {
      const { body } = await download(asManager, 'regionCode=63.09&level=DISTRICT&variables=TOTAL&format=xlsx');
      const table = await openTable(Readable.from([body]), {
        names: ['kode_wilayah', 'satuan', 'jumlah'],
        synonyms: {},
        required: [['jumlah']],
      });
      const rows: TableRow[] = [];
      for await (const batch of table.batches) rows.push(...batch);
      expect(table.format).toBe('XLSX');
      const persons = rows.filter(({ values }) => values('satuan') === 'Orang' && values('kode_wilayah') === '63.09');
      const sum = persons.reduce((all, { values }) => all + Number(values('jumlah')), 0);
      const [kept] = await sql<{ n: number }>(
        `select sum(n)::int as n from village_statistic where unit = 'PERSON' and variable = 'TOTAL'`,
      );
      expect(sum).toBe((kept?.n ?? 0) + 1250);
    });

    test.each([
      [asOtherManager, 'regionCode=63.09', 403, 'NOT_ALLOWED'],
      [asAdmin, 'regionCode=63.09', 403, 'FORBIDDEN'],
      [asManager, 'regionCode=63', 400, 'regionCode'],
      [asManager, 'regionCode=63.09&variables=ceiling', 400, 'variables.0'],
      [asManager, 'regionCode=63.09.01&level=DISTRICT', 400, 'level'],
      [asManager, 'regionCode=63.09&from=2026', 400, 'from'],
      [asManager, 'regionCode=63.09&format=pdf', 400, 'format'],
    ])('is refused: %#', async (by, query, status, reason) => {
      const answer = await download(by, query);
      expect(answer.status).toBe(status);
      expect(answer.text).toContain(`"${reason}"`);
    });
  });
});
