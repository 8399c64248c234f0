import type { FiledComplaintResolvers } from '../../../__generated__/graphql.ts';

export const FiledComplaint: FiledComplaintResolvers = { complaint: ({ value }) => value };
