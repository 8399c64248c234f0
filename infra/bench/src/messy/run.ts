import { planDemo } from '@slrt/local';
import { createClient } from '@slrt/graph-client';
import { createRandom } from '@slrt/runtime';
import { parse } from 'csv-parse/sync';
import { out, poolOf, startBench } from '../bench-instance.ts';
import { waitFor } from '../wait.ts';
import { checkHousehold, Tally, type StatedVerdict, type StoredMember } from './check.ts';
import { addFault } from './faults.ts';
import { formats, writeFile, type Format } from './formats.ts';
import { createHousehold, type Household } from './household.ts';
import { restate } from './later-file.ts';

/**
 * `npm run bench:messy [-- rows [seed]]`: imports so many rows (50,000) with known faults through the gateway and compares every
 * verdict and value with the truth. Each format is imported twice: a first file, then a later one with changed households. Ends
 * with exit code 1 if anything differs.
 */
const [total = 50_000, seed = 18] = process.argv.slice(2).map(Number);
const faultShare = 0.5;
const surveys = { first: '2026-01-10', later: '2026-11-10' } as const;
const random = createRandom(seed);
const bench = await startBench('off');
const { instance } = bench;
const pool = poolOf(instance, 'registry', 'admin', 2);
const graph = createClient(instance.run.gateway.url, instance.tokens);
const [plan] = planDemo();
if (!plan) throw new Error('no district');
const villages = plan.villages.map((village) => village.code);
let label = 0;

/** Creates households with about this many rows, half of them with a fault. */
function createHouseholds(rows: number): Household[] {
  const made: Household[] = [];
  for (let n = 0; n < rows; n += made.at(-1)?.rows.length ?? 1) {
    label += 1;
    made.push(createHousehold(random, label, villages));
  }
  return made;
}

const request = async (path: string, init: RequestInit = {}) =>
  fetch(`${instance.run.gateway.url}${path}`, {
    ...init,
    headers: { 'content-type': 'text/csv', authorization: `Bearer ${await instance.tokens('verifier')}` },
  });

/** Reads a table that the registry wrote, with either delimiter. */
async function readTable(path: string): Promise<Record<string, string>[]> {
  const response = await request(path);
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  const text = await response.text();
  const delimiter = (text.split('\n', 1)[0] ?? '').includes(';') ? ';' : ',';
  return parse(text, { columns: true, bom: true, delimiter, relax_column_count: true });
}

/** Imports a file and returns the verdicts of its rows in their order. */
async function importFile(body: Buffer, layout: string, surveyDate: string): Promise<StatedVerdict[]> {
  const path = `/registry/imports?regionCode=63.09&layout=${layout}&surveyDate=${surveyDate}&apply=true`;
  const response = await request(path, { method: 'POST', body: new Uint8Array(body) });
  if (response.status !== 202) throw new Error(`${response.status} ${await response.text()}`);
  const { id } = (await response.json()) as { id: string };
  await waitFor('the import', 60 + body.length / 10_000, async () => {
    const { data } = await graph<{ registryImport: { status: string } }>(
      'verifier',
      'query ($id: ID!) { registryImport(id: $id) { status } }',
      { id },
    );
    return ['COMPLETED', 'FAILED'].includes(data?.registryImport.status ?? '');
  });
  const byRow = Map.groupBy(await readTable(`/registry/imports/${id}/verdicts.csv`), (row) => Number(row['row']));
  return [...byRow]
    .sort(([a], [b]) => a - b)
    .map(([, lines]) => ({
      verdict: lines[0]?.['verdict'] ?? '',
      codes: [
        ...new Set(lines.flatMap((line) => (line['code'] ?? '').split(/[^A-Z_]+/).filter((code) => code !== ''))),
      ],
    }));
}

/** Reads what the registry stores, numbers from the export, by label. */
async function readStored(): Promise<Map<number, StoredMember[]>> {
  const exported = await readTable('/registry/exports?regionCode=63.09&purpose=VERIFICATION');
  const labelOf = (address: string | undefined) => Number(/#(\d+)$/.exec(address ?? '')?.[1] ?? 0);
  const numbers = new Map(exported.map((row) => [`${labelOf(row['alamat'])} ${row['no_art']}`, row['nik'] ?? '']));
  const { rows } = await pool.query<Omit<StoredMember, 'label' | 'nik'>>(
    `select h.address, h.region_code as village, h.decile, p.position as order, p.name, p.sex, p.relation,
       to_char(p.birth_date, 'YYYY-MM-DD') as "birthDate",
       case when p.birth_year_from = p.birth_year_until then p.birth_year_from end as "birthYear"
     from household h join person p on p.district_code = h.district_code and p.household_id = h.id order by p.position`,
  );
  const stored = rows.map((row): StoredMember => {
    const household = labelOf(row.address);
    const nik = (numbers.get(`${household} ${row.order}`) ?? '').replace(/\D/g, '');
    return { ...row, label: household, nik: nik === '' ? null : nik };
  });
  return Map.groupBy(stored, (member) => member.label);
}

const tally = new Tally();
async function play(format: Format, layout: 'simple' | 'dtsen', rows: number): Promise<Household[]> {
  const listed = createHouseholds(Math.ceil(rows * 0.6));
  if (layout === 'dtsen')
    for (const household of listed)
      household.rows = household.rows.map((row) => ({
        ...row,
        cells: { id_keluarga: `KEL-${household.label}`, ...row.cells, persentil_nasional: '15' },
      }));
  for (const household of listed) if (random.chance(faultShare)) addFault(random, household);
  // In this layout the percentile determines the decile if none is stated.
  if (layout === 'dtsen') for (const { truth } of listed) if (truth) truth.decile ??= 2;
  const later = listed.filter((each) => each.fault === 'none').map((each) => restate(random, each, villages));
  for (const [households, survey] of [
    [listed, surveys.first],
    [later, surveys.later],
  ] as const) {
    const stated = await importFile(writeFile(format, households), layout, survey);
    const sent = households.flatMap(({ fault, rows: own }) => own.map((row) => ({ fault, row })));
    sent.forEach(({ fault, row }, n) => tally.row(fault, row, stated[n]));
    out(`${format.name}, ${layout}, ${survey}: ${sent.length} rows sent, ${stated.length} verdicts`);
  }
  const restated = new Map(later.map((each) => [each.label, each]));
  return listed.map((each) => restated.get(each.label) ?? each);
}

const [plain] = formats;
if (!plain) throw new Error('no format');
const share = total / (formats.length + 1);
const households: Household[] = [];
for (const format of formats) households.push(...(await play(format, 'simple', share)));
households.push(...(await play(plain, 'dtsen', share)));
const stored = await readStored();
for (const household of households) checkHousehold(tally, household, stored.get(household.label) ?? []);

for (const [fault, { n, example }] of [...tally.mistakes].sort(([, a], [, b]) => b.n - a.n))
  out(`  ${fault}: ${n} wrong, for example ${example}`);
const percent = ((100 * tally.rightRows) / tally.rows).toFixed(3);
out(`verdicts: ${tally.rightRows} of ${tally.rows} rows right (${percent} %, target 100 %)`);
out(
  `values: ${tally.values} compared; lost ${tally.lost}, shifted ${tally.shifted}, invented ${tally.invented} (target 0 each)`,
);
if (!tally.isPerfect) process.exitCode = 1;
await bench.stop();
