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
import { findComplaints, type ComplaintRow } from '../../complaint/index.ts';
import { listChangedComplaints } from '../field.repository.ts';

export interface ComplaintChanges {
  readonly rows: readonly ComplaintRow[];
  readonly tombstones: readonly { district: string; uuid: string; reason: string }[];
  readonly cursor: string;
  readonly more: boolean;
}
/** Complaints of one page. */
const mostRows = 500;

/** What changed in a village since a cursor; without one, what is open there. */
export async function listComplaintChanges(
  database: Database,
  { actor, scope }: { actor: Actor; scope: SessionScope },
  { village, since, first }: { village: string; since: string | null; first: number },
): Promise<ComplaintChanges> {
  if (levelOf(village) !== 'VILLAGE') throw new RefusedField('UNKNOWN_REGION');
  if (first < 1 || first > mostRows) throw new RefusedField('OUT_OF_RANGE');
  if (!assignmentFor(actor, caseworkRoles, village)) throw new RefusedField('NOT_ALLOWED');
  const place = { district: districtOf(village), regionCode: village };
  return database.read(scope, async (tx) => {
    const last = await findLastChange(tx, place.district, village);
    const cursor = decodeChanges(since, last);
    if (!cursor) throw new RefusedField('INVALID_INPUT');
    const found = await listChangedComplaints(tx, place, cursor, first + 1);
    const more = found.length > first;
    const page = found.slice(0, first);
    const open = page.filter((row) => !row.ended);
    const rows = await findComplaints(
      tx,
      open.map((row) => ({ district: row.district_code, uuid: row.id })),
    );
    return {
      rows,
      tombstones: page.flatMap((row) =>
        row.ended ? [{ district: row.district_code, uuid: row.id, reason: row.status }] : [],
      ),
      cursor: encodeChanges(cursorAfter(cursor, page, { more, last })),
      more,
    };
  });
}
