import { readChanges, type ChangesCaller, type ChangesRequest } from '@slrt/subgraph';
import { listChangedVisits, type PlannedVisitRow } from '../planned-visit.repository.ts';

export interface VillagePackage {
  readonly village: string;
  readonly visits: readonly PlannedVisitRow[];
  readonly done: readonly PlannedVisitRow[];
  readonly cursor: string;
  readonly more: boolean;
}

/** Reads the visits of a village that changed since the cursor: due ones and done ones. */
export async function readFieldPackage(caller: ChangesCaller, request: ChangesRequest): Promise<VillagePackage> {
  const { page, cursor, more } = await readChanges(caller, request, listChangedVisits, (_, rows) => rows);
  return {
    village: request.village,
    visits: page.filter((row) => row.done_at === null),
    done: page.filter((row) => row.done_at !== null),
    cursor,
    more,
  };
}
