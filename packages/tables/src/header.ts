/** Columns that a table may have. */
export interface TableColumns {
  /** Names of the columns. A heading matches its column without regard to case, blanks and punctuation. */
  readonly names: readonly string[];
  /** Other headings by column, for example `no_kk` → `Nomor KK`. */
  readonly synonyms: Readonly<Record<string, readonly string[]>>;
  /** Columns without which a table cannot be read. Of each group one column is enough. */
  readonly required: readonly (readonly string[])[];
}

/** Where a column is in the file: the heading as written there, and its position from 0. */
export interface ColumnMapping {
  readonly column: string;
  readonly heading: string;
  readonly position: number;
}

/** The row of headings of a table. */
export interface Header {
  readonly row: number;
  readonly mapping: readonly ColumnMapping[];
  /** Headings that belong to no column. */
  readonly unused: readonly string[];
  /** Number of cells with and without empty ones at the end. */
  readonly width: number;
  readonly filled: number;
}

const normalise = (heading: string) =>
  heading
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');

/** Creates a function that returns the column of a heading, or null. */
function columnFinder({ names, synonyms }: TableColumns): (heading: string) => string | null {
  const known = new Map<string, string>();
  for (const [column, others] of Object.entries(synonyms))
    for (const other of others) known.set(normalise(other), column);
  for (const name of names) known.set(normalise(name), name);
  return (heading) => known.get(normalise(heading)) ?? null;
}

/** Reads a row as headings. Of two headings of one column, the one with the column's name is taken, else the first. */
function mapHeadings(cells: readonly string[], columnOf: (heading: string) => string | null) {
  const found = new Map<string, ColumnMapping>();
  const unused: string[] = [];
  const isExact = ({ heading, column }: ColumnMapping) => normalise(heading) === normalise(column);
  cells.forEach((cell, position) => {
    const heading = cell.replace(/\s+/g, ' ').trim();
    const column = heading === '' ? null : columnOf(heading);
    const mapping = column === null ? null : { column, heading, position };
    const before = mapping && found.get(mapping.column);
    if (mapping && (!before || (isExact(mapping) && !isExact(before)))) {
      if (before) unused.push(before.heading);
      found.set(mapping.column, mapping);
    } else if (heading !== '') unused.push(heading);
  });
  return { mapping: [...found.values()], unused };
}

/** Number of rows at the start of a file among which the headings are looked for. */
export const maxTitleRows = 50;

/** The headings of a table, or what the best row lacks. */
export type HeaderSearch =
  { readonly header: Header } | { readonly missing: readonly string[]; readonly found: number };

/** Finds the first row that has the required headings among the first rows of a table. */
export function findHeader(
  rows: readonly { readonly number: number; readonly cells: readonly string[] }[],
  columns: TableColumns,
): HeaderSearch {
  const columnOf = columnFinder(columns);
  let best: HeaderSearch = { missing: columns.required.map(([name = '']) => name), found: 0 };
  for (const { number, cells } of rows.slice(0, maxTitleRows)) {
    const { mapping, unused } = mapHeadings(cells, columnOf);
    const present = new Set(mapping.map((each) => each.column));
    const missing = columns.required.filter((group) => !group.some((name) => present.has(name)));
    const filled = cells.findLastIndex((cell) => cell.trim() !== '') + 1;
    if (missing.length === 0) return { header: { row: number, mapping, unused, width: cells.length, filled } };
    if (mapping.length > best.found) best = { missing: missing.map(([name = '']) => name), found: mapping.length };
  }
  return best;
}
