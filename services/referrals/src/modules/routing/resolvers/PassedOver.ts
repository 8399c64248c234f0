import type { PassedOverResolvers } from '../../../__generated__/graphql.ts';
import { agencyOf } from '../../agency/index.ts';

export const PassedOver: PassedOverResolvers = {
  agency: (each, _, context) => agencyOf(context.deps, each.agencyCode),
};
