import { complaintActs } from '@slrt/domain';
import { fileId } from '@slrt/files';
import { creation } from '@slrt/subgraph';
import type { MutationResolvers } from '../../__generated__/graphql.ts';
import type { Deps } from '../../deps.ts';
import { requestAttachmentUpload, type Caller } from '../complaint/index.ts';

async function requestUpload(deps: Deps, caller: Caller, input: Parameters<typeof requestAttachmentUpload>[2]) {
  const attachment = await requestAttachmentUpload(deps, caller, input);
  const { url, expiresAt } = deps.shelf.links.make(fileId(attachment), 'upload', new Date());
  return { attachment, uploadUrl: url, expiresAt };
}

export const Mutation: MutationResolvers = {
  requestAttachmentUpload: creation(
    'RequestAttachmentUploadSuccess',
    complaintActs.requestAttachmentUpload.by,
    requestUpload,
  ),
};
