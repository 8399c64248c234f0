import type { AgencyMeasuresResolvers } from '../../../__generated__/graphql.ts';

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
