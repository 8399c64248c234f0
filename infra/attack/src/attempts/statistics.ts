import {
  attackStatistics,
  figureName,
  isNoBetterThanGuessing,
  listFigures,
  prepareAttack,
  reliableFrom,
  subtract,
  type LatticeFigure,
} from '@slrt/testkit/statistics-attack';
import { noiseParameters } from '@slrt/keys';
import { setTimeout as wait } from 'node:timers/promises';
import { shortly, type Attempt, type Target } from '../target.ts';

const district = '63.09';
/** Variables of dwellings and heads. Those of which a household may lack a code are left out of the sums. */
const asked = ['headSex', 'headAgeGroup', 'floor', 'wall', 'roof', 'water', 'fuel', 'toilet', 'buildingStatus'];
const levels = ['DISTRICT', 'SUB_DISTRICT', 'VILLAGE'];

interface Row extends LatticeFigure {
  readonly unit: string;
  readonly count: number;
}

/** Splits a line of a CSV file. Cells with a comma are quoted. */
const cellsOf = (line: string): string[] =>
  [...`,${line}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    (match) => match[1]?.replaceAll('""', '"') ?? match[2] ?? '',
  );

/** Reads a path as a persona. Waits as told when the requests of an earlier class have used up the persona's budget. */
async function read(target: Target, persona: string, path: string): Promise<string> {
  for (let tries = 1; ; tries += 1) {
    const response = await fetch(`${target.url}${path}`, {
      headers: { authorization: `Bearer ${await target.tokens(persona)}` },
    });
    const text = await response.text();
    if (response.status === 200) return text;
    if (response.status !== 429 || tries > 3) throw new Error(`statistics answered ${response.status}`);
    await wait((Number(response.headers.get('retry-after') ?? 60) + 1) * 1_000);
  }
}

/** Downloads the statistics of all areas of the district as a persona sees them. */
async function download(target: Target, persona: string, variables: readonly string[]): Promise<Row[]> {
  const rows: Row[] = [];
  for (const level of levels) {
    const path = `/registry/statistics?regionCode=${district}&level=${level}&variables=${['TOTAL', ...variables].join(',')}`;
    for (const line of (await read(target, persona, path)).trim().split(/\r?\n/).slice(1)) {
      const [, , region = '', , unit = '', variable = '', code = '', , decile = '', count = ''] = cellsOf(line);
      if (variable !== 'PENDUDUK')
        rows.push({
          unit,
          region,
          variable,
          code,
          decile: decile === 'SEMUA' ? 'ALL' : decile || '0',
          count: Number(count),
        });
    }
  }
  return rows;
}

/** Returns the true counts with the sums over all deciles, which the file of a manager does not have. */
function trueCounts(rows: readonly Row[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows)
    for (const decile of [row.decile, 'ALL']) {
      const name = figureName({ ...row, decile });
      counts.set(name, (counts.get(name) ?? 0) + row.count);
    }
  return counts;
}

/** Returns the variables whose codes add up to all households of the district. */
function completeVariables(truth: ReadonlyMap<string, number>, rows: readonly Row[]): Record<string, string[]> {
  const total = truth.get(figureName({ region: district, variable: 'TOTAL', code: '', decile: 'ALL' })) ?? 0;
  const found: Record<string, string[]> = {};
  for (const variable of asked) {
    const codes = [...new Set(rows.filter((row) => row.variable === variable).map((row) => row.code))];
    const counts = codes.map((code) => truth.get(figureName({ region: district, variable, code, decile: 'ALL' })) ?? 0);
    if (codes.length > 1 && counts.reduce((sum, each) => sum + each, 0) === total) found[variable] = codes;
  }
  return found;
}

const attempt = (name: string, began: number, answer: string, held: boolean): Attempt => ({
  name,
  answer,
  milliseconds: performance.now() - began,
  held,
});

const ofHouseholds = (rows: readonly Row[]) => rows.filter(({ unit }) => unit === 'Rumah tangga');

/** Returns the asked variables that the graph knows. */
async function knownVariables(target: Target): Promise<string[]> {
  const names = JSON.stringify(asked);
  const { text } = await target.ask(
    'manager',
    `{ region(code: "${district}") { statistics { variables(names: ${names}) { name } } } }`,
  );
  return asked.filter((name) => text.includes(`"${name}"`));
}

/** Counts the targets that subtraction finds if counts of 1 to 4 are only left out. */
function recoverLeftOut(
  { published, targets }: ReturnType<typeof prepareAttack>,
  figures: readonly LatticeFigure[],
  truth: ReadonlyMap<string, number>,
): number {
  const counts = figures.map((each) => [figureName(each), truth.get(figureName(each)) ?? 0] as const);
  const found = subtract({ ...published, counts: new Map(counts.filter(([, n]) => n === 0 || n >= 5)) });
  return targets.filter(({ figure, count }) => found.get(figure) === count).length;
}

/** Estimates every count of 1 to 4 from all figures that a planner may download. */
async function estimation(target: Target): Promise<Attempt[]> {
  const began = performance.now();
  const known = await knownVariables(target);
  const exact = ofHouseholds(await download(target, 'manager', known));
  const planned = ofHouseholds(await download(target, 'planner', known));
  const truth = trueCounts(exact);
  const variables = completeVariables(truth, exact);
  const wanted = new Set(['TOTAL', ...Object.keys(variables)]);
  const [regions, deciles] = [new Set(exact.map((row) => row.region)), new Set(exact.map((row) => row.decile))];
  const figures = listFigures({ regions: [...regions], variables, deciles: [...deciles] });
  const counts = new Map(planned.filter((row) => wanted.has(row.variable)).map((row) => [figureName(row), row.count]));
  const prepared = prepareAttack(figures, counts, truth);
  const { targets, best, guess, subtracted } = attackStatistics(prepared.published, prepared.targets, {
    ...noiseParameters,
    reliableFrom,
  });
  const isHeld = isNoBetterThanGuessing({ targets, best, guess, subtracted });
  const share = (n: number) => `${((100 * n) / Math.max(1, targets)).toFixed(1)} %`;
  const recovered = recoverLeftOut(prepared, figures, truth);
  const { maxNoise } = noiseParameters;
  const wrong = planned.filter((row) => Math.abs(row.count - (truth.get(figureName(row)) ?? 0)) > maxNoise).length;
  const small = planned.filter((row) => row.count < 5).length;
  const estimated = `${share(best.exact)} right, guessing ${share(guess.exact)}; ${best.advantage.toFixed(1)} standard errors better`;
  return [
    attempt(`best estimate of ${targets} counts of 1 to 4`, began, estimated, targets > 100 && isHeld),
    attempt('the same if small counts were only left out', began, `${recovered} recovered`, recovered > 0),
    attempt(`subtraction in ${counts.size} figures`, began, `${share(subtracted)} right`, subtracted <= guess.exact),
    attempt(
      `${planned.length} figures of a planner`,
      began,
      `${small} from 1 to 4, ${wrong} beyond the tolerance`,
      planned.length > 100 && small + wrong === 0,
    ),
  ];
}

const listed = `{ region(code: "${district}") { statistics { households persons byDecile { decile count }
  variables(names: ["headSex", "floor"]) { name cells { code decile count } codes { code count } } } } }`;

/** Asks repeatedly and by other ways for the same counts, to average the noise. */
async function averaging(target: Target): Promise<Attempt[]> {
  const began = performance.now();
  const answers = new Set<string>();
  for (let n = 0; n < 20; n += 1) answers.add((await target.ask('planner', listed)).text);
  const rows = (await download(target, 'planner', ['headSex'])).filter(
    (row) => row.region === district && row.variable === 'headSex',
  );
  const exported = rows.filter((row) => row.decile === 'ALL').map(({ code, count }) => ({ code, count }));
  const text = [...answers][0] ?? '';
  const isEqual =
    exported.length > 0 && exported.every(({ code, count }) => text.includes(`{"code":"${code}","count":${count}}`));
  const snapshot = await target.ask(
    'planner',
    `mutation { takeStatisticsSnapshot(input: { regionCode: "${district}" }) { __typename } }`,
  );
  const day = await target.ask(
    'planner',
    `{ complaintStatistics(filter: { regionCode: "${district}" }, from: "2026-01-02", until: "2026-01-31") { total { received } } }`,
  );
  const conditions = await target.ask(
    'planner',
    `{ complaintStatistics(filter: { regionCode: "${district}", sectors: [HEALTH] }, from: "2026-01-01", until: "2026-01-31") { total { received } } }`,
  );
  const referrals = await target.ask(
    'planner',
    `{ referralMeasures(filter: { regionCode: "${district}", from: "2026-01-02", until: "2026-02-01", by: AGENCY }) { total { sent } } }`,
  );
  return [
    attempt('one question twenty times', began, `${answers.size} different answers`, answers.size === 1),
    attempt('the same counts from an export', began, isEqual ? 'equal' : 'different', isEqual),
    attempt(
      'a snapshot for other noise',
      began,
      shortly(snapshot),
      snapshot.codes.some((code) => /FORBIDDEN|NotAllowed/.test(code)),
    ),
    attempt('complaints of a part of a month', began, shortly(day), day.codes.includes('BAD_USER_INPUT')),
    attempt(
      'complaints by a further condition',
      began,
      shortly(conditions),
      conditions.codes.includes('BAD_USER_INPUT'),
    ),
    attempt('referrals of a part of a month', began, shortly(referrals), referrals.codes.includes('BAD_USER_INPUT')),
  ];
}

/** Attacks on published counts, by a planner who may not read records. */
export async function attackCounts(target: Target): Promise<Attempt[]> {
  return [...(await estimation(target)), ...(await averaging(target))];
}
