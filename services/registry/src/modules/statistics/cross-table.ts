import { localDate } from '@slrt/areas';
import { caseworkRoles, FieldRefusal, systemScope, districtOf, type SessionScope } from '@slrt/domain';
import { assertAllowed } from '@slrt/subgraph';
import type { ServiceContext } from '../../__generated__/context.ts';
import { crossHouseholds, crossPersons, type CrossCell, type Crossed } from './cross-table.repository.ts';
import { addCounts, createPublication, type CountedFigure } from './publication.ts';
import { mayCountRows } from './statistics.policy.ts';
import { keptAs, type StatisticsView } from './statistics-view.ts';
import { ageGroupOf, crossVariables, variables } from './variables.ts';

/**
 * Variables of which one is in every published cross-table. Without this limit each variable would be divided by some sixty
 * others, and the sum of each of these divisions would be another estimate of its counts.
 */
const publishedBy: readonly string[] = ['decile', 'headSex', 'headAgeGroup', 'programme', 'sex', 'relation'];

interface CrossTable {
  readonly unit: 'HOUSEHOLD' | 'PERSON';
  readonly cells: { readonly row: string; readonly column: string; readonly count: number }[];
}
interface Request {
  readonly view: StatisticsView;
  readonly crossed: Crossed;
  readonly unit: CrossTable['unit'];
  readonly context: ServiceContext;
}

/** Counts by age group instead of the year of birth, which the database counts. */
function groupCrossAges(cells: readonly CrossCell[], { row, column }: Crossed, year: number): CrossCell[] {
  const shown = (name: string, code: string) => (name === 'headAgeGroup' ? ageGroupOf(Number(code), year) : code);
  const sums = new Map<string, CrossCell>();
  for (const cell of cells) {
    const grouped = { ...cell, row: shown(row, cell.row), column: shown(column, cell.column) };
    const key = `${grouped.row}|${grouped.column}`;
    sums.set(key, { ...grouped, ...addCounts(grouped, sums.get(key)) });
  }
  return [...sums.values()];
}

async function countRows({ crossed, unit, context, view }: Request, scope: SessionScope, code: string) {
  const count = unit === 'PERSON' ? crossPersons : crossHouseholds;
  const kept = { row: keptAs(crossed.row), column: keptAs(crossed.column) };
  const cells = await context.db.read(scope, (tx) => count(tx, code, kept));
  return groupCrossAges(cells, crossed, Number(localDate(view.code, new Date()).slice(0, 4)));
}

/** Returns the figures of a cross-table: its cells, and for each code of the second variable all codes of the first. */
function figuresOf(region: string, unit: CrossTable['unit'], cells: readonly CrossCell[]): CountedFigure[] {
  const columns = Map.groupBy(cells, (cell) => cell.column);
  return [
    ...cells.map((cell) => ({ ...cell, region, unit, variable: 'CROSS', code: cell.row, decile: cell.column })),
    ...[...columns].map(([column, list]) => ({
      ...list.map(({ n, keySum }) => ({ n, keySum })).reduce(addCounts),
      region,
      unit,
      variable: 'TOTAL',
      code: '',
      decile: column,
    })),
  ];
}

/** Publishes a cross-table of a district or sub-district. Cells that are 0 or withheld are left out. */
async function publishCrossTable(request: Request): Promise<CrossTable> {
  const { view, unit, context } = request;
  const scope = systemScope('statistics', districtOf(view.code));
  const figures: CountedFigure[] = [];
  for (const length of [5, 8].filter((each) => each <= view.code.length)) {
    const code = view.code.slice(0, length);
    figures.push(...figuresOf(code, unit, await countRows(request, scope, code)));
  }
  const publication = createPublication(figures, context.deps.perturb);
  const cells = figures.flatMap((figure) => {
    const count = figure.region === view.code && figure.variable === 'CROSS' ? publication(figure) : null;
    return count ? [{ row: figure.code, column: String(figure.decile), count }] : [];
  });
  return { unit, cells };
}

/**
 * Counts two variables against each other. Exact for callers who may read both in the rows; published for others, of
 * districts and sub-districts. Throws `NOT_ALLOWED` if there is no such table for the caller.
 */
export async function readCrossTable(
  view: StatisticsView,
  crossed: Crossed,
  context: ServiceContext,
): Promise<CrossTable> {
  const { row, column } = crossed;
  assertAllowed('row', row, crossVariables);
  assertAllowed('column', column, crossVariables);
  const parts = [row, column].flatMap((name) => variables.get(name) ?? []);
  const unit = parts.some((each) => each.unit === 'PERSON') ? 'PERSON' : 'HOUSEHOLD';
  const request = { view, crossed, unit, context } as const;
  const scope = context.scope(caseworkRoles);
  if (scope && parts.every(({ part }) => mayCountRows(context.actor, view.code, part)) && view.isExact) {
    if (view.month !== null) throw new FieldRefusal('NOT_ALLOWED');
    const cells = await countRows(request, scope, view.code);
    return { unit, cells: cells.map(({ n, ...cell }) => ({ row: cell.row, column: cell.column, count: n })) };
  }
  const isPublished =
    view.isLatest && [5, 8].includes(view.code.length) && [row, column].some((name) => publishedBy.includes(name));
  if (!isPublished) throw new FieldRefusal('NOT_ALLOWED');
  return publishCrossTable(request);
}
