import { connection, pageSize } from '@slrt/subgraph';
import type { ServiceContext } from '../../__generated__/context.ts';
import type { QueryResolvers, RegionResolvers } from '../../__generated__/graphql.ts';
import { publicScope } from '@slrt/domain';
import { countAreas, pageAreas, type AreaFilter, type AreaRow } from './area.repository.ts';

export async function regionConnection(
  context: ServiceContext,
  filter: AreaFilter,
  first: number | null | undefined,
  after: string | null | undefined,
) {
  const page = pageSize(first, after, 1);
  const last = page.after ? String(page.after[0]) : null;
  const rows = await context.db.read(publicScope(context.actor.id), (tx) =>
    pageAreas(tx, filter, last, page.limit + 1),
  );
  return connection(
    rows,
    page,
    (row) => [row.code],
    () => context.db.read(publicScope(context.actor.id), (tx) => countAreas(tx, filter)),
  );
}

export const Query: Pick<QueryResolvers, 'region' | 'regions'> = {
  region: (_, { code }, context) => context.areas.load(code),
  regions: (_, { filter, first, after }, context) => regionConnection(context, filter ?? {}, first, after),
};

const ancestors = (code: string) =>
  [2, 5, 8, 13].filter((length) => length <= code.length).map((length) => code.slice(0, length));

export const Region: RegionResolvers & {
  __resolveReference: (reference: { code: string }, context: ServiceContext) => Promise<AreaRow | null>;
} = {
  __resolveReference: ({ code }, context) => context.areas.load(code),
  parent: (row, _, context) => (row.parent_code ? context.areas.load(row.parent_code) : null),
  children: (row, { first, after }, context) => regionConnection(context, { parentCode: row.code }, first, after),
  path: async (row, _, context) => {
    const rows = await context.areas.loadMany(ancestors(row.code));
    return rows.filter((each): each is AreaRow => each !== null && !(each instanceof Error));
  },
  bpsCode: (row) => row.bps_code,
  validFrom: (row) => row.valid_from,
  validUntil: (row) => row.valid_until,
  successors: async (row, _, context) => {
    const rows = await context.areas.loadMany(row.successors);
    return rows.filter((each): each is AreaRow => each !== null && !(each instanceof Error));
  },
};
