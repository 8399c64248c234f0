import { readClock } from '@slrt/database';
import {
  clockSkew,
  readChanges,
  runBatch,
  type BatchItem,
  type Caller,
  type ChangesCaller,
  type ChangesPage,
  type ChangesRequest,
} from '@slrt/subgraph';
import { findComplaints, keyOf, type ComplaintRow } from '../../complaint/index.ts';
import { fileComplaint, type FileComplaintInput, type FilingDeps } from '../../filing/index.ts';
import { listChangedComplaints, type ChangedComplaint } from '../field.repository.ts';

export type FiledComplaintAnswer = BatchItem<ComplaintRow>;

/** Files a day's complaints, each in its own transaction. Times of a device whose clock is wrong are corrected. */
export async function fileComplaints(
  deps: FilingDeps,
  caller: Caller,
  input: { items: readonly FileComplaintInput[]; sentAt?: string | Date | null | undefined },
): Promise<FiledComplaintAnswer[]> {
  const skew = input.sentAt ? clockSkew(input.sentAt, await readClock(deps.database)) : 0;
  return runBatch(input.items, caller.logger, async (item) => {
    const { complaint, repeated } = await fileComplaint(deps, caller, item, skew);
    return { outcome: repeated ? 'REPEATED' : 'APPLIED', value: complaint };
  });
}

/** Lists what changed in a village since a cursor; without one, what is open there. */
export const listComplaintChanges = (
  caller: ChangesCaller,
  request: ChangesRequest,
): Promise<ChangesPage<{ rows: ComplaintRow[]; ended: ChangedComplaint[] }>> =>
  readChanges(caller, request, listChangedComplaints, async (tx, changed) => ({
    rows: await findComplaints(tx, changed.filter((row) => !row.ended).map(keyOf)),
    ended: changed.filter((row) => row.ended),
  }));
