import type { RegionResolvers } from '../../../__generated__/graphql.ts';
import { statisticsReaders, statisticsView } from '../statistics.policy.ts';
import { sumCells } from '../statistics.repository.ts';

/** What this module adds to an area. */
export const Region: Pick<RegionResolvers, 'statistics'> = {
  statistics: async (row, _, context) => {
    const scope = context.scope(statisticsReaders);
    if (!scope) return null;
    const cells = await context.db.read(scope, (tx) => sumCells(tx, row.code, ['TOTAL', 'programme']));
    return statisticsView(row.code, cells, scope);
  },
};
