import type { SupervisorResolvers } from '../../../__generated__/graphql.ts';

export const Supervisor: SupervisorResolvers = {
  subDistricts: (row) => row.sub_district_codes.map((code) => ({ code })),
};
