import type { RequestContext } from '@slrt/subgraph';
import { loaderOfComplaints } from '../complaint/index.ts';
import { listOpenReferrals, type OpenReferral } from '../projection/index.ts';

export const createLoaders = (request: RequestContext) => ({
  openReferrals: loaderOfComplaints<OpenReferral>(request, listOpenReferrals, (row) => row.complaint_id),
});
