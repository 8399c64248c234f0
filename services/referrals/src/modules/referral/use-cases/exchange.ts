import type { Tx } from '@slrt/database';
import { agencyRoles, issue, parseId, refusals } from '@slrt/domain';
import { requestFileUpload, findFilesOf, type StoredFileRow } from '@slrt/files';
import { inputHash, idempotencyKeyIssues, type Caller } from '@slrt/subgraph';
import { keyOf, recordReferralEvent } from '../referral.events.ts';
import { exchangingAssignment } from '../referral.policy.ts';
import { insertStep, lockReferral, type ReferralRow } from '../referral.repository.ts';
import { findMessage, insertMessage, type MessageRow } from '../message.repository.ts';
import type { ReferralDeps } from './change-referral.ts';

export const documentKinds = ['LETTER', 'DECISION', 'PHOTO', 'STATEMENT', 'RECEIPT', 'OTHER'] as const;
export type DocumentKind = (typeof documentKinds)[number];
const maxMessageLength = 4_000;
const maxDocuments = 30;

/** The referral that the caller may write to, or a refusal; its side, and who acts. */
async function open(tx: Tx, caller: Caller, referralId: string) {
  const key = parseId('referral', referralId);
  const row = key ? await lockReferral(tx, key) : null;
  if (!row) throw refusals.notFound();
  const assignment = exchangingAssignment(caller.actor, row);
  if (!assignment) throw refusals.notAllowed();
  const side: MessageRow['side'] = agencyRoles.includes(assignment.role) ? 'AGENCY' : 'SECRETARIAT';
  return { row, side, acting: { actorId: caller.actor.id, role: assignment.role } };
}

function announce(
  tx: Tx,
  row: ReferralRow,
  acting: { actorId: string; role: string },
  kind: 'MESSAGE' | 'DOCUMENT',
): void {
  // A message is no step: the version stays, so that nobody's step is refused for it.
  insertStep(tx, row, { ...acting, from: row.status, reason: null, kind });
  recordReferralEvent(tx, row, kind === 'MESSAGE' ? 'messageAdded' : 'documentAdded', acting);
}

/** A message on a referral, between secretariat and agency. The event says only that there is one. */
export async function sendReferralMessage(
  deps: ReferralDeps,
  caller: Caller,
  input: { idempotencyKey: string; referralId: string; text: string },
): Promise<{ message: MessageRow; referral: ReferralRow }> {
  const issues = idempotencyKeyIssues(input.idempotencyKey);
  if (input.text.trim() === '') issues.push(issue('text', 'REQUIRED'));
  if (input.text.length > maxMessageLength) issues.push(issue('text', 'TOO_LONG'));
  if (issues.length > 0) throw refusals.invalidInput(issues);
  const hash = inputHash(caller.actor.id, input);
  return deps.database.withTransaction(caller.scope, async (tx) => {
    const { row, side, acting } = await open(tx, caller, input.referralId);
    const key = { district: row.district_code, uuid: input.idempotencyKey };
    const inserted = await insertMessage(tx, {
      key,
      referralId: row.id,
      side,
      role: acting.role,
      text: input.text,
      hash,
    });
    if (inserted) announce(tx, row, acting, 'MESSAGE');
    const message = inserted ?? (await findMessage(tx, key));
    if (!message?.input_hash.equals(hash)) throw refusals.idempotencyConflict();
    return { message, referral: row };
  });
}

/** Announces a document on a referral; the file itself comes by a link of its own. */
export async function requestReferralDocument(
  deps: ReferralDeps,
  caller: Caller,
  input: { idempotencyKey: string; referralId: string; kind: DocumentKind },
): Promise<{ document: StoredFileRow }> {
  const issues = idempotencyKeyIssues(input.idempotencyKey);
  if (issues.length > 0) throw refusals.invalidInput(issues);
  const inputHashed = inputHash(caller.actor.id, input);
  return deps.database.withTransaction(caller.scope, async (tx) => {
    const { row, acting } = await open(tx, caller, input.referralId);
    const key = { district: row.district_code, uuid: input.idempotencyKey };
    const { file, fresh } = await requestFileUpload(tx, {
      key,
      subject: row.id,
      kind: input.kind,
      inputHash: inputHashed,
    });
    if (fresh && (await findFilesOf(tx, [keyOf(row)])).length > maxDocuments)
      throw refusals.invalidInput([issue('referralId', 'TOO_MANY')]);
    if (fresh) announce(tx, row, acting, 'DOCUMENT');
    return { document: file };
  });
}
