import type { Readable } from 'node:stream';
import { localDate } from '@slrt/areas';
import { audit, type Database } from '@slrt/database';
import { covers, levelOf, type SessionScope } from '@slrt/domain';
import { openTable, readDay, readText, readWhole, type TableColumns, type TableRow } from '@slrt/tables';
import { savePopulation, type PopulationRow } from '../statistics.repository.ts';

/** Columns of the file, under English or Indonesian headings. */
const columns: TableColumns = {
  names: ['region_code', 'as_of', 'persons', 'source'],
  synonyms: {
    region_code: ['Kode Wilayah', 'Kode', 'Kode Kemendagri'],
    as_of: ['Tanggal', 'Keadaan'],
    persons: ['Penduduk', 'Jumlah Penduduk', 'Jumlah'],
    source: ['Sumber'],
  },
  required: [['region_code'], ['as_of'], ['persons'], ['source']],
};
const maxPersons = 300_000_000;
/** No figure is older than the republic. */
const firstDay = '1945-01-01';

/** Reads a row about an area of a district. Returns null if a cell is not valid. A figure may not be from the future. */
function readFigure({ values, fault }: TableRow, district: string, today: string): PopulationRow | null {
  const code = readText(values('region_code'));
  const day = readDay(values('as_of'), { notAfter: today });
  const persons = readWhole(values('persons'), 1, maxPersons);
  const source = readText(values('source'));
  const isInDistrict = levelOf(code) !== null && covers(district, code);
  if (fault || !isInDistrict || !day || day < firstDay || !persons || source === '' || source.length > 200) return null;
  return { region_code: code, as_of: day, persons, source };
}

/**
 * Reads the figures of a file, CSV or XLSX. `wrong` lists the numbers of rows that are not valid. Throws an error for which
 * `tableRefusal` gives the reason if it is no such table.
 */
export async function readPopulation(
  source: Readable,
  district: string,
): Promise<{ figures: PopulationRow[]; wrong: number[] }> {
  const today = localDate(district, new Date());
  const table = await openTable(source, columns);
  const figures: PopulationRow[] = [];
  const wrong: number[] = [];
  try {
    for await (const batch of table.batches)
      for (const row of batch) {
        const figure = readFigure(row, district, today);
        if (figure) figures.push(figure);
        else wrong.push(row.number);
      }
  } finally {
    table.close();
  }
  return { figures, wrong };
}

/** Stores the figures of a district, all or none. The last figure for an area and day counts. */
export async function loadPopulation(
  database: Database,
  scope: SessionScope,
  { district, figures, requestId }: { district: string; figures: readonly PopulationRow[]; requestId: string },
): Promise<void> {
  const latest = new Map(figures.map((row) => [`${row.region_code} ${row.as_of}`, row]));
  await database.withTransaction(scope, async (tx) => {
    await savePopulation(tx, district, [...latest.values()]);
    audit(tx, { district, action: 'population.loaded', purpose: null, subjects: [district], requestId });
  });
}
