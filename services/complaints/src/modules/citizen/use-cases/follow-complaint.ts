import type { Tx } from '@slrt/database';
import { formatId, parseId } from '@slrt/domain';
import { checklistOfComplaint, type ChecklistEntry } from '../../attachment/index.ts';
import {
  findComplaintByNumber,
  findComplaints,
  findTimelines,
  keyOf,
  listNeeds,
  type ComplaintRow,
  type NeedRow,
  type TimelineRow,
} from '../../complaint/index.ts';
import { findContact, openContact } from '../../filing/index.ts';
import { listOpenReferrals, type OpenReferral } from '../../projection/index.ts';
import {
  deleteSession,
  findSession,
  insertSession,
  isCodeOf,
  saveSessionCode,
  unlockSession,
  type SessionRow,
} from '../citizen.repository.ts';
import type { SecretKey } from '../citizen-secrets.ts';
import { findMessagesOf, type ComplaintMessageRow } from '../message.repository.ts';
import { assertWithinLimits, citizenScope, recordCitizenRead, type PublicDeps } from '../public-access.ts';

/**
 * Right of the citizen in a session: to act; to request a code first, or to type in the one that was sent; or, without a contact to send
 * one to, only to answer (anonymous) or only to read.
 */
export type CitizenRight = 'ACT' | 'REQUEST_CODE' | 'TYPE_CODE' | 'ANSWER' | 'READ';

/** A complaint as its page shows it to the citizen. */
export interface CitizenCase {
  readonly complaint: ComplaintRow;
  readonly needs: readonly NeedRow[];
  readonly timeline: readonly TimelineRow[];
  readonly messages: readonly ComplaintMessageRow[];
  readonly referrals: readonly OpenReferral[];
  /** Documents that the needs require and that are missing. */
  readonly missing: readonly ChecklistEntry[];
  readonly right: CitizenRight;
}

/** Returns the number of a complaint however it was typed in: `6309/2026/123`, `SLRT 6309 2026 000123`. Null for other text. */
export function readNumber(typed: string): string | null {
  const match = /^(?:SLRT)?\D*(\d{4})\D*(\d{4})\D*(\d{1,6})\s*$/i.exec(typed.trim());
  return match ? `SLRT/${match[1]}/${match[2]}/${(match[3] ?? '').padStart(6, '0')}` : null;
}

/** Opens a session with a number and its follow-up code. Null if they do not fit, without telling which is wrong. */
export async function openSession(
  deps: PublicDeps,
  typed: { readonly number: string; readonly code: string },
  address: string,
): Promise<string | null> {
  const code = deps.secrets.readCode(typed.code);
  const number = readNumber(typed.number);
  if (!code || !number) return null;
  const { district } = code;
  await deps.database.withTransaction(
    citizenScope(district),
    (tx) => assertWithinLimits(tx, deps, district, { follow: address }),
    'request',
  );
  const { token, hash } = deps.secrets.makeToken(district);
  return deps.database.withTransaction(
    citizenScope(district),
    async (tx) => {
      const complaint = await findComplaintByNumber(tx, number);
      if (!complaint || complaint.district_code !== district) return null;
      if (!(await isCodeOf(tx, keyOf(complaint), code.hash))) return null;
      insertSession(tx, keyOf(complaint), { hash, isActing: false });
      return token;
    },
    'request',
  );
}

export async function closeSession({ database, secrets }: PublicDeps, token: string | null): Promise<void> {
  const key = secrets.readToken(token);
  if (key) await database.withTransaction(citizenScope(key.district), (tx) => deleteSession(tx, key), 'request');
}

/** Returns what a session lets the citizen do with its complaint. */
export async function rightOf(
  tx: Tx,
  { sealing }: Pick<PublicDeps, 'sealing'>,
  session: SessionRow,
  complaint: ComplaintRow,
): Promise<CitizenRight> {
  if (complaint.reporter_visibility === 'ANONYMOUS') return 'ANSWER';
  const contact = await findContact(tx, keyOf(complaint));
  const { phone, email } = contact ? openContact(sealing, contact) : { phone: null, email: null };
  if (!phone && !email) return 'READ';
  return session.acting ? 'ACT' : session.code_id ? 'TYPE_CODE' : 'REQUEST_CODE';
}

/** A session with its key and complaint. */
export interface OpenSession {
  readonly key: SecretKey;
  readonly session: SessionRow;
  readonly complaintId: string;
}

/** Returns the session of a cookie. Null if there is none, or it has ended. */
export async function readSession(deps: PublicDeps, token: string | null): Promise<OpenSession | null> {
  const key = deps.secrets.readToken(token);
  const session =
    key && (await deps.database.read(citizenScope(key.district), (tx) => findSession(tx, key), 'request'));
  if (!key || !session) return null;
  const complaintId = formatId('complaint', { district: key.district, uuid: session.complaint_id });
  return { key, session, complaintId };
}

/** Reads the complaint of a session, and records the read before it is shown. Null if the session has ended. */
export async function readCase(deps: PublicDeps, token: string | null): Promise<CitizenCase | null> {
  const open = await readSession(deps, token);
  if (!open) return null;
  const complaintKey = { district: open.key.district, uuid: open.session.complaint_id };
  return deps.database.withTransaction(
    citizenScope(complaintKey.district),
    async (tx) => {
      const [[complaint], needs, timeline, messages, referrals] = await Promise.all([
        findComplaints(tx, [complaintKey]),
        listNeeds(tx, [complaintKey]),
        findTimelines(tx, [complaintKey]),
        findMessagesOf(tx, [complaintKey]),
        listOpenReferrals(tx, [complaintKey]),
      ]);
      if (!complaint) return null;
      const checklist = complaint.holder_role === null ? [] : await checklistOfComplaint(tx, complaint);
      const missing = checklist.filter(({ required, status }) => required && status === 'MISSING');
      const right = await rightOf(tx, deps, open.session, complaint);
      recordCitizenRead(tx, complaint, missing.length > 0 ? ['DOCUMENT', 'COMPLAINT'] : ['COMPLAINT']);
      return { complaint, needs, timeline, messages, referrals, missing, right };
    },
    'request',
  );
}

/** Sends a code to the citizen's contact. `ENDED`: the session has ended. */
export async function requestActingCode(
  deps: PublicDeps,
  token: string | null,
): Promise<'SENT' | 'TOO_MANY' | 'UNAVAILABLE' | 'ENDED'> {
  const open = await readSession(deps, token);
  if (!open) return 'ENDED';
  const sent = await deps.oneTimeCodes.send(open.complaintId, 'ACT');
  const code = typeof sent === 'string' ? null : parseId('oneTimeCode', sent.id);
  if (!code) return typeof sent === 'string' ? sent : 'UNAVAILABLE';
  await deps.database.withTransaction(
    citizenScope(open.key.district),
    (tx) => saveSessionCode(tx, open.key, code.uuid),
    'request',
  );
  return 'SENT';
}

/** Lets the citizen act for some minutes, if the code is right and was sent for the complaint of this session. */
export async function unlock(
  deps: PublicDeps,
  token: string | null,
  typed: string,
): Promise<'OPEN' | 'WRONG' | 'ENDED'> {
  const open = await readSession(deps, token);
  if (!open) return 'ENDED';
  const { key, session, complaintId } = open;
  const { code_id: codeId } = session;
  if (!codeId) return session.acting ? 'OPEN' : 'WRONG';
  const verified = await deps.oneTimeCodes.verify(
    formatId('oneTimeCode', { district: key.district, uuid: codeId }),
    typed,
  );
  if (verified !== complaintId) return 'WRONG';
  await deps.database.withTransaction(citizenScope(key.district), (tx) => unlockSession(tx, key, codeId), 'request');
  return 'OPEN';
}
