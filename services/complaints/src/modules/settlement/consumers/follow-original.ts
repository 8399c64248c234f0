import { momentOf, type Tx } from '@slrt/database';
import { parseId } from '@slrt/domain';
import { complaintEvents } from '@slrt/events';
import { defineModuleConsumer } from '@slrt/subgraph';
import type { Deps } from '../../../deps.ts';
import {
  lockDuplicatesOf,
  moveComplaint,
  takeNeeds,
  type Answer,
  type LockedComplaint,
} from '../../complaint/index.ts';

const acting = { actorId: 'system:duplicate', role: null };
const ended: readonly string[] = ['WITHDRAWN', 'REJECTED'];

/** Answers the needs of a duplicate: its family is asked whether the answer to the original holds for it too. */
async function answer(tx: Tx, { clocks }: Deps, row: LockedComplaint, result: string): Promise<void> {
  const given: Answer = { isMet: true, result, at: (await momentOf(tx)).toISOString() };
  await moveComplaint(tx, clocks, row, {
    ...{ step: 'event:originalAnswered', acting, reason: 'ORIGINAL_ANSWERED', note: null },
    needs: takeNeeds(row, 'event:originalAnswered', { patchOf: () => ({ answer: given }) }),
  });
}

/**
 * Lets duplicates follow their original: its answer is theirs to confirm, and they are reviewed on their own when it was
 * withdrawn or rejected.
 */
export const followOriginal = defineModuleConsumer<Deps>()({
  name: 'follow-original',
  stream: 'COMPLAINTS',
  contracts: [complaintEvents.awaitingConfirmation, complaintEvents.closed, complaintEvents.withdrawn],
  linger: 100,
  handle: async (tx, { data }, deps) => {
    const key = parseId('complaint', data.complaintId);
    if (!key || data.status === 'DUPLICATE') return;
    for (const row of await lockDuplicatesOf(tx, key)) {
      if (!ended.includes(data.status)) await answer(tx, deps, row, 'ORIGINAL_ANSWERED');
      else
        await moveComplaint(tx, deps.clocks, row, {
          ...{ step: 'event:originalEnded', acting, reason: `ORIGINAL_${data.status}`, note: null },
          patch: { duplicate_of: null },
        });
    }
  },
});
