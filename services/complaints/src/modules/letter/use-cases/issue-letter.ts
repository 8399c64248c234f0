import { randomBytes } from 'node:crypto';
import { localDate } from '@slrt/areas';
import { audit, momentOf } from '@slrt/database';
import { formatId, parseId, refusals } from '@slrt/domain';
import { assertSameInput, inputHash, idempotencyKeyIssues, type Caller } from '@slrt/subgraph';
import {
  findAssignmentForAct,
  recordAct,
  keyOf,
  lockComplaint,
  type ComplaintDeps,
  type ComplaintRow,
} from '../../complaint/index.ts';
import { findLetterhead, printedLetterhead } from '../letterhead.repository.ts';
import { findLetter, insertLetter, revokeLetters, type LetterRow } from '../letter.repository.ts';

export interface IssueLetterInput {
  idempotencyKey: string;
  complaintId: string;
  expectedVersion: number;
}
/** Statuses in which a letter can be issued. */
const decidedStatuses: readonly string[] = ['REFERRED', 'HANDLED_DIRECTLY', 'PROPOSED'];

/** Returns up to three initials, `Siti Aminah` → `S. A.`: enough to match the person at the counter, not to identify them. */
export function initialsOf(row: Pick<ComplaintRow, 'reporter_name' | 'subject'>): string {
  const words = (row.subject?.name ?? row.reporter_name).trim().split(/\s+/).slice(0, 3);
  return words.map((word) => `${(word[0] ?? '').toUpperCase()}.`).join(' ');
}

/** Issues the recommendation letter (surat rekomendasi) of a decision and revokes earlier ones. */
export async function issueRecommendationLetter(
  deps: ComplaintDeps,
  caller: Caller,
  input: IssueLetterInput,
): Promise<{ letter: LetterRow; complaint: ComplaintRow }> {
  const complaint = parseId('complaint', input.complaintId);
  if (!complaint) throw refusals.notFound();
  const issues = idempotencyKeyIssues(input.idempotencyKey);
  if (issues.length > 0) throw refusals.invalidInput(issues);
  const key = { district: complaint.district, uuid: input.idempotencyKey };
  const hash = inputHash(caller.actor.id, input);
  return deps.database.withTransaction(caller.scope, async (tx) => {
    const row = await lockComplaint(tx, complaint);
    if (!row) throw refusals.notFound();
    const assignment = findAssignmentForAct(caller.actor, 'issueRecommendationLetter', row);
    if (!assignment) throw refusals.notAllowed();
    const known = await findLetter(tx, key);
    if (known) {
      assertSameInput(known.input_hash, hash);
      return { letter: known, complaint: row };
    }
    if (row.version !== input.expectedVersion) throw refusals.staleVersion(row.version);
    if (!decidedStatuses.includes(row.status)) throw refusals.invalidTransition(row.status, row.status, []);
    await revokeLetters(tx, keyOf(row), 'REPLACED');
    const recommended = row.needs.flatMap(({ recommendation }) => recommendation ?? []);
    const letter = await insertLetter(tx, {
      key,
      complaintId: row.id,
      year: Number(localDate(row.region_code, await momentOf(tx)).slice(0, 4)),
      code: randomBytes(15).toString('base64url'),
      agencyCode: row.referred_agency ?? recommended.flatMap(({ agencyCodes }) => agencyCodes)[0] ?? null,
      programmeCodes: [...new Set(recommended.flatMap((each) => each.programmeCodes))],
      initials: initialsOf(row),
      decisionNo: row.decision_no,
      role: assignment.role,
      inputHash: hash,
      letterhead: printedLetterhead(await findLetterhead(tx, key.district)),
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
    return { letter, complaint: row };
  });
}
