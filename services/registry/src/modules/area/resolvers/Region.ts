import type { RegionResolvers } from '../../../__generated__/graphql.ts';
import type { ServiceContext } from '../../../__generated__/context.ts';
import { regionConnection } from './region-connection.ts';
import type { AreaRow } from '../area.repository.ts';

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
