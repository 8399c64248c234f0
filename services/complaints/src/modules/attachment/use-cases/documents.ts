import type { Tx } from '@slrt/database';
import { issue, parseId, refusals } from '@slrt/domain';
import { announceFile, findFilesOf, type StoredFileRow } from '@slrt/files';
import { inputHash, requireKey } from '@slrt/subgraph';
import {
  checklistOf,
  findSettled,
  mostFiles,
  settleDocument as settle,
  type AttachmentKind,
  type ChecklistEntry,
} from '../../attachment/index.ts';
import { categoryOf } from '../../category/index.ts';
import { keyOf } from '../complaint.events.ts';
import { assignmentForAct } from '../complaint.policy.ts';
import { findComplaints, listNeeds, updateComplaint, type ComplaintRow } from '../complaint.repository.ts';
import { authoriseAct, withComplaint, type Caller, type ComplaintDeps } from './change-complaint.ts';
import { announceAct } from './complaint-acts.ts';
import { checkNote, type NoteInput } from './steps.ts';

export interface RequestAttachmentUploadInput {
  idempotencyKey: string;
  complaintId: string;
  kind: AttachmentKind;
}

/** Announces a file of a complaint; the file itself comes by a link of its own. */
export async function requestAttachmentUpload(
  deps: ComplaintDeps,
  caller: Caller,
  input: RequestAttachmentUploadInput,
): Promise<StoredFileRow> {
  const complaint = parseId('complaint', input.complaintId);
  if (!complaint) throw refusals.notFound();
  const issues = requireKey(input.idempotencyKey);
  if (issues.length > 0) throw refusals.invalidInput(issues);
  const key = { district: complaint.district, uuid: input.idempotencyKey };
  const hash = inputHash(caller.actor.id, input);
  return deps.database.withTransaction(caller.scope, async (tx) => {
    const [row] = await findComplaints(tx, [complaint]);
    if (!row) throw refusals.notFound();
    if (!assignmentForAct(caller.actor, 'requestAttachmentUpload', row)) throw refusals.notAllowed();
    const { file, fresh } = await announceFile(tx, { key, subject: row.id, kind: input.kind, inputHash: hash });
    if (fresh && (await findFilesOf(tx, [keyOf(row)])).length > mostFiles)
      throw refusals.invalidInput([issue('complaintId', 'OUT_OF_RANGE')]);
    return file;
  });
}

/** Codes of every category that a complaint has a need of. */
export async function categoriesOf(tx: Tx, row: ComplaintRow): Promise<string[]> {
  const needs = await listNeeds(tx, [keyOf(row)]);
  return [...new Set([row.category_code, ...needs.map((need) => need.category_code)])];
}

export async function checklistOfComplaint(tx: Tx, row: ComplaintRow): Promise<ChecklistEntry[]> {
  const key = [keyOf(row)];
  const [codes, files, settled] = await Promise.all([
    categoriesOf(tx, row),
    findFilesOf(tx, key),
    findSettled(tx, key),
  ]);
  return checklistOf(codes, files, settled);
}

/** Refuses while a required document is neither there nor waived. */
export async function requireDocuments(tx: Tx, row: ComplaintRow): Promise<void> {
  const missing = (await checklistOfComplaint(tx, row)).filter((item) => item.required && item.status === 'MISSING');
  if (missing.length > 0)
    throw refusals.invalidInput(missing.map((item) => issue(`checklist.${item.code}`, 'DOCUMENTS_MISSING')));
}

/** Says of a document that it was seen as paper, or that it is not needed here and why. */
export function settleComplaintDocument(
  deps: ComplaintDeps,
  caller: Caller,
  input: NoteInput & { code: string; status: 'PROVIDED' | 'WAIVED'; reason?: string | null | undefined },
): Promise<{ complaint: ComplaintRow }> {
  checkNote(input.note, false);
  if (input.status === 'WAIVED' && !input.reason) throw refusals.invalidInput([issue('reason', 'REQUIRED')]);
  return withComplaint(deps, caller, input, async (tx, row) => {
    const { role } = authoriseAct('settleComplaintDocument', row, { caller, input });
    const wanted = (await categoriesOf(tx, row)).flatMap((code) => categoryOf(code).documents);
    if (!wanted.some((document) => document.code === input.code))
      throw refusals.invalidInput([issue('code', 'UNKNOWN_CODE')]);
    settle(tx, keyOf(row), { code: input.code, status: input.status, reason: input.reason ?? null });
    const settled = await updateComplaint(tx, row, { clock_at: row.clock_at });
    const acting = { actorId: caller.actor.id, role };
    announceAct(tx, settled, {
      kind: 'DOCUMENT',
      reason: `${input.code}_${input.status}`,
      note: input.note ?? null,
      acting,
    });
    return settled;
  });
}

/** The person concerned has entered the registry: the complaint names household and person from now on. */
export function linkComplaintSubject(
  deps: ComplaintDeps,
  caller: Caller,
  input: NoteInput & { householdId: string; personId?: string | null | undefined },
): Promise<{ complaint: ComplaintRow }> {
  checkNote(input.note, false);
  const household = parseId('household', input.householdId);
  const person = input.personId ? parseId('person', input.personId) : null;
  if (!household || (input.personId && !person)) throw refusals.invalidInput([issue('householdId', 'NOT_FOUND')]);
  return withComplaint(deps, caller, input, async (tx, row) => {
    const { role } = authoriseAct('linkComplaintSubject', row, { caller, input });
    if (household.district !== row.district_code || (person && person.district !== row.district_code))
      throw refusals.invalidInput([issue('householdId', 'OTHER_AREA')]);
    const linked = await updateComplaint(tx, row, {
      household_id: household.uuid,
      person_id: person?.uuid ?? null,
      subject: person ? null : row.subject,
    });
    const acting = { actorId: caller.actor.id, role };
    announceAct(tx, linked, { kind: 'SUBJECT', reason: 'IN_THE_REGISTRY', note: input.note ?? null, acting });
    return linked;
  });
}
