import { formatId } from '@slrt/domain';
import { creation, type Caller } from '@slrt/subgraph';
import type { MutationResolvers } from '../../__generated__/graphql.ts';
import type { Deps } from '../../deps.ts';
import { photographers } from './photo.policy.ts';
import { requestPhotoUpload, type RequestPhotoUploadInput } from './use-cases/request-photo-upload.ts';

async function requestUpload(deps: Deps, caller: Caller, input: RequestPhotoUploadInput) {
  const photo = await requestPhotoUpload(deps, caller, input);
  const id = formatId('photo', { district: photo.district_code, uuid: photo.id });
  const { url, expiresAt } = deps.photos.links.make(id, 'upload', new Date());
  return { photo, uploadUrl: url, expiresAt };
}

export const Mutation: MutationResolvers = {
  requestPhotoUpload: creation('RequestPhotoUploadSuccess', photographers, requestUpload),
};
