import type { Database } from '@slrt/database';
import { covers, districtOf, isUuidV7, issue, levelOf, parseId, refusals } from '@slrt/domain';
import { idempotencyKeyIssues, type Caller } from '@slrt/subgraph';
import { findRegion, insertNotices, type NoticeDeps } from '../../notice/index.ts';
import type { CodeDeps } from '../one-time-code.ts';
import {
  countRecentCodes,
  findCode,
  insertCode,
  markUsed,
  tryCode,
  type OneTimeCodeRow,
} from '../one-time-code.repository.ts';

/** Maximum number of codes per complaint and hour, so that a phone is not flooded. */
const maxPerHour = 5;

interface SendInput {
  readonly idempotencyKey: string;
  readonly complaintId: string;
  /** Village of a draft, which no event has told of. */
  readonly regionCode?: string | null | undefined;
  readonly purpose: OneTimeCodeRow['purpose'];
}

/**
 * Sends a code to the reporter of a complaint, or of a draft of one. Its message is queued in the same transaction. Throws
 * NotFound for a complaint outside the caller's areas, and InvalidInput after five codes within an hour.
 */
export async function sendOneTimeCode(
  { database, channels, codes }: CodeDeps & Pick<NoticeDeps, 'database' | 'channels'>,
  { scope }: Caller,
  { idempotencyKey, complaintId, purpose, regionCode: draftRegion }: SendInput,
): Promise<OneTimeCodeRow> {
  const issues = idempotencyKeyIssues(idempotencyKey);
  if (issues.length > 0) throw refusals.invalidInput(issues);
  const complaint = parseId('complaint', complaintId);
  if (!complaint) throw refusals.notFound();
  if (draftRegion && (levelOf(draftRegion) !== 'VILLAGE' || districtOf(draftRegion) !== complaint.district))
    throw refusals.invalidInput([issue('regionCode', 'UNKNOWN_REGION')]);
  const key = { district: complaint.district, uuid: idempotencyKey };
  return database.withTransaction(scope, async (tx) => {
    const known = await findRegion(tx, complaint);
    const isOwnDraft = draftRegion && scope.areas.some((area) => covers(area, draftRegion));
    const regionCode = known ?? (isOwnDraft ? draftRegion : null);
    if (!regionCode) throw refusals.notFound();
    const recent = await countRecentCodes(tx, complaint);
    const existing = await findCode(tx, key);
    if (existing) {
      if (existing.complaint_id !== complaint.uuid || existing.purpose !== purpose)
        throw refusals.idempotencyConflict();
      return existing;
    }
    if (recent >= maxPerHour) throw refusals.invalidInput([issue('complaintId', 'TOO_MANY_CODES')]);
    const row = await insertCode(tx, key, {
      region_code: regionCode,
      complaint_id: complaint.uuid,
      purpose,
      code_hash: codes.hashOf(idempotencyKey),
    });
    insertNotices(
      tx,
      channels.map(({ name }) => name),
      {
        complaint,
        regionCode,
        cause: row.id,
        kind: 'ONE_TIME_CODE',
        nextOn: null,
        expiresAt: row.expires_at,
      },
    );
    return row;
  });
}

/**
 * Uses a code. Throws InvalidInput, without telling which, if it is wrong, used or expired, or had five tries. A wrong try is
 * counted.
 */
export async function verifyOneTimeCode(
  { database, codes }: CodeDeps & { readonly database: Database },
  { scope }: Caller,
  { oneTimeCodeId, code }: { oneTimeCodeId: string; code: string },
): Promise<OneTimeCodeRow> {
  const key = parseId('oneTimeCode', oneTimeCodeId);
  const verified =
    key && isUuidV7(key.uuid)
      ? await database.withTransaction(scope, async (tx) => {
          const row = await tryCode(tx, key);
          if (!row || !codes.matches(row.id, code, row.code_hash)) return null;
          markUsed(tx, key);
          return row;
        })
      : null;
  if (!verified) throw refusals.invalidInput([issue('code', 'CODE_NOT_VALID')]);
  return verified;
}
