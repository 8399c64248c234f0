import { requireScope } from '@slrt/subgraph';
import type { ComplaintStatisticsResolvers } from '../../../__generated__/graphql.ts';
import { measuresOf } from '../measures.ts';
import { readAgencies, readGroups, readSeries } from '../read-statistics.ts';
import { statisticsReaders } from '../statistics.policy.ts';

export const ComplaintStatistics: ComplaintStatisticsResolvers = {
  total: async ({ filter, period }, _, context) => {
    const scope = requireScope(context, statisticsReaders);
    const [group] = await readGroups(context.db, scope, filter, { dimension: 'NONE', period });
    return group?.measures ?? measuresOf([], [], { open: 0, overdue: 0, suppress: false, hasFlows: true });
  },
  groups: ({ filter, period }, { by }, context) =>
    readGroups(context.db, requireScope(context, statisticsReaders), filter, { dimension: by, period }),
  series: async ({ filter, period }, { interval }, context) => {
    const points = await readSeries(context.db, requireScope(context, statisticsReaders), filter, { interval, period });
    return points.map(({ key, measures }) => ({ from: key, measures }));
  },
  agencies: ({ filter, period }, _, context) =>
    readAgencies(context.db, requireScope(context, statisticsReaders), filter.regionCode, period),
};
