import { findFilesOf, type StoredFileRow } from '@slrt/files';
import type { RequestContext } from '@slrt/subgraph';
import { loaderOfComplaints } from '../complaint/index.ts';

export function createLoaders(request: RequestContext) {
  return { attachments: loaderOfComplaints<StoredFileRow>(request, findFilesOf, (file) => file.subject_id) };
}
