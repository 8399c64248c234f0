import { readWithAudit, type Database } from '@slrt/database';
import { covers, formatId, parseId, type Role, type SessionScope } from '@slrt/domain';
import type { Sealing } from '@slrt/keys';
import { currentRequestId } from '@slrt/runtime';
import { openContact, type Contact } from '../contact.ts';
import { findContact } from '../filing.repository.ts';

/** Roles that may read how any reporter can be reached. */
export const contactReaders: readonly Role[] = ['SERVICE'];

/** Reads the contact of a complaint's reporter and records the read. Returns null for a complaint outside the caller's areas. */
export async function readReporterContact(
  { database, sealing }: { readonly database: Database; readonly sealing: Sealing },
  scope: SessionScope,
  { complaintId, purpose, find = findContact }: { complaintId: string; purpose: string; find?: typeof findContact },
): Promise<(Contact & { readonly number: string }) | null> {
  const key = parseId('complaint', complaintId);
  const isInDistrict = (area: string) => key !== null && (covers(area, key.district) || covers(key.district, area));
  if (!key || !scope.areas.some(isInDistrict)) return null;
  const entry = {
    district: key.district,
    action: 'complaint.reporter-contact' as const,
    purpose,
    subjects: [formatId('complaint', key)],
    requestId: currentRequestId() ?? null,
  };
  const row = await readWithAudit(database, scope, [entry], (tx) => find(tx, key));
  return row && { number: row.number, ...openContact(sealing, row) };
}
