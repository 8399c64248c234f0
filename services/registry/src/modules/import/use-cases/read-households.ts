import { openTable, readKey, type ColumnMapping, type RowFault, type TableRow, type TableSource } from '@slrt/tables';
import { tableColumnsOf, type Layout, type NumberedRow } from '../layouts/layout.ts';

export interface FileHousehold {
  /** Value that its rows have in common. */
  readonly group: string;
  /** Rows of its members with their number in the file, as a spreadsheet shows it. */
  readonly rows: readonly NumberedRow[];
  /** Rows that cannot be read, with the reason. Their household is left out. */
  readonly faults: ReadonlyMap<number, RowFault>;
}

const noFaults: ReadonlyMap<number, RowFault> = new Map();

/** True if a row that cannot be read names the group, at whatever position its cells have. */
const mentions = ({ cells }: TableRow, group: string): boolean =>
  group !== '' && cells.some((cell) => readKey(cell.replaceAll('"', '')) === group);

/** Collects consecutive rows of one group. A row that cannot be read belongs to the household whose group it names. */
class Collector {
  private group = '';
  private rows: TableRow[] = [];
  private faults: Map<number, RowFault> | null = null;

  /** Adds a row. Returns the household before it if the row begins another one. */
  add(row: TableRow, group: string): FileHousehold | null {
    const done = this.rows.length > 0 && !this.includes(row, group) ? this.take() : null;
    if (row.fault === null || this.rows.length === 0) this.group = group;
    this.rows.push(row);
    if (row.fault !== null) (this.faults ??= new Map()).set(row.number, row.fault);
    return done;
  }

  /** Returns the collected household, or null. */
  take(): FileHousehold | null {
    if (this.rows.length === 0) return null;
    const household = { group: this.group, rows: this.rows, faults: this.faults ?? noFaults };
    this.group = '';
    this.rows = [];
    this.faults = null;
    return household;
  }

  /** Rows without a group are households of their own. */
  private includes(row: TableRow, group: string): boolean {
    if (group !== '' && group === this.group) return true;
    if (row.fault !== null) return mentions(row, this.group);
    return this.faults !== null && this.rows.every((each) => each.fault !== null && mentions(each, group));
  }
}

/**
 * Streams the households of a file, skipping the first `skip` rows of data. Calls `onHeadings` with the headings that were
 * recognised. Throws an error for which `tableRefusal`
 * gives the reason if the file as a whole cannot be read.
 */
export async function* readHouseholds(
  { file, layout, skip }: { file: TableSource; layout: Layout; skip: number },
  onRead: (bytes: number) => void,
  onHeadings: (headings: readonly ColumnMapping[]) => void = () => undefined,
): AsyncGenerator<FileHousehold> {
  const table = await openTable(file, tableColumnsOf(layout), onRead);
  onHeadings(table.mapping);
  const collector = new Collector();
  let count = 0;
  try {
    for await (const batch of table.batches)
      for (const row of batch) {
        count += 1;
        if (count <= skip) continue;
        const household = collector.add(row, layout.groupOf(row.values));
        if (household) yield household;
      }
    const last = collector.take();
    if (last) yield last;
  } finally {
    table.close();
  }
}
