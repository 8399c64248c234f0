import { readWithAudit, type Database } from '@slrt/database';
import { covers, formatId, parseId, type Role, type SessionScope } from '@slrt/domain';
import type { Sealing } from '@slrt/keys';
import { currentRequestId } from '@slrt/runtime';
import { openContact, type Contact } from '../contact.ts';
import { openDraft } from '../draft.ts';
import { findDraftById } from '../draft.repository.ts';
import { findContact } from '../filing.repository.ts';

/** Roles that may read how any reporter can be reached. */
export const contactReaders: readonly Role[] = ['SERVICE'];

/**
 * Reads the contact of the reporter of a complaint, or of a draft of one, and records the read. Returns null outside the caller's
 * areas. A draft has no number yet.
 */
export async function readReporterContact(
  { database, sealing }: { readonly database: Database; readonly sealing: Sealing },
  scope: SessionScope,
  { complaintId, purpose, find = findContact }: { complaintId: string; purpose: string; find?: typeof findContact },
): Promise<(Contact & { readonly number: string | null }) | null> {
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
  const [row, draft] = await readWithAudit(database, scope, [entry], (tx) =>
    Promise.all([find(tx, key), findDraftById(tx, key)]),
  );
  if (row) return { number: row.number, ...openContact(sealing, row) };
  if (!draft || draft.filed_as) return null;
  const { phone = null, email = null } = openDraft(sealing, draft).reporter;
  return { number: null, phone: phone?.trim() || null, email: email?.trim() || null };
}
