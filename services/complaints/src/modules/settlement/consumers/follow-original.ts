import { momentOf, type Tx } from '@slrt/database';
import { parseId } from '@slrt/domain';
import { complaintEvents } from '@slrt/events';
import { defineModuleConsumer } from '@slrt/subgraph';
import type { Deps } from '../../../deps.ts';
import {
  keyOf,
  lockComplaint,
  lockDuplicatesOf,
  moveComplaint,
  takeNeeds,
  type Answer,
  type LockedComplaint,
} from '../../complaint/index.ts';

const acting = { actorId: 'system:duplicate', role: null };
const answered: readonly string[] = ['AWAITING_CONFIRMATION', 'RESOLVED', 'CLOSED_UNFULFILLED'];
const ended: readonly string[] = ['WITHDRAWN', 'REJECTED'];

/** True if, as far as the original's answers say, its needs were met. */
const isMet = ({ status, needs }: LockedComplaint): boolean =>
  status !== 'CLOSED_UNFULFILLED' && needs.every(({ answer }) => answer?.isMet ?? true);

/**
 * Lets a duplicate follow its original. If that was answered, the family of the duplicate is asked whether the answer holds
 * for it too. If it was withdrawn or rejected, the duplicate is reviewed on its own.
 */
async function follow(tx: Tx, { clocks }: Deps, row: LockedComplaint, original: LockedComplaint): Promise<void> {
  if (answered.includes(original.status)) {
    const answer: Answer = {
      isMet: isMet(original),
      result: 'ORIGINAL_ANSWERED',
      at: (await momentOf(tx)).toISOString(),
    };
    await moveComplaint(tx, clocks, row, {
      ...{ step: 'event:originalAnswered', acting, reason: 'ORIGINAL_ANSWERED', note: null },
      needs: takeNeeds(row, 'event:originalAnswered', { patchOf: () => ({ answer }) }),
    });
  } else if (ended.includes(original.status)) {
    await moveComplaint(tx, clocks, row, {
      ...{ step: 'event:originalEnded', acting, reason: `ORIGINAL_${original.status}`, note: null },
      patch: { duplicate_of: null },
    });
  }
}

/** Lets duplicates follow their original when it is answered or ends, and at once when it was so before. */
export const followOriginal = defineModuleConsumer<Deps>()({
  name: 'follow-original',
  stream: 'COMPLAINTS',
  contracts: [complaintEvents.awaitingConfirmation, complaintEvents.closed, complaintEvents.withdrawn],
  linger: 100,
  handle: async (tx, { data }, deps) => {
    const key = parseId('complaint', data.complaintId);
    const changed = key && (await lockComplaint(tx, key));
    if (!changed) return;
    if (changed.status === 'DUPLICATE' && changed.duplicate_of) {
      const original = await lockComplaint(tx, { district: changed.district_code, uuid: changed.duplicate_of });
      if (original) await follow(tx, deps, changed, original);
      return;
    }
    for (const duplicate of await lockDuplicatesOf(tx, keyOf(changed))) await follow(tx, deps, duplicate, changed);
  },
});
