import type { Database, Tx } from '@slrt/database';
import { issue, parseId, refusals } from '@slrt/domain';
import { requestFileUpload, findFilesOf, type StoredFileRow } from '@slrt/files';
import { inputHash, idempotencyKeyIssues, type Caller } from '@slrt/subgraph';
import { categoryOf } from '../../category/index.ts';
import {
  publishAct,
  recordDocumentProvided,
  findAssignmentForAct,
  complaintAct,
  findComplaints,
  keyOf,
  listNeeds,
  updateComplaint,
  type ChangeInput,
  type ComplaintRow,
  type NeedRow,
} from '../../complaint/index.ts';
import { listAwaitedDocuments } from '../../projection/index.ts';
import { listDocumentStatuses, saveDocumentStatus } from '../attachment.repository.ts';
import { checklistOf, maxFiles, type AttachmentKind, type AttachmentView, type ChecklistEntry } from '../checklist.ts';

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
): Promise<AttachmentView> {
  const complaint = parseId('complaint', input.complaintId);
  if (!complaint) throw refusals.notFound();
  const issues = idempotencyKeyIssues(input.idempotencyKey);
  if (issues.length > 0) throw refusals.invalidInput(issues);
  const key = { district: complaint.district, uuid: input.idempotencyKey };
  const hash = inputHash(caller.actor.id, input);
  return deps.database.withTransaction(caller.scope, async (tx) => {
    const [[row], needs] = await Promise.all([findComplaints(tx, [complaint]), listNeeds(tx, [complaint])]);
    if (!row) throw refusals.notFound();
    if (!findAssignmentForAct(caller.actor, 'requestAttachmentUpload', { ...row, needs })) throw refusals.notAllowed();
    const { file, fresh } = await requestFileUpload(tx, { key, subject: row.id, kind: input.kind, inputHash: hash });
    if (fresh && (await findFilesOf(tx, [keyOf(row)])).length > maxFiles)
      throw refusals.invalidInput([issue('complaintId', 'OUT_OF_RANGE')]);
    return { ...file, complaint: row };
  });
}

/** Returns the category codes of the needs of a complaint. */
const categoriesOf = async (tx: Tx, row: ComplaintRow): Promise<string[]> =>
  (await listNeeds(tx, [keyOf(row)])).map((need) => need.category_code);

async function checklistOfCategories(
  tx: Tx,
  row: ComplaintRow,
  codes: readonly string[] | Promise<readonly string[]>,
): Promise<ChecklistEntry[]> {
  const key = [keyOf(row)];
  const [wanted, files, settled, requested] = await Promise.all([
    codes,
    findFilesOf(tx, key),
    listDocumentStatuses(tx, key),
    listAwaitedDocuments(tx, keyOf(row)),
  ]);
  return checklistOf(wanted, files, settled, requested);
}

/** Returns the documents that the needs of a complaint require, with their status. */
export const checklistOfComplaint = (tx: Tx, row: ComplaintRow): Promise<ChecklistEntry[]> =>
  checklistOfCategories(tx, row, categoriesOf(tx, row));

/** Throws InvalidInput if a document that one of the needs requires is neither provided nor waived. */
export async function assertDocumentsProvided(tx: Tx, row: ComplaintRow, needs: readonly NeedRow[]): Promise<void> {
  const required = await checklistOfCategories(
    tx,
    row,
    needs.map((need) => need.category_code),
  );
  const missing = required.filter((item) => item.required && item.status === 'MISSING');
  if (missing.length > 0)
    throw refusals.invalidInput(missing.map((item) => issue(`checklist.${item.code}`, 'DOCUMENTS_MISSING')));
}

const isReferred = ({ needs }: { readonly needs: readonly NeedRow[] }): boolean =>
  needs.some(({ status }) => status === 'REFERRED');

/** Tells the agencies that wait for a document that its file is there. Called in the transaction that stores the file. */
export async function announceStoredFile(tx: Tx, file: StoredFileRow): Promise<void> {
  const key = { district: file.district_code, uuid: file.subject_id };
  const [[row], needs] = await Promise.all([findComplaints(tx, [key]), listNeeds(tx, [key])]);
  if (row && isReferred({ needs }))
    recordDocumentProvided(tx, row, file.kind, { actorId: file.created_by, role: null });
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
    const awaited: readonly string[] = await listAwaitedDocuments(tx, keyOf(row));
    if (!documents.some((document) => document.code === code) && !awaited.includes(code))
      throw refusals.invalidInput([issue('code', 'UNKNOWN_CODE')]);
    saveDocumentStatus(tx, keyOf(row), { code, status, reason });
    const updated = await updateComplaint(tx, row, { clock_at: row.clock_at });
    publishAct(tx, updated, { kind: 'DOCUMENT', reason: `${code}_${status}`, note, acting });
    if (isReferred(row)) recordDocumentProvided(tx, updated, code, acting);
    return updated;
  },
  ({ status, reason }) => (status === 'WAIVED' && !reason ? [issue('reason', 'REQUIRED')] : []),
);
