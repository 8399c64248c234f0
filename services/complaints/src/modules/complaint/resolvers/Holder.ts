import type { HolderResolvers } from '../../../__generated__/graphql.ts';

export const Holder: HolderResolvers = {
  region: (holder) => (holder.regionCode ? { code: holder.regionCode } : null),
  agency: (holder) => (holder.agencyCode ? { code: holder.agencyCode } : null),
};
