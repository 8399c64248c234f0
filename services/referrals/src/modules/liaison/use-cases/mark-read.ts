import { parseId, refusals } from '@slrt/domain';
import { findFilesOf } from '@slrt/files';
import type { Caller } from '@slrt/subgraph';
import { findMessagesOf, findReferrals, markRead, type ReferralDeps, type ReferralRow } from '../../referral/index.ts';

/**
 * Marks the messages and documents of a referral as read by the caller, up to one of them or all. Each person has a mark of their
 * own; a query never moves it. Throws NotFound, also for a message of another referral.
 */
export async function markReferralRead(
  deps: ReferralDeps,
  caller: Caller,
  { referralId, upTo }: { referralId: string; upTo?: string | null | undefined },
): Promise<{ referral: ReferralRow }> {
  const key = parseId('referral', referralId);
  const last = upTo ? (parseId('referralMessage', upTo) ?? parseId('attachment', upTo)) : null;
  if (!key || (upTo && !last)) throw refusals.notFound();
  const referral = await deps.database.withTransaction(caller.scope, async (tx) => {
    const [row] = await findReferrals(tx, [key]);
    if (!row) throw refusals.notFound();
    if (last) {
      const [messages, files] = await Promise.all([findMessagesOf(tx, [key]), findFilesOf(tx, [key])]);
      if (![...messages, ...files].some(({ id }) => id === last.uuid)) throw refusals.notFound();
    }
    markRead(tx, key, last?.uuid ?? null);
    return row;
  });
  return { referral };
}
