import { requireScope } from '@slrt/subgraph';
import type { QueryResolvers } from '../../__generated__/graphql.ts';
import { checkPeriod } from './read-statistics.ts';
import { statisticsReaders } from './statistics.policy.ts';

export const Query: Pick<QueryResolvers, 'complaintStatistics'> = {
  complaintStatistics: (_, { filter, from, until }, context) => {
    requireScope(context, statisticsReaders);
    const period = { from, until };
    checkPeriod(filter.regionCode, period);
    return { filter, period, asOf: new Date() };
  },
};
