import { randomBytes } from 'node:crypto';
import { localDate } from '@slrt/areas';
import { audit, momentOf, type Tx } from '@slrt/database';
import { formatId, issue, parseId, refusals } from '@slrt/domain';
import type { Sealing } from '@slrt/keys';
import { assertSameInput, inputHash, idempotencyKeyIssues, type Caller } from '@slrt/subgraph';
import {
  assertMayTake,
  findAssignmentForAct,
  isOwnCase,
  recordAct,
  keyOf,
  lockComplaint,
  needsWithLetter,
  type ComplaintDeps,
  type ComplaintRow,
  type LockedComplaint,
} from '../../complaint/index.ts';
import { findDutyAssignment } from '../../duty/index.ts';
import { listOpenReferrals } from '../../projection/index.ts';
import { findSubjectName } from '../../subject/index.ts';
import { findLetterhead, printedLetterhead } from '../letterhead.repository.ts';
import { findLetter, insertLetter, revokeLetters, type LetterView, type NewLetter } from '../letter.repository.ts';

export interface IssueLetterInput {
  idempotencyKey: string;
  complaintId: string;
  expectedVersion: number;
  referralId?: string | null | undefined;
}
export interface IssueLetterDeps extends ComplaintDeps {
  readonly sealing: Sealing;
}
/** Returns up to three initials, `Siti Aminah` → `S. A.`: enough to match the person at the counter, not to identify them. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/).slice(0, 3);
  return words.map((word) => `${(Array.from(word)[0] ?? '').toUpperCase()}.`).join(' ');
}

/** Addressee and programmes of a letter. */
type Addressed = Pick<NewLetter, 'referralId' | 'agencyCode' | 'programmeCodes'>;

/**
 * Returns the addressee: the agency and programme of the referral, or those of the decision if it led to none. Throws
 * InvalidInput if the referral is not an open one of the complaint, or none of several was chosen.
 */
async function findAddressee(tx: Tx, row: LockedComplaint, referralId: string | null): Promise<Addressed> {
  const isReferred = row.needs.some(({ status }) => status === 'REFERRED');
  const open = isReferred ? await listOpenReferrals(tx, [keyOf(row)]) : [];
  const wanted = referralId === null ? null : (parseId('referral', referralId)?.uuid ?? null);
  const [only, further] = referralId === null ? open : open.filter((each) => each.referral_id === wanted);
  if (referralId !== null && !only) throw refusals.invalidInput([issue('referralId', 'NOT_FOUND')]);
  if (further) throw refusals.invalidInput([issue('referralId', 'REQUIRED')]);
  const recommended = needsWithLetter(row.needs).flatMap(({ recommendation }) => recommendation ?? []);
  if (!only)
    return {
      referralId: null,
      agencyCode: recommended.flatMap(({ agencyCodes }) => agencyCodes)[0] ?? null,
      programmeCodes: [...new Set(recommended.flatMap(({ programmeCodes }) => programmeCodes))],
    };
  const { referral_id: id, agency_code: agency, programme_code: programme } = only;
  return { referralId: id, agencyCode: agency, programmeCodes: programme === null ? [] : [programme] };
}

/** Issues the recommendation letter (surat rekomendasi) of a decision and revokes earlier ones. */
export async function issueRecommendationLetter(
  deps: IssueLetterDeps,
  caller: Caller,
  input: IssueLetterInput,
): Promise<{ letter: LetterView; complaint: ComplaintRow }> {
  const complaint = parseId('complaint', input.complaintId);
  if (!complaint) throw refusals.notFound();
  const issues = idempotencyKeyIssues(input.idempotencyKey);
  if (issues.length > 0) throw refusals.invalidInput(issues);
  const key = { district: complaint.district, uuid: input.idempotencyKey };
  const hash = inputHash(caller.actor.id, input);
  return deps.database.withTransaction(caller.scope, async (tx) => {
    const [row, isOwn] = await Promise.all([lockComplaint(tx, complaint), isOwnCase(tx, complaint)]);
    if (!row) throw refusals.notFound();
    const assignment = findAssignmentForAct(caller.actor, 'issueRecommendationLetter', row);
    assertMayTake(tx, { row, isOwn }, 'issueRecommendationLetter', assignment);
    const known = await findLetter(tx, key);
    if (known) {
      assertSameInput(known.input_hash, hash);
      return { letter: { ...known, complaint: row }, complaint: row };
    }
    if (row.version !== input.expectedVersion) throw refusals.staleVersion(row.version);
    if (needsWithLetter(row.needs).length === 0) throw refusals.invalidTransition(row.status, row.status, []);
    const name = await findSubjectName(tx, deps.sealing, row);
    if (name === null) throw refusals.invalidInput([issue('subject', 'REQUIRED')]);
    const addressed = await findAddressee(tx, row, input.referralId ?? null);
    revokeLetters(tx, keyOf(row), { ...addressed, decisionNo: row.decision_no, reason: 'REPLACED' });
    const officer = await findDutyAssignment(tx, {
      district_code: key.district,
      person: caller.actor.id,
      role: assignment.role,
    });
    const letter = await insertLetter(tx, {
      key,
      complaintId: row.id,
      year: Number(localDate(row.region_code, await momentOf(tx)).slice(0, 4)),
      code: randomBytes(15).toString('base64url'),
      ...addressed,
      initials: initialsOf(name),
      decisionNo: row.decision_no,
      role: assignment.role,
      inputHash: hash,
      letterhead: printedLetterhead(await findLetterhead(tx, key.district), officer?.signer ?? null),
    });
    if (!letter) throw refusals.idempotencyConflict();
    recordAct(tx, row, {
      kind: 'LETTER',
      reason: 'ISSUED',
      acting: { actorId: caller.actor.id, role: assignment.role },
    });
    audit(tx, {
      district: key.district,
      action: 'letter.issued',
      purpose: null,
      subjects: [formatId('letter', key)],
      requestId: null,
    });
    return { letter: { ...letter, complaint: row }, complaint: row };
  });
}
