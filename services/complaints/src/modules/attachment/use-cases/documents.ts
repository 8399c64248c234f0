import type { Database, Tx } from '@slrt/database';
import { issue, parseId, refusals } from '@slrt/domain';
import { requestFileUpload, findFilesOf, type StoredFileRow } from '@slrt/files';
import { inputHash, idempotencyKeyIssues, type Caller } from '@slrt/subgraph';
import { categoryOf } from '../../category/index.ts';
import {
  publishAct,
  findAssignmentForAct,
  complaintAct,
  findComplaints,
  keyOf,
  listNeeds,
  updateComplaint,
  type ChangeInput,
  type ComplaintRow,
} from '../../complaint/index.ts';
import { listDocumentStatuses, saveDocumentStatus } from '../attachment.repository.ts';
import { checklistOf, maxFiles, type AttachmentKind, type ChecklistEntry } from '../checklist.ts';

export interface RequestAttachmentUploadInput {
  idempotencyKey: string;
  complaintId: string;
  kind: AttachmentKind;
}

/** Registers an attachment of a complaint. The file is uploaded later through a signed link. */
export async function requestAttachmentUpload(
  deps: { readonly database: Database },
  caller: Caller,
  input: RequestAttachmentUploadInput,
): Promise<StoredFileRow> {
  const complaint = parseId('complaint', input.complaintId);
  if (!complaint) throw refusals.notFound();
  const issues = idempotencyKeyIssues(input.idempotencyKey);
  if (issues.length > 0) throw refusals.invalidInput(issues);
  const key = { district: complaint.district, uuid: input.idempotencyKey };
  const hash = inputHash(caller.actor.id, input);
  return deps.database.withTransaction(caller.scope, async (tx) => {
    const [row] = await findComplaints(tx, [complaint]);
    if (!row) throw refusals.notFound();
    if (!findAssignmentForAct(caller.actor, 'requestAttachmentUpload', row)) throw refusals.notAllowed();
    const { file, fresh } = await requestFileUpload(tx, { key, subject: row.id, kind: input.kind, inputHash: hash });
    if (fresh && (await findFilesOf(tx, [keyOf(row)])).length > maxFiles)
      throw refusals.invalidInput([issue('complaintId', 'OUT_OF_RANGE')]);
    return file;
  });
}

/** Returns the category codes of a complaint and its further needs. */
async function categoriesOf(tx: Tx, row: ComplaintRow): Promise<string[]> {
  const needs = await listNeeds(tx, [keyOf(row)]);
  return [...new Set([row.category_code, ...needs.map((need) => need.category_code)])];
}

export async function checklistOfComplaint(tx: Tx, row: ComplaintRow): Promise<ChecklistEntry[]> {
  const key = [keyOf(row)];
  const [codes, files, settled] = await Promise.all([
    categoriesOf(tx, row),
    findFilesOf(tx, key),
    listDocumentStatuses(tx, key),
  ]);
  return checklistOf(codes, files, settled);
}

/** Throws InvalidInput if a required document is neither provided nor waived. */
export async function assertDocumentsProvided(tx: Tx, row: ComplaintRow): Promise<void> {
  const missing = (await checklistOfComplaint(tx, row)).filter((item) => item.required && item.status === 'MISSING');
  if (missing.length > 0)
    throw refusals.invalidInput(missing.map((item) => issue(`checklist.${item.code}`, 'DOCUMENTS_MISSING')));
}

interface ResolveDocumentInput extends ChangeInput {
  code: string;
  status: 'PROVIDED' | 'WAIVED';
  reason?: string | null | undefined;
}

/** Records that a document was seen on paper, or is waived with a reason. */
export const resolveComplaintDocument = complaintAct<ResolveDocumentInput>(
  'resolveComplaintDocument',
  async ({ tx, row, input: { code, status, reason = null, note }, acting }) => {
    const documents = (await categoriesOf(tx, row)).flatMap((each) => categoryOf(each).documents);
    if (!documents.some((document) => document.code === code))
      throw refusals.invalidInput([issue('code', 'UNKNOWN_CODE')]);
    saveDocumentStatus(tx, keyOf(row), { code, status, reason });
    const updated = await updateComplaint(tx, row, { clock_at: row.clock_at });
    publishAct(tx, updated, { kind: 'DOCUMENT', reason: `${code}_${status}`, note, acting });
    return updated;
  },
  ({ status, reason }) => (status === 'WAIVED' && !reason ? [issue('reason', 'REQUIRED')] : []),
);
