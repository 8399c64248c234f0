import type { WorkItemResolvers } from '../../../__generated__/graphql.ts';
import { daysSinceVerified } from './Household.ts';

export const WorkItem: WorkItemResolvers = {
  reasons: ({ household, staleDays }) => {
    const days = daysSinceVerified(household);
    return days === null || days >= staleDays ? [...household.quality, 'STALE'] : household.quality;
  },
  daysSinceVerified: ({ household }) => daysSinceVerified(household),
};
