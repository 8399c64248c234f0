import { complaintActs } from '@slrt/domain';
import { fileId } from '@slrt/files';
import { create, requireScope } from '@slrt/subgraph';
import type { MutationResolvers } from '../../../../__generated__/graphql.ts';
import { requestAttachmentUpload as run } from '../../../complaint/index.ts';

export const requestAttachmentUpload: MutationResolvers['requestAttachmentUpload'] = (_, { input }, context) => {
  const caller = { actor: context.actor, scope: requireScope(context, complaintActs.requestAttachmentUpload.by) };
  return create('RequestAttachmentUploadSuccess', async () => {
    const attachment = await run(context.deps, caller, input);
    const { url, expiresAt } = context.deps.shelf.links.make(fileId(attachment), 'upload', new Date());
    return { attachment, uploadUrl: url, expiresAt };
  });
};
