import { formatId, parseId } from '@slrt/domain';
import { batchLoader, type RequestContext } from '@slrt/subgraph';
import DataLoader from 'dataloader';
import { listCategories, type CategoryRow } from './modules/category/index.ts';
import {
  complaintReaders,
  findComplaints,
  findTimelines,
  keyOf,
  type ComplaintDeps,
  type ComplaintRow,
  type TimelineRow,
} from './modules/complaint/index.ts';

/** An area that the registry owns. */
export interface RegionReference {
  readonly code: string;
}

export interface ServiceContext extends RequestContext {
  readonly deps: ComplaintDeps;
  readonly complaints: ReturnType<typeof batchLoader<ComplaintRow>>;
  readonly timelines: DataLoader<ComplaintRow, TimelineRow[], string>;
  /** The national list, read once per process: it changes with a release only. */
  readonly categories: () => Promise<ReadonlyMap<string, CategoryRow>>;
}

export function createContext(
  request: RequestContext,
  deps: ComplaintDeps,
  categories: ServiceContext['categories'],
): ServiceContext {
  const scope = request.scope(complaintReaders);
  return {
    ...request,
    deps,
    categories,
    complaints: batchLoader<ComplaintRow>(
      async (ids) => {
        const keys = ids.map((id) => parseId('complaint', id)).filter((key) => key !== null);
        return scope ? request.db.read(scope, (tx) => findComplaints(tx, keys)) : [];
      },
      (row) => formatId('complaint', keyOf(row)),
    ),
    timelines: new DataLoader(
      async (rows) => {
        if (!scope) return rows.map(() => []);
        const found = Map.groupBy(
          await request.db.read(scope, (tx) => findTimelines(tx, rows.map(keyOf))),
          (entry) => entry.complaint_id,
        );
        return rows.map((row) => found.get(row.id) ?? []);
      },
      { cacheKeyFn: (row) => row.id },
    ),
  };
}

/** Reads the categories once, outside any person's rights: they name no one. */
export function categoryList(database: RequestContext['db']): ServiceContext['categories'] {
  let list: Promise<ReadonlyMap<string, CategoryRow>> | null = null;
  const scope = { scope: 'staff', areas: [], agency: null, actorId: 'system:categories', role: null } as const;
  return () => {
    list ??= database.read(scope, listCategories).then((rows) => new Map(rows.map((row) => [row.code, row])));
    list.catch(() => {
      list = null; // the next request asks again
    });
    return list;
  };
}
