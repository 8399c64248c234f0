import type { Database } from '@slrt/database';
import { formatId, systemScope } from '@slrt/domain';
import { listRestricted } from '@slrt/retention';
import { repeat, type Logger } from '@slrt/runtime';

/** People whose data are stored and not used, because they asked for it (UU 27/2022, article 11). */
export interface Restrictions {
  /**
   * Returns whether the facts of a record with these subjects are refused: all are people. A record of a case is read for the case, and
   * a household's for its other members.
   */
  covers(subjects: readonly string[]): boolean;
}

/** Milliseconds until a restriction takes effect in every process. The law gives the office 3 x 24 hours. */
const refreshAfter = 2_000;
const noDistrict = '00.00';

/**
 * Reads the restrictions before the first request, and follows them. Reads stay refused while the database does not answer, because they
 * need it too.
 */
export async function followRestrictions(
  database: Database,
  logger: Logger,
): Promise<Restrictions & { stop(): Promise<void> }> {
  let restricted: ReadonlySet<string> = new Set();
  const refresh = async () => {
    const rows = await database.read(systemScope('restrictions', noDistrict), listRestricted);
    restricted = new Set(rows.map((row) => formatId('person', { district: row.district_code, uuid: row.person_id })));
  };
  await refresh();
  const { stop } = repeat('restrictions', { every: refreshAfter, logger }, refresh);
  return {
    covers: (subjects) =>
      restricted.size > 0 && subjects.length > 0 && subjects.every((subject) => restricted.has(subject)),
    stop,
  };
}
