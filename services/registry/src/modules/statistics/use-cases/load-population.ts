import { localDate } from '@slrt/areas';
import { audit, type Database } from '@slrt/database';
import { covers, levelOf, type SessionScope } from '@slrt/domain';
import { savePopulation, type PopulationRow } from '../statistics.repository.ts';

/** A row of the file, under English or Indonesian headings. */
export interface PopulationCells {
  readonly region_code?: string;
  readonly kode_wilayah?: string;
  readonly as_of?: string;
  readonly tanggal?: string;
  readonly persons?: string;
  readonly penduduk?: string;
  readonly source?: string;
  readonly sumber?: string;
}

const maxPersons = 300_000_000;

/** True for `2026-01-31`, false for `2026-02-30`. */
function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
}

/** Parses a row about an area of a district. Returns null if a cell is not valid. A figure may not be from the future. */
export function parsePopulation(cells: PopulationCells, district: string, today: string): PopulationRow | null {
  const code = (cells.region_code ?? cells.kode_wilayah ?? '').trim();
  const day = (cells.as_of ?? cells.tanggal ?? '').trim();
  const persons = (cells.persons ?? cells.penduduk ?? '').trim();
  const source = (cells.source ?? cells.sumber ?? '').trim();
  const isValid =
    levelOf(code) !== null &&
    covers(district, code) &&
    isDay(day) &&
    day >= '1945-01-01' &&
    day <= today &&
    /^[1-9]\d{0,8}$/.test(persons) &&
    Number(persons) <= maxPersons &&
    source.length > 0 &&
    source.length <= 200;
  return isValid ? { region_code: code, as_of: day, persons: Number(persons), source } : null;
}

/**
 * Stores the figures of a file, all or none. Returns the numbers of the rows that are not valid, counted from 1 below the
 * heading; nothing is stored if there are any.
 */
export async function loadPopulation(
  database: Database,
  scope: SessionScope,
  { district, rows, requestId }: { district: string; rows: readonly PopulationCells[]; requestId: string },
): Promise<number[]> {
  const today = localDate(district, new Date());
  const figures = rows.map((cells) => parsePopulation(cells, district, today));
  const wrong = figures.flatMap((figure, n) => (figure === null ? [n + 1] : []));
  if (wrong.length > 0) return wrong;
  const latest = new Map(figures.flatMap((row) => (row ? [[`${row.region_code} ${row.as_of}`, row] as const] : [])));
  await database.withTransaction(scope, async (tx) => {
    await savePopulation(tx, district, [...latest.values()]);
    audit(tx, { district, action: 'population.loaded', purpose: null, subjects: [district], requestId });
  });
  return [];
}
