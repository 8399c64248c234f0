import { cursorAfter, decodeChanges, encodeChanges, findLastChange, type Database } from '@slrt/database';
import {
  assignmentFor,
  caseworkRoles,
  districtOf,
  levelOf,
  RefusedField,
  type Actor,
  type SessionScope,
} from '@slrt/domain';
import { listChangedVisits, type PlannedVisitRow } from '../planned-visit.repository.ts';

export interface VillagePackage {
  readonly village: string;
  readonly visits: readonly PlannedVisitRow[];
  readonly done: readonly PlannedVisitRow[];
  readonly cursor: string;
  readonly more: boolean;
}
/** Visits of one page: a village has fewer. */
const mostVisits = 500;

/** What a facilitator takes along to a village besides its records: the visits that are due, what is planned, who works there. */
export async function readFieldPackage(
  database: Database,
  { actor, scope }: { actor: Actor; scope: SessionScope },
  { village, since }: { village: string; since: string | null },
): Promise<VillagePackage> {
  if (levelOf(village) !== 'VILLAGE') throw new RefusedField('UNKNOWN_REGION');
  if (!assignmentFor(actor, caseworkRoles, village)) throw new RefusedField('NOT_ALLOWED');
  const district = districtOf(village);
  return database.read(scope, async (tx) => {
    const last = await findLastChange(tx, district, village);
    const cursor = decodeChanges(since, last);
    if (!cursor) throw new RefusedField('INVALID_INPUT');
    const found = await listChangedVisits(tx, { district, village }, cursor, mostVisits + 1);
    const more = found.length > mostVisits;
    const page = found.slice(0, mostVisits);
    return {
      village,
      visits: page.filter((row) => row.done_at === null),
      done: page.filter((row) => row.done_at !== null),
      cursor: encodeChanges(cursorAfter(cursor, page, { more, last })),
      more,
    };
  });
}
