import { localDate } from '@slrt/areas';
import type { Database } from '@slrt/database';
import type { SessionScope } from '@slrt/domain';
import { labelOf } from '@slrt/i18n';
import { findAreas } from '../../area/index.ts';
import { monthEnd } from '../months.ts';
import { viewCount } from '../statistics.policy.ts';
import {
  listPopulation,
  listSnapshots,
  sumCells,
  sumSnapshotCells,
  type CellSum,
  type Months,
  type PopulationRow,
} from '../statistics.repository.ts';
import { groupAges, keptAs, populationAt } from '../statistics-view.ts';
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
  readonly database: Database;
  readonly scope: SessionScope;
  readonly area: string;
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

async function listMoments({ database, scope, area, months }: StatisticsExport): Promise<Moment[]> {
  if (!months) return [{ month: null, day: localDate(area, new Date()) }];
  const snapshots = await database.read(scope, (tx) => listSnapshots(tx, area, months));
  return snapshots.map(({ month, taken_at }) => ({ month, day: localDate(area, taken_at) }));
}

function cellsRow({ scope }: StatisticsExport, { month, day }: Moment, name: string, cell: CellSum): Row {
  const { count, suppressed } = viewCount(scope, cell.n);
  return [
    month?.slice(0, 7) ?? '',
    day,
    cell.region,
    name,
    labelOf('id', 'StatisticsUnit', cell.unit),
    cell.variable,
    cell.code,
    variables.get(cell.variable)?.label(cell.code) ?? '',
    cell.decile,
    count,
    suppressed ? 'ya' : '',
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
  const { database, scope, area, length } = request;
  const query = { area, variables: [...new Set(request.variables.map(keptAs))], length };
  const figures = await database.read(scope, (tx) => listPopulation(tx, area, length));
  const names = new Map<string, string>();
  const nameAreas = async (codes: readonly string[]) => {
    const unknown = codes.filter((code) => !names.has(code));
    for (const found of await database.read(scope, (tx) => findAreas(tx, unknown))) names.set(found.code, found.name);
  };
  for (const at of await listMoments(request)) {
    const { month } = at;
    const cells = await database.read(scope, (tx) =>
      month ? sumSnapshotCells(tx, query, { from: month, until: month }) : sumCells(tx, query),
    );
    await nameAreas([...cells.map((cell) => cell.region), ...figures.map((row) => row.region_code)]);
    const shown = groupAges(cells, Number((month ?? at.day).slice(0, 4)));
    const known = [...new Set(figures.map((row) => row.region_code))].flatMap(
      (code) => populationAt(figures, code, month ? monthEnd(month) : at.day) ?? [],
    );
    yield [
      ...shown.map((cell) => cellsRow(request, at, names.get(cell.region) ?? '', cell)),
      ...known.map((figure) => populationRow(at, names.get(figure.region_code) ?? '', figure)),
    ];
  }
}
