import type { RequestContext } from '@slrt/subgraph';
import { loaderOfComplaints } from '../complaint/index.ts';
import { findMessagesOf, type ComplaintMessageRow } from './message.repository.ts';

export function createLoaders(request: RequestContext) {
  return {
    complaintMessages: loaderOfComplaints<ComplaintMessageRow>(request, findMessagesOf, (row) => row.complaint_id),
  };
}
