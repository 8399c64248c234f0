import { cursorAfter, decodeChanges, encodeChanges, findLastChange, type Database } from '@slrt/database';
import { assignmentFor, districtOf, levelOf, RefusedField, type Actor, type SessionScope } from '@slrt/domain';
import { findHouseholds, householdReaders, type HouseholdRow } from '../../household/index.ts';
import { listChangedHouseholds } from '../field.repository.ts';

export interface HouseholdChanges {
  readonly rows: readonly HouseholdRow[];
  readonly tombstones: readonly { district: string; uuid: string; reason: string }[];
  readonly cursor: string;
  readonly more: boolean;
}
/** Households of one page. */
const mostRows = 500;

/** What changed in a village since a cursor; without one, what lies there. */
export async function listHouseholdChanges(
  database: Database,
  { actor, scope }: { actor: Actor; scope: SessionScope },
  { village, since, first }: { village: string; since: string | null; first: number },
): Promise<HouseholdChanges> {
  if (levelOf(village) !== 'VILLAGE') throw new RefusedField('UNKNOWN_REGION');
  if (first < 1 || first > mostRows) throw new RefusedField('OUT_OF_RANGE');
  if (!assignmentFor(actor, householdReaders, village)) throw new RefusedField('NOT_ALLOWED');
  const place = { district: districtOf(village), regionCode: village };
  return database.read(scope, async (tx) => {
    const last = await findLastChange(tx, place.district, village);
    const cursor = decodeChanges(since, last);
    if (!cursor) throw new RefusedField('INVALID_INPUT');
    const found = await listChangedHouseholds(tx, place, cursor, first + 1);
    const more = found.length > first;
    const page = found.slice(0, first);
    const here = page.filter((row) => row.gone === null);
    const rows = await findHouseholds(
      tx,
      here.map((row) => ({ district: row.district_code, uuid: row.id })),
    );
    return {
      rows,
      tombstones: page.flatMap((row) =>
        row.gone ? [{ district: row.district_code, uuid: row.id, reason: row.gone }] : [],
      ),
      cursor: encodeChanges(cursorAfter(cursor, page, { more, last })),
      more,
    };
  });
}
