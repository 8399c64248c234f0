import { audit, type Database } from '@slrt/database';
import { formatId, type SessionScope } from '@slrt/domain';
import type { Sealing } from '@slrt/keys';
import { findComplaints, type ComplaintRow } from '../complaint/index.ts';
import { normalPhone } from '../filing/index.ts';
import { deskAreas, numberText } from '../subject/index.ts';
import { findMatches, type FoundComplaint } from './search.repository.ts';
import { readSearchTerm } from './search-term.ts';

/** A complaint found by a search. */
export interface ComplaintMatchRow {
  readonly complaint: ComplaintRow;
  readonly matchedBy: FoundComplaint['matched'];
  readonly score: number;
}

/** Finds complaints by number, name, phone, NIK or family card. The search is on record before it is answered. */
export async function searchComplaints(
  { database, sealing }: { readonly database: Database; readonly sealing: Sealing },
  scope: SessionScope,
  { text, limit, requestId }: { text: string; limit: number; requestId: string },
): Promise<ComplaintMatchRow[]> {
  const { number, phone, identityNumber, name } = readSearchTerm(text);
  return database.withTransaction(scope, async (tx) => {
    const found = await findMatches(
      tx,
      {
        number: number ?? '',
        deskAreas: deskAreas(scope),
        phones: phone !== null ? sealing.indexes(normalPhone(phone)) : [],
        identityNumbers: identityNumber !== null ? sealing.indexes(numberText(identityNumber)) : [],
        name: name ?? '',
      },
      limit,
    );
    const keys = found.map((each) => ({ district: each.district_code, uuid: each.id }));
    const rows = new Map((await findComplaints(tx, keys)).map((row) => [row.id, row]));
    audit(tx, {
      district: keys[0]?.district ?? scope.areas[0]?.slice(0, 5) ?? '',
      action: 'complaint.search',
      purpose: null,
      subjects: keys.map((key) => formatId('complaint', key)),
      requestId,
      isRead: true,
    });
    return found.flatMap(({ id, matched: matchedBy, score }) => {
      const complaint = rows.get(id);
      return complaint ? [{ complaint, matchedBy, score }] : [];
    });
  });
}
