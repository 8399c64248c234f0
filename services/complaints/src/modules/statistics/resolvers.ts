import { caseworkRoles } from '@slrt/domain';
import { assertAllowed, getScope } from '@slrt/subgraph';
import type { ServiceContext } from '../../__generated__/context.ts';
import type {
  AgencyMeasuresResolvers,
  ComplaintStatisticsResolvers,
  QueryResolvers,
} from '../../__generated__/graphql.ts';
import { categoryCodes } from '../category/index.ts';
import { measuresOf } from './measures.ts';
import {
  assertPublished,
  publishAgencies,
  publishMeasures,
  publishSeries,
  publishTotal,
  readsPublished,
  type PublishedSource,
} from './publish-statistics.ts';
import {
  assertPeriod,
  readAgencies,
  readGroups,
  readSeries,
  statisticsReaders,
  type AccessibleStatistics,
} from './read-statistics.ts';

export const Query: Pick<QueryResolvers, 'complaintStatistics'> = {
  complaintStatistics: (_, { filter, from, until }, context) => {
    getScope(context, statisticsReaders);
    const period = { from, until };
    assertAllowed('filter.categories', filter.categories ?? [], categoryCodes);
    assertPeriod(period);
    const isPublished = readsPublished(context.actor, filter.regionCode);
    if (isPublished) assertPublished(filter, period);
    return { filter, period, asOf: new Date(), rows: isPublished ? null : getScope(context, caseworkRoles) };
  },
};

const publicationOf = ({ filter, period }: AccessibleStatistics, context: ServiceContext): PublishedSource => ({
  database: context.db,
  perturb: context.deps.perturb,
  scope: getScope(context, ['PLANNER']),
  regionCode: filter.regionCode,
  period,
});

const nothing = { countOf: () => 0, open: 0, overdue: 0, pastResolveBy: 0, minWhole: 1, suppressed: false };

export const ComplaintStatistics: ComplaintStatisticsResolvers = {
  total: async (parent, _, context) => {
    const { filter, period, rows } = parent;
    if (!rows) return publishTotal(publicationOf(parent, context));
    const [group] = await readGroups(context.db, rows, filter, { dimension: 'NONE', period });
    return group?.measures ?? measuresOf(nothing, []);
  },
  groups: (parent, { by }, context) =>
    parent.rows
      ? readGroups(context.db, parent.rows, parent.filter, { dimension: by, period: parent.period })
      : publishMeasures(publicationOf(parent, context), by),
  series: async (parent, { interval }, context) => {
    const { filter, period, rows } = parent;
    const points = rows
      ? await readSeries(context.db, rows, filter, { interval, period })
      : await publishSeries(publicationOf(parent, context), interval);
    return points.map(({ key, measures }) => ({ from: key, measures }));
  },
  agencies: (parent, _, context) =>
    parent.rows
      ? readAgencies(context.db, parent.rows, parent.filter.regionCode, parent.period)
      : publishAgencies(publicationOf(parent, context)),
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
