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

/** Files complaints collected offline, each in its own transaction. Corrects their times if the device's clock is wrong. */
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

/** Lists changes in a village since a cursor; without one, all open complaints. */
export const listComplaintChanges = (
  caller: ChangesCaller,
  request: ChangesRequest,
): Promise<ChangesPage<{ rows: ComplaintRow[]; ended: ChangedComplaint[] }>> =>
  readChanges(caller, request, listChangedComplaints, async (tx, changed) => ({
    rows: await findComplaints(tx, changed.filter((row) => !row.ended).map(keyOf)),
    ended: changed.filter((row) => row.ended),
  }));
