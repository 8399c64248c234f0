import { formatId, parseId, type EntityKey } from '@slrt/domain';
import { batchLoader, type RequestContext } from '@slrt/subgraph';
import type { Tx } from '@slrt/database';
import DataLoader from 'dataloader';
import { keyOf } from './complaint.events.ts';
import { complaintReaders } from './complaint.policy.ts';
import { findComplaints, type ComplaintRow } from './complaint.repository.ts';
import { findDisputedConditions, type DisputedConditionRow } from './disputed-condition.repository.ts';
import { findWaitingPlace, listNeeds, type NeedRow } from './need.repository.ts';
import { findTimelines, type TimelineRow } from './timeline.repository.ts';

/** Creates a loader of rows that belong to complaints. One query serves all complaints of a request. */
export function loaderOfComplaints<R>(
  request: RequestContext,
  find: (tx: Tx, keys: EntityKey[]) => Promise<R[]>,
  complaintOf: (row: R) => string,
): DataLoader<ComplaintRow, R[], string> {
  const scope = request.scope(complaintReaders);
  return new DataLoader<ComplaintRow, R[], string>(
    async (rows) => {
      if (!scope) return rows.map(() => []);
      const found = Map.groupBy(await request.db.read(scope, (tx) => find(tx, rows.map(keyOf))), complaintOf);
      return rows.map((row) => found.get(row.id) ?? []);
    },
    { cacheKeyFn: (row) => row.id },
  );
}

export function createLoaders(request: RequestContext) {
  const scope = request.scope(complaintReaders);
  return {
    complaints: batchLoader<ComplaintRow>(
      async (ids) => {
        const keys = ids.map((id) => parseId('complaint', id)).filter((key) => key !== null);
        return scope ? request.db.read(scope, (tx) => findComplaints(tx, keys)) : [];
      },
      (row) => formatId('complaint', keyOf(row)),
    ),
    timelines: loaderOfComplaints<TimelineRow>(request, findTimelines, (entry) => entry.complaint_id),
    waitingPlaces: new DataLoader<NeedRow, number, string>(
      async (needs) =>
        scope
          ? request.db.read(scope, (tx) => Promise.all(needs.map((need) => findWaitingPlace(tx, need))))
          : needs.map(() => 0),
      { cacheKeyFn: (need) => `${need.complaint_id}/${need.no}` },
    ),
    needs: loaderOfComplaints<NeedRow>(request, listNeeds, (need) => need.complaint_id),
    disputedConditions: loaderOfComplaints<DisputedConditionRow>(
      request,
      findDisputedConditions,
      (disputedCondition) => disputedCondition.complaint_id,
    ),
  };
}
