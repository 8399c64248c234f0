import { formatId, FieldRefusal } from '@slrt/domain';
import { creation, type Caller } from '@slrt/subgraph';
import type {
  HouseholdDraftResolvers,
  HouseholdResolvers,
  MutationResolvers,
  PhotoResolvers,
} from '../../__generated__/graphql.ts';
import type { Deps } from '../../deps.ts';
import { mayReadPhoto, photographers, photoReaders } from './photo.policy.ts';
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

/** Fields that this module adds to a household. */
export const Household: Pick<HouseholdResolvers, 'photos'> = {
  photos: async (row, _, context) => {
    const scope = context.scope(photoReaders);
    if (!scope) throw new FieldRefusal('NOT_ALLOWED');
    const rows = await context.photosOf.load(row);
    return rows.filter((photo) => mayReadPhoto(scope, photo.kind));
  },
};

/** Fields that this module adds to a proposed change. */
export const HouseholdDraft: Pick<HouseholdDraftResolvers, 'evidence'> = {
  evidence: ({ payload, district }, _, context) => context.photosByIds(district, payload.evidence ?? []),
};

export const Photo: PhotoResolvers = {
  id: (row) => formatId('photo', { district: row.district_code, uuid: row.id }),
  takenAt: (row) => row.taken_at,
  location: (row) =>
    row.latitude === null || row.longitude === null ? null : { latitude: row.latitude, longitude: row.longitude },
  url: async (row, { size }, context) => {
    if (row.status !== 'STORED') return null;
    const scope = context.scope(photoReaders);
    if (!scope) throw new FieldRefusal('NOT_ALLOWED');
    const id = formatId('photo', { district: row.district_code, uuid: row.id });
    await context.registry.audit.load({ action: 'photo.read', purpose: null, subject: id });
    return context.deps.photos.links.make(id, size, new Date()).url;
  },
};
