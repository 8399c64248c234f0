import { assertAllowed, getScope } from '@slrt/subgraph';
import type {
  AgencyMeasuresResolvers,
  ComplaintStatisticsResolvers,
  QueryResolvers,
} from '../../__generated__/graphql.ts';
import { categoryCodes } from '../category/index.ts';
import { measuresOf } from './measures.ts';
import { assertPeriod, readAgencies, readGroups, readSeries, statisticsReaders } from './read-statistics.ts';

export const Query: Pick<QueryResolvers, 'complaintStatistics'> = {
  complaintStatistics: (_, { filter, from, until }, context) => {
    getScope(context, statisticsReaders);
    const period = { from, until };
    assertAllowed('filter.categories', filter.categories ?? [], categoryCodes);
    assertPeriod(period);
    return { filter, period, asOf: new Date() };
  },
};

export const ComplaintStatistics: ComplaintStatisticsResolvers = {
  total: async ({ filter, period }, _, context) => {
    const scope = getScope(context, statisticsReaders);
    const [group] = await readGroups(context.db, scope, filter, { dimension: 'NONE', period });
    return (
      group?.measures ?? measuresOf([], [], { open: 0, overdue: 0, pastResolveBy: 0, suppress: false, hasFlows: true })
    );
  },
  groups: ({ filter, period }, { by }, context) =>
    readGroups(context.db, getScope(context, statisticsReaders), filter, { dimension: by, period }),
  series: async ({ filter, period }, { interval }, context) => {
    const points = await readSeries(context.db, getScope(context, statisticsReaders), filter, { interval, period });
    return points.map(({ key, measures }) => ({ from: key, measures }));
  },
  agencies: ({ filter, period }, _, context) =>
    readAgencies(context.db, getScope(context, statisticsReaders), filter.regionCode, period),
};

export const AgencyMeasures: AgencyMeasuresResolvers = {
  agency: ({ agency }) => ({ code: agency }),
  referred: ({ count }) => count('REFERRED'),
  accepted: ({ count }) => count('ACCEPTED'),
  rejected: ({ count }) => count('REJECTED'),
  completed: ({ count }) => count('COMPLETED'),
  failed: ({ count }) => count('FAILED'),
  resolved: ({ count }) => count('RESOLVED'),
  unfulfilled: ({ count }) => count('CLOSED_UNFULFILLED'),
};
