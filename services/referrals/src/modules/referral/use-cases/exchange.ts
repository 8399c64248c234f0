import type { Tx } from '@slrt/database';
import { agencyRoles, issue, parseId, refusals } from '@slrt/domain';
import { requestFileUpload, findFilesOf } from '@slrt/files';
import { inputHash, idempotencyKeyIssues, type Caller } from '@slrt/subgraph';
import { keyOf, recordReferralEvent } from '../referral.events.ts';
import type { DocumentView, MessageView } from '../referral.parents.ts';
import { findAssignmentForExchange } from '../referral.policy.ts';
import { insertStep, lockReferral, type ReferralRow } from '../referral.repository.ts';
import { findMessage, insertMessage, type MessageRow } from '../message.repository.ts';
import type { ReferralDeps } from './change-referral.ts';

export const documentKinds = ['LETTER', 'DECISION', 'PHOTO', 'STATEMENT', 'RECEIPT', 'OTHER'] as const;
export type DocumentKind = (typeof documentKinds)[number];
const maxMessageLength = 4_000;
const maxDocuments = 30;

/** Locks a referral for an exchange and returns the caller's side. Throws NotFound and NotAllowed. */
async function lockForExchange(tx: Tx, caller: Caller, referralId: string) {
  const key = parseId('referral', referralId);
  const row = key ? await lockReferral(tx, key) : null;
  if (!row) throw refusals.notFound();
  const assignment = findAssignmentForExchange(caller.actor, row);
  if (!assignment) throw refusals.notAllowed();
  const side: MessageRow['side'] = agencyRoles.includes(assignment.role) ? 'AGENCY' : 'SECRETARIAT';
  return { row, side, acting: { actorId: caller.actor.id, role: assignment.role } };
}

function recordExchange(
  tx: Tx,
  row: ReferralRow,
  acting: { actorId: string; role: string },
  kind: 'MESSAGE' | 'DOCUMENT',
): void {
  // Keeps the version, so that a concurrent step does not fail as stale.
  insertStep(tx, row, { ...acting, from: row.status, reason: null, kind });
  recordReferralEvent(tx, row, kind === 'MESSAGE' ? 'messageAdded' : 'documentAdded', acting);
}

/** Sends a message between secretariat and agency. The event does not contain the text. */
export async function sendReferralMessage(
  deps: ReferralDeps,
  caller: Caller,
  input: { idempotencyKey: string; referralId: string; text: string },
): Promise<{ sent: MessageView; referral: ReferralRow }> {
  const issues = idempotencyKeyIssues(input.idempotencyKey);
  if (input.text.trim() === '') issues.push(issue('text', 'REQUIRED'));
  if (input.text.length > maxMessageLength) issues.push(issue('text', 'TOO_LONG'));
  if (issues.length > 0) throw refusals.invalidInput(issues);
  const hash = inputHash(caller.actor.id, input);
  return deps.database.withTransaction(caller.scope, async (tx) => {
    const { row, side, acting } = await lockForExchange(tx, caller, input.referralId);
    const key = { district: row.district_code, uuid: input.idempotencyKey };
    const inserted = await insertMessage(tx, {
      key,
      referralId: row.id,
      side,
      role: acting.role,
      text: input.text,
      hash,
    });
    if (inserted) recordExchange(tx, row, acting, 'MESSAGE');
    const message = inserted ?? (await findMessage(tx, key));
    if (!message?.input_hash.equals(hash)) throw refusals.idempotencyConflict();
    return { sent: { ...message, referral: row }, referral: row };
  });
}

/** Registers a document on a referral. The file is uploaded later through a signed link. */
export async function requestReferralDocument(
  deps: ReferralDeps,
  caller: Caller,
  input: { idempotencyKey: string; referralId: string; kind: DocumentKind },
): Promise<{ document: DocumentView }> {
  const issues = idempotencyKeyIssues(input.idempotencyKey);
  if (issues.length > 0) throw refusals.invalidInput(issues);
  const hash = inputHash(caller.actor.id, input);
  return deps.database.withTransaction(caller.scope, async (tx) => {
    const { row, acting } = await lockForExchange(tx, caller, input.referralId);
    const key = { district: row.district_code, uuid: input.idempotencyKey };
    const { file, fresh } = await requestFileUpload(tx, {
      key,
      subject: row.id,
      kind: input.kind,
      inputHash: hash,
    });
    if (fresh && (await findFilesOf(tx, [keyOf(row)])).length > maxDocuments)
      throw refusals.invalidInput([issue('referralId', 'TOO_MANY')]);
    if (fresh) recordExchange(tx, row, acting, 'DOCUMENT');
    return { document: { ...file, referral: row } };
  });
}
