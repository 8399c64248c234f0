import type { RequestContext } from '@slrt/subgraph';
import DataLoader from 'dataloader';
import { deliveryKeepers } from './delivery.policy.ts';
import { listAttempts, type AttemptRow } from './delivery.repository.ts';

export function createLoaders(request: RequestContext) {
  return {
    /** Attempts of a delivery. */
    attempts: new DataLoader<string, AttemptRow[]>(async (ids) => {
      const keepers = request.scope(deliveryKeepers);
      const rows = keepers ? await request.db.read(keepers, (tx) => listAttempts(tx, ids)) : [];
      const grouped = Map.groupBy(rows, (row) => row.delivery_id);
      return ids.map((id) => grouped.get(id) ?? []);
    }),
  };
}
