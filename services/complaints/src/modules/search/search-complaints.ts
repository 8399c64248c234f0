import { audit } from '@slrt/database';
import { personalFacts, type PersonalFact, type SessionScope } from '@slrt/domain';
import type { Sealing } from '@slrt/keys';
import { spend, withinBudget, type ReadBudgetDeps, type Spending } from '@slrt/read-budget';
import { findComplaints, subjectsOfComplaint, type ComplaintRow } from '../complaint/index.ts';
import { normalPhone } from '../filing/index.ts';
import { areasToSearchBy, numberText } from '../subject/index.ts';
import { findMatches, type FoundComplaint } from './search.repository.ts';
import { readSearchTerm } from './search-term.ts';

/** A complaint found by a search. */
export interface ComplaintMatchRow {
  readonly complaint: ComplaintRow;
  readonly matchedBy: FoundComplaint['matched'];
  readonly score: number;
}

/** Fact that a result tells by what it matched. */
const factOf: Readonly<Record<FoundComplaint['matched'], PersonalFact>> = {
  NUMBER: 'COMPLAINT',
  PHONE: 'PHONE',
  IDENTITY_NUMBER: 'IDENTITY_NUMBER',
  SUBJECT_NAME: 'NAME',
  REPORTER_NAME: 'NAME',
};
/** Returns the facts that the results tell: that there is a complaint, and what the searched text is. */
function factsOf(found: readonly FoundComplaint[]): PersonalFact[] {
  const told = new Set(found.flatMap((each) => [factOf[each.matched], 'COMPLAINT' as const]));
  return personalFacts.filter((fact) => told.has(fact));
}

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
  const phoneAreas = areasToSearchBy(scope, 'PHONE');
  const identityAreas = areasToSearchBy(scope, 'IDENTITY_NUMBER');
  const isNumber = (phone !== null && phoneAreas.length > 0) || (identityNumber !== null && identityAreas.length > 0);
  const place = { district: scope.areas[0]?.slice(0, 5) ?? '', requestId };
  const search = () =>
    database.withTransaction(scope, async (tx) => {
      const found = await findMatches(
        tx,
        {
          number: number ?? '',
          phoneAreas,
          identityAreas,
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
        subjects: [...new Set([...rows.values()].flatMap(subjectsOfComplaint))],
        facts: factsOf(found),
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
