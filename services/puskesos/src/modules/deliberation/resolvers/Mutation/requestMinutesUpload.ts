import { fileId } from '@slrt/files';
import { create, requireScope } from '@slrt/subgraph';
import type { MutationResolvers } from '../../../../__generated__/graphql.ts';
import { schedulers } from '../../use-cases/record-deliberation.ts';
import { requestMinutesUpload as run } from '../../use-cases/request-minutes-upload.ts';

export const requestMinutesUpload: MutationResolvers['requestMinutesUpload'] = (_, { input }, context) => {
  const caller = { actor: context.actor, scope: requireScope(context, schedulers) };
  return create('RequestMinutesUploadSuccess', async () => {
    const file = await run(context.deps, caller, input);
    const { url, expiresAt } = context.deps.shelf.links.make(fileId(file), 'upload', new Date());
    return { file, uploadUrl: url, expiresAt };
  });
};
