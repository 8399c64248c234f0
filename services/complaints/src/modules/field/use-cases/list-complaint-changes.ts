import { readChanges, type ChangesCaller, type ChangesPage, type ChangesRequest } from '@slrt/subgraph';
import { findComplaints, keyOf, type ComplaintRow } from '../../complaint/index.ts';
import { listChangedComplaints, type ChangedComplaint } from '../field.repository.ts';

/** What changed in a village since a cursor; without one, what is open there. */
export const listComplaintChanges = (
  caller: ChangesCaller,
  request: ChangesRequest,
): Promise<ChangesPage<{ rows: ComplaintRow[]; ended: ChangedComplaint[] }>> =>
  readChanges(caller, request, listChangedComplaints, async (tx, changed) => ({
    rows: await findComplaints(tx, changed.filter((row) => !row.ended).map(keyOf)),
    ended: changed.filter((row) => row.ended),
  }));
