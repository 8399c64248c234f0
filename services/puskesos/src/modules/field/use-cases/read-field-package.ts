import { readChanges, type ChangesCaller, type ChangesRequest } from '@slrt/subgraph';
import { listChangedVisits, type PlannedVisitRow } from '../planned-visit.repository.ts';

export interface VillagePackage {
  readonly village: string;
  readonly visits: readonly PlannedVisitRow[];
  readonly done: readonly PlannedVisitRow[];
  readonly cursor: string;
  readonly more: boolean;
}

/** What a facilitator takes along to a village besides its records: the visits that are due, what is planned, who works there. */
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
