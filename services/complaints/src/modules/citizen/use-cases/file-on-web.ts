import { allDistricts } from '@slrt/areas';
import { constraintOf, type Tx } from '@slrt/database';
import {
  districtOf,
  formatId,
  issue,
  parseId,
  refusals,
  systemScope,
  type EntityKey,
  type InputIssue,
} from '@slrt/domain';
import { sleep } from '@slrt/runtime';
import { uuidv7 } from 'uuidv7';
import { findComplaints, keyOf, type ComplaintRow } from '../../complaint/index.ts';
import {
  contactText,
  fileInTransaction,
  findDraft,
  findRepeated,
  inputIssues,
  insertDraft,
  lockDraft,
  markDraftFiled,
  openDraft,
  saveDraftCode,
  type DraftPayload,
  type DraftRow,
} from '../../filing/index.ts';
import {
  findVillages,
  insertCitizenCode,
  insertSession,
  listOpenDistricts,
  type VillageRow,
} from '../citizen.repository.ts';
import type { SentCode } from '../one-time-codes.ts';
import { assertWithinLimits, citizenScope, recordCitizenRead, type PublicDeps } from '../public-access.ts';

/** Receipt of a complaint: the number, the code to follow it, and a session on its page. */
export interface Receipt {
  readonly number: string;
  readonly code: string;
  readonly token: string;
  /** True if the same text had been filed before: the receipt is that of the earlier complaint. */
  readonly isRepeated: boolean;
}
/** Role to which a complaint of the public page is returned, in place of the citizen. */
const returnRole = 'FRONT_OFFICE';
const maxVillages = 21;

let districts: string[] | null = null;
/** Scope of all districts. */
const createNationalScope = () => ({ ...systemScope('citizen', ''), areas: (districts ??= allDistricts()) });

/** Finds the villages of a name, in the districts that take complaints on the public page. */
export async function findOpenVillages(
  { database }: Pick<PublicDeps, 'database'>,
  name: string,
): Promise<VillageRow[]> {
  return database.read(createNationalScope(), async (tx) =>
    findVillages(tx, { districts: await listOpenDistricts(tx), name }, maxVillages),
  );
}

/** Finds what the public page requires in addition: a contact, and the person concerned if it is not the reporter. */
function webIssues({ reporter, subject }: DraftPayload): InputIssue[] {
  const issues: InputIssue[] = [];
  const { phone, email, relation, visibility } = reporter;
  if (visibility !== 'ANONYMOUS' && !phone?.trim() && !email?.trim()) issues.push(issue('reporter.phone', 'REQUIRED'));
  if (phone?.trim() && !/^\+?\d{9,15}$/.test(phone.replaceAll(/[\s().-]/g, '')))
    issues.push(issue('reporter.phone', 'INVALID_INPUT'));
  if (relation !== 'SELF' && !subject) issues.push(issue('subject.name', 'REQUIRED'));
  return issues;
}

/** Inserts a code and a session for a complaint in the running transaction. Returns them with the number. */
function issueReceipt(
  tx: Tx,
  { secrets }: PublicDeps,
  complaint: Pick<ComplaintRow, 'district_code' | 'id' | 'number'>,
  more: { isRepeated: boolean; isActing: boolean },
): Receipt {
  const key = keyOf(complaint);
  const { code, hash } = secrets.receiptCode(key);
  const { token, hash: tokenHash } = secrets.makeToken(key.district);
  insertCitizenCode(tx, key, { hash, role: null });
  insertSession(tx, key, { hash: tokenHash, isActing: more.isActing });
  return { number: complaint.number, code, token, isRepeated: more.isRepeated };
}

/** Sends a one-time code for a draft, and stores which. */
async function sendDraftCode(deps: PublicDeps, draft: DraftRow): Promise<SentCode> {
  const complaintId = formatId('complaint', { district: draft.district_code, uuid: draft.id });
  const sent = await deps.oneTimeCodes.send(complaintId, 'FILE', draft.region_code);
  const key = typeof sent === 'string' ? null : parseId('oneTimeCode', sent.id);
  if (key)
    await deps.database.withTransaction(
      citizenScope(draft.district_code),
      (tx) => saveDraftCode(tx, draft, key.uuid),
      'request',
    );
  return sent;
}

/**
 * Takes a filing of the public page. An anonymous one is filed at once; any other waits for the one-time code that is sent to its
 * contact. Throws InvalidInput, and LimitReached after too many filings by the address, the contact or for the village.
 */
export async function startFiling(
  deps: PublicDeps,
  payload: DraftPayload,
  address: string,
): Promise<{ readonly receipt: Receipt } | { readonly draft: string; readonly sent: SentCode }> {
  const issues = [...inputIssues({ ...payload, idempotencyKey: uuidv7() }, new Date()), ...webIssues(payload)];
  if (issues.length > 0) throw refusals.invalidInput(issues);
  if ((await findOpenVillages(deps, payload.regionCode)).length === 0)
    throw refusals.invalidInput([issue('regionCode', 'UNKNOWN_REGION')]);
  const district = districtOf(payload.regionCode);
  const { regionCode, reporter } = payload;
  const counted = { address, contact: contactText(reporter), village: regionCode };
  const isAnonymous = reporter.visibility === 'ANONYMOUS';
  const { token, hash } = deps.secrets.makeToken(district);
  const taken = await deps.database.withTransaction(
    citizenScope(district),
    async (tx) => {
      await assertWithinLimits(tx, deps, district, isAnonymous ? { address, village: regionCode } : counted);
      if (isAnonymous) {
        const complaint = await fileInTransaction(tx, deps, { ...payload, idempotencyKey: uuidv7() }, returnRole);
        return { receipt: issueReceipt(tx, deps, complaint, { isRepeated: false, isActing: false }) };
      }
      const { cipher, keyId } = deps.sealing.seal(JSON.stringify(payload));
      const draft = { district_code: district, region_code: regionCode, token_hash: hash };
      return { draft: await insertDraft(tx, { ...draft, payload: cipher, payload_key: keyId }) };
    },
    'request',
  );
  if (taken.receipt) return { receipt: taken.receipt };
  return { draft: token, sent: await sendDraftCode(deps, taken.draft) };
}

/** A draft as its page shows it: where the code was sent, or that it was filed. */
export interface DraftView {
  readonly phone: string | null;
  readonly email: string | null;
}

async function readDraft(deps: PublicDeps, token: string | null): Promise<DraftRow | null> {
  const key = deps.secrets.readToken(token);
  return (
    key && deps.database.read(citizenScope(key.district), (tx) => findDraft(tx, key.district, key.hash), 'request')
  );
}

/** Returns where the code of a draft was sent. Null if the draft does not exist any more. */
export async function viewDraft(deps: PublicDeps, token: string | null): Promise<DraftView | null> {
  const draft = await readDraft(deps, token);
  if (!draft) return null;
  if (draft.filed_as) return { phone: null, email: null };
  const { phone, email } = openDraft(deps.sealing, draft).reporter;
  return { phone: phone?.trim() || null, email: email?.trim() || null };
}

/** Sends another code. Null if the draft does not exist any more. */
export async function resendDraftCode(deps: PublicDeps, token: string | null): Promise<SentCode | null> {
  const draft = await readDraft(deps, token);
  return draft && !draft.filed_as ? sendDraftCode(deps, draft) : null;
}

/** Waits at most a second for a draft to be filed. A wrong code is answered later for it, which does no harm. */
async function isFiledSoon(deps: PublicDeps, token: string | null): Promise<boolean> {
  for (let waited = 0; waited < 1_000; waited += 200) {
    if ((await readDraft(deps, token))?.filed_as) return true;
    await sleep(200);
  }
  return false;
}

/** Files a draft whose contact was verified, once. The same text by the same person leads to the complaint filed before. */
async function fileDraft(tx: Tx, deps: PublicDeps, key: EntityKey): Promise<Receipt | null> {
  const draft = await lockDraft(tx, key);
  if (!draft) return null;
  if (draft.filed_as) {
    const isRepeated = draft.filed_as !== draft.id;
    return receiptOf(tx, deps, { ...key, uuid: draft.filed_as }, { isRepeated, isActing: false });
  }
  const payload = openDraft(deps.sealing, draft);
  const { regionCode, categoryCode } = payload;
  const description = payload.description.trim();
  const contacts = deps.sealing.indexes(contactText(payload.reporter) ?? '');
  const earlier = await findRepeated(tx, { district: key.district, regionCode, categoryCode, description, contacts });
  const emptied = deps.sealing.seal('{}');
  const filed = { payload: emptied.cipher, payloadKey: emptied.keyId };
  if (earlier) {
    markDraftFiled(tx, draft, { ...filed, complaintId: earlier });
    return receiptOf(tx, deps, { ...key, uuid: earlier }, { isRepeated: true, isActing: true });
  }
  const complaint = await fileInTransaction(tx, deps, { ...payload, idempotencyKey: draft.id }, returnRole);
  markDraftFiled(tx, draft, { ...filed, complaintId: complaint.id });
  return issueReceipt(tx, deps, complaint, { isRepeated: false, isActing: true });
}

/** Returns the receipt of a complaint that was filed before, with a new session, and records that its number is shown again. */
async function receiptOf(
  tx: Tx,
  deps: PublicDeps,
  key: EntityKey,
  more: { isRepeated: boolean; isActing: boolean },
): Promise<Receipt | null> {
  const [complaint] = await findComplaints(tx, [key]);
  if (!complaint) return null;
  recordCitizenRead(tx, complaint, ['COMPLAINT']);
  return issueReceipt(tx, deps, complaint, more);
}

/**
 * Files the draft, if the code is right. Repeating the request returns the receipt again. `GONE`: the draft does not exist any more;
 * `WRONG`: the code is wrong, used, expired or was tried too often.
 */
export async function finishFiling(
  deps: PublicDeps,
  token: string | null,
  code: string,
): Promise<Receipt | 'GONE' | 'WRONG'> {
  const draft = await readDraft(deps, token);
  if (!draft) return 'GONE';
  const key = { district: draft.district_code, uuid: draft.id };
  if (!draft.filed_as) {
    const codeId = draft.code_id && formatId('oneTimeCode', { ...key, uuid: draft.code_id });
    const verified = codeId ? await deps.oneTimeCodes.verify(codeId, code) : null;
    // An equal request may have used the code a moment ago, and be filing the draft.
    if (verified !== formatId('complaint', key) && !(await isFiledSoon(deps, token))) return 'WRONG';
  }
  const file = (tx: Tx) => fileDraft(tx, deps, key);
  try {
    return (await deps.database.withTransaction(citizenScope(key.district), file, 'request')) ?? 'GONE';
  } catch (error) {
    if (constraintOf(error) === 'complaint_pkey') return 'GONE';
    throw error;
  }
}
