import { localDate } from '@slrt/areas';
import { labelOf } from '@slrt/i18n';
import { findAreas } from '../../area/index.ts';
import { monthEnd } from '../months.ts';
import { createPublication } from '../publication.ts';
import {
  listPopulation,
  listSnapshots,
  sumCells,
  sumSnapshotCells,
  type Months,
  type PopulationRow,
} from '../statistics.repository.ts';
import {
  groupAges,
  keptAs,
  latestPublication,
  mayCountVariable,
  populationAt,
  publishedCells,
  publishedMonths,
  readFigures,
  type ShownCell,
  type Source,
} from '../statistics-view.ts';
import { variables } from '../variables.ts';

/** Columns of the table: one row for each month, area, variable, code and decile that occurs, and one for each population. */
export const statisticsColumns = [
  'bulan',
  'keadaan',
  'kode_wilayah',
  'wilayah',
  'satuan',
  'variabel',
  'kode',
  'arti',
  'desil',
  'jumlah',
  'disembunyikan',
] as const;

export interface StatisticsExport {
  readonly source: Source;
  readonly variables: readonly string[];
  /** Characters in the codes of the areas of the rows. */
  readonly length: number;
  /** Null for current counts. */
  readonly months: Months | null;
}

type Row = readonly (string | number | null)[];

/** A time of which counts are written: the month of a snapshot, or null for now, and the day of the counts. */
interface Moment {
  readonly month: string | null;
  readonly day: string;
}

const openMonths = ({ source, months }: StatisticsExport): Months | null => months && publishedMonths(source, months);

/** Lists the times of the counts. Callers without rights to the rows get the latest month that has ended instead of now. */
async function listMoments(request: StatisticsExport): Promise<Moment[]> {
  const { database, scope, code } = request.source;
  const months = openMonths(request);
  const isExact = mayCountVariable(request.source, 'TOTAL');
  const now = isExact ? null : (await latestPublication(request.source)).month;
  if (!months && now === null) return [{ month: null, day: localDate(code, new Date()) }];
  const range = months ?? { from: now ?? '', until: now ?? '' };
  const snapshots = await database.read(scope, (tx) => listSnapshots(tx, code, range));
  return snapshots.map(({ month, taken_at }) => ({ month, day: localDate(code, taken_at) }));
}

/** Reads the cells of a time: exact ones of variables that the caller may read in the rows, published ones of others. */
async function readCells({ source, variables: names, length }: StatisticsExport, at: Moment): Promise<ShownCell[]> {
  const { database, perturb, scope, code } = source;
  const months = at.month ? { from: at.month, until: at.month } : null;
  const year = Number((at.month ?? at.day).slice(0, 4));
  const open = names.filter((name) => mayCountVariable(source, name));
  const others = names.filter((name) => !open.includes(name));
  const query = { area: code, variables: [...new Set(open.map(keptAs))], length };
  const exact = await database.read(scope, (tx) =>
    months ? sumSnapshotCells(tx, query, months) : sumCells(tx, query),
  );
  const shown: ShownCell[] = groupAges(exact, year).map(({ n, ...cell }) => ({ ...cell, count: n }));
  if (others.length === 0) return shown;
  const figures = groupAges(await readFigures(source, { names: others, length, months }), year);
  const wanted = figures.filter((cell) => cell.region.length === length && others.includes(cell.variable));
  return [...shown, ...publishedCells(createPublication(figures, perturb), wanted)];
}

function cellsRow({ month, day }: Moment, name: string, cell: ShownCell): Row {
  return [
    month?.slice(0, 7) ?? '',
    day,
    cell.region,
    name,
    labelOf('id', 'StatisticsUnit', cell.unit),
    cell.variable,
    cell.code,
    variables.get(cell.variable)?.label(cell.code) ?? '',
    cell.decile === 'ALL' ? 'SEMUA' : cell.decile,
    cell.count,
    '',
  ];
}

const populationRow = ({ month }: Moment, name: string, row: PopulationRow): Row => [
  month?.slice(0, 7) ?? '',
  row.as_of,
  row.region_code,
  name,
  labelOf('id', 'StatisticsUnit', 'PERSON'),
  'PENDUDUK',
  '',
  row.source,
  null,
  row.persons,
  '',
];

/** Yields the rows of the table without its heading, those of a month together. The caller checks access and audits the read. */
export async function* exportStatistics(request: StatisticsExport): AsyncGenerator<readonly Row[]> {
  const { source, length } = request;
  const { database, scope, code } = source;
  const figures = await database.read(scope, (tx) => listPopulation(tx, code, length));
  const names = new Map<string, string>();
  const nameAreas = async (codes: readonly string[]) => {
    const unknown = codes.filter((each) => !names.has(each));
    for (const found of await database.read(scope, (tx) => findAreas(tx, unknown))) names.set(found.code, found.name);
  };
  for (const at of await listMoments(request)) {
    const { month } = at;
    const shown = await readCells(request, at);
    await nameAreas([...shown.map((cell) => cell.region), ...figures.map((row) => row.region_code)]);
    const known = [...new Set(figures.map((row) => row.region_code))].flatMap(
      (region) => populationAt(figures, region, month ? monthEnd(month) : at.day) ?? [],
    );
    yield [
      ...shown.map((cell) => cellsRow(at, names.get(cell.region) ?? '', cell)),
      ...known.map((figure) => populationRow(at, names.get(figure.region_code) ?? '', figure)),
    ];
  }
}
