import { audit } from '@slrt/database';
import type { PersonalFact, SessionScope } from '@slrt/domain';
import type { Sealing } from '@slrt/keys';
import { spend, withinBudget, type ReadBudgetDeps, type Spending } from '@slrt/read-budget';
import { findComplaints, subjectsOfComplaint, type ComplaintRow } from '../complaint/index.ts';
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

/** Facts that a result tells by what it matched. */
const factsOf: Readonly<Record<FoundComplaint['matched'], readonly PersonalFact[]>> = {
  NUMBER: [],
  PHONE: ['PHONE'],
  IDENTITY_NUMBER: ['IDENTITY_NUMBER'],
  SUBJECT_NAME: ['NAME'],
  REPORTER_NAME: ['NAME'],
};

const spendingOf = (isNumber: boolean, found: number): Spending =>
  isNumber ? { NUMBER: 1, MISS: found === 0 ? 1 : 0 } : { SEARCH: 1 };

/**
 * Finds complaints by number, name, phone, NIK or family card. The search is on record before it is answered, and counts against the
 * caller's hourly budget. Throws `LOOKUPS_SPENT` when it is exceeded.
 */
export async function searchComplaints(
  deps: ReadBudgetDeps & { readonly sealing: Sealing },
  scope: SessionScope,
  { text, limit, requestId }: { text: string; limit: number; requestId: string },
): Promise<ComplaintMatchRow[]> {
  const { number, phone, identityNumber, name } = readSearchTerm(text);
  const { database, sealing } = deps;
  const areas = deskAreas(scope);
  const isNumber = areas.length > 0 && (phone ?? identityNumber) !== null;
  const place = { district: scope.areas[0]?.slice(0, 5) ?? '', requestId };
  const search = () =>
    database.withTransaction(scope, async (tx) => {
      const found = await findMatches(
        tx,
        {
          number: number ?? '',
          deskAreas: areas,
          phones: phone !== null ? sealing.indexes(normalPhone(phone)) : [],
          identityNumbers: identityNumber !== null ? sealing.indexes(numberText(identityNumber)) : [],
          name: name ?? '',
        },
        limit,
      );
      spend(tx, deps, spendingOf(isNumber, found.length));
      const keys = found.map((each) => ({ district: each.district_code, uuid: each.id }));
      const rows = new Map((await findComplaints(tx, keys)).map((row) => [row.id, row]));
      audit(tx, {
        district: keys[0]?.district ?? place.district,
        action: 'complaint.search',
        purpose: 'CASE_WORK',
        subjects: [...rows.values()].flatMap(subjectsOfComplaint),
        facts:
          rows.size === 0
            ? []
            : [...new Set(['COMPLAINT' as const, ...found.flatMap((each) => factsOf[each.matched])])],
        requestId,
        isRead: true,
      });
      return found.flatMap(({ id, matched: matchedBy, score }) => {
        const complaint = rows.get(id);
        return complaint ? [{ complaint, matchedBy, score }] : [];
      });
    });
  return withinBudget(deps, scope, place, search);
}
