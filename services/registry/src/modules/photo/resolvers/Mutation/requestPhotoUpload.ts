import { formatId } from '@slrt/domain';
import { create, requireScope } from '@slrt/subgraph';
import type { MutationResolvers } from '../../../../__generated__/graphql.ts';
import { photographers } from '../../photo.policy.ts';
import { requestPhotoUpload as run } from '../../use-cases/request-photo-upload.ts';

export const requestPhotoUpload: MutationResolvers['requestPhotoUpload'] = (_, { input }, context) => {
  const scope = requireScope(context, photographers);
  return create('RequestPhotoUploadSuccess', async () => {
    const photo = await run(context.deps.database, context, scope, input);
    const id = formatId('photo', { district: photo.district_code, uuid: photo.id });
    const { url, expiresAt } = context.photos.links.make(id, 'upload', new Date());
    return { photo, uploadUrl: url, expiresAt };
  });
};
