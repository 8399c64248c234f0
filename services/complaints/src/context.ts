import type { Tx } from '@slrt/database';
import { formatId, parseId, type EntityKey } from '@slrt/domain';
import { batchLoader, type RequestContext } from '@slrt/subgraph';
import { findFilesOf, type Shelf, type StoredFileRow } from '@slrt/files';
import DataLoader from 'dataloader';
import type { CitizenCodes } from './modules/citizen/index.ts';
import type { LetterDeps } from './modules/letter/index.ts';
import {
  complaintReaders,
  findComplaints,
  findContests,
  listNeeds,
  findTimelines,
  keyOf,
  type ComplaintRow,
  type ContestRow,
  type NeedRow,
  type TimelineRow,
} from './modules/complaint/index.ts';

/** An area that the registry owns. */
export interface RegionReference {
  readonly code: string;
}

/** What the use cases of this service are given. */
export interface ServiceDeps extends LetterDeps {
  readonly shelf: Shelf;
  readonly codes: CitizenCodes;
}

export interface ServiceContext extends RequestContext {
  readonly deps: ServiceDeps;
  readonly complaints: ReturnType<typeof batchLoader<ComplaintRow>>;
  readonly timelines: DataLoader<ComplaintRow, TimelineRow[], string>;
  readonly needs: DataLoader<ComplaintRow, NeedRow[], string>;
  readonly contests: DataLoader<ComplaintRow, ContestRow[], string>;
  readonly attachments: DataLoader<ComplaintRow, StoredFileRow[], string>;
}

export function createContext(request: RequestContext, deps: ServiceDeps): ServiceContext {
  const scope = request.scope(complaintReaders);
  /** Rows that belong to complaints, read for all of a request at once. */
  const ofComplaints = <R>(find: (tx: Tx, keys: EntityKey[]) => Promise<R[]>, complaintOf: (row: R) => string) =>
    new DataLoader<ComplaintRow, R[], string>(
      async (rows) => {
        if (!scope) return rows.map(() => []);
        const found = Map.groupBy(await request.db.read(scope, (tx) => find(tx, rows.map(keyOf))), complaintOf);
        return rows.map((row) => found.get(row.id) ?? []);
      },
      { cacheKeyFn: (row) => row.id },
    );
  return {
    ...request,
    deps,
    complaints: batchLoader<ComplaintRow>(
      async (ids) => {
        const keys = ids.map((id) => parseId('complaint', id)).filter((key) => key !== null);
        return scope ? request.db.read(scope, (tx) => findComplaints(tx, keys)) : [];
      },
      (row) => formatId('complaint', keyOf(row)),
    ),
    timelines: ofComplaints(findTimelines, (entry) => entry.complaint_id),
    needs: ofComplaints(listNeeds, (need) => need.complaint_id),
    contests: ofComplaints(findContests, (contest) => contest.complaint_id),
    attachments: ofComplaints(findFilesOf, (file) => file.subject_id),
  };
}
