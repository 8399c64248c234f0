import { audit } from '@slrt/database';
import { covers, formatId, parseId, type Role, type SessionScope } from '@slrt/domain';
import type { Sealing } from '@slrt/keys';
import { spend, withinBudget, type ReadBudgetDeps } from '@slrt/read-budget';
import { currentRequestId } from '@slrt/runtime';
import { subjectsOfComplaint } from '../../complaint/index.ts';
import { openContact, type Contact } from '../contact.ts';
import { openDraft } from '../draft.ts';
import { findDraftById } from '../draft.repository.ts';
import { findContact } from '../filing.repository.ts';

/** Roles that may read how any reporter can be reached. */
export const contactReaders: readonly Role[] = ['SERVICE'];

/**
 * Reads the contact of the reporter of a complaint, or of a draft of one, and records the read. Returns null outside the caller's
 * areas. A draft has no number yet.
 * Counts against the hourly budget of people, not of the service that sends messages. Throws `LOOKUPS_SPENT` when it is exceeded.
 */
export async function readReporterContact(
  deps: ReadBudgetDeps & { readonly sealing: Sealing },
  scope: SessionScope,
  { complaintId, purpose, find = findContact }: { complaintId: string; purpose: string; find?: typeof findContact },
): Promise<(Contact & { readonly number: string | null }) | null> {
  const { database, sealing } = deps;
  const key = parseId('complaint', complaintId);
  const isInDistrict = (area: string) => key !== null && (covers(area, key.district) || covers(key.district, area));
  if (!key || !scope.areas.some(isInDistrict)) return null;
  const entry = {
    district: key.district,
    action: 'complaint.reporter-contact' as const,
    purpose,
    facts: ['PHONE'] as const,
    requestId: currentRequestId() ?? null,
    isRead: true,
  };
  const [row, draft] = await withinBudget(deps, scope, entry, () =>
    database.withTransaction(scope, async (tx) => {
      if (!scope.grants.some(({ role }) => role === 'SERVICE')) spend(tx, deps, { WHOLE: 1 });
      const found = await Promise.all([find(tx, key), findDraftById(tx, key)]);
      const [complaint] = found;
      const subjects = complaint ? subjectsOfComplaint(complaint) : [formatId('complaint', key)];
      audit(tx, { ...entry, subjects });
      return found;
    }),
  );
  if (row) return { number: row.number, ...openContact(sealing, row) };
  if (!draft || draft.filed_as) return null;
  const { phone = null, email = null } = openDraft(sealing, draft).reporter;
  return { number: null, phone: phone?.trim() || null, email: email?.trim() || null };
}
