import { covers } from '@slrt/domain';
import type { RegionResolvers } from '../../../__generated__/graphql.ts';
import { complaintReaders } from '../complaint.policy.ts';
import { complaintConnection } from './complaint-connection.ts';

export const Region: RegionResolvers & { __resolveReference: (reference: { code: string }) => { code: string } } = {
  __resolveReference: ({ code }) => ({ code }),
  complaints: (region, { filter, first, after }, context) => {
    const scope = context.scope(complaintReaders);
    const inside = filter?.regionCode && covers(region.code, filter.regionCode) ? filter.regionCode : region.code;
    return scope ? complaintConnection(context, scope, { filter, first, after }, inside) : null;
  },
};
