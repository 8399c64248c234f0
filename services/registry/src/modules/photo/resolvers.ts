import { formatId, FieldRefusal } from '@slrt/domain';
import { command, creation, type Caller } from '@slrt/subgraph';
import type {
  HouseholdDraftResolvers,
  HouseholdResolvers,
  MutationResolvers,
  PhotoResolvers,
} from '../../__generated__/graphql.ts';
import type { Deps } from '../../deps.ts';
import type { ServiceContext } from '../../__generated__/context.ts';
import { mayRead } from '../household/index.ts';
import { mayReadPhoto, photoDeleters, photographers, photoReaders } from './photo.policy.ts';
import type { PhotoRow } from './photo.repository.ts';
import { deletePhoto, type DeletePhotoInput } from './use-cases/delete-photo.ts';
import { requestPhotoUpload, type RequestPhotoUploadInput } from './use-cases/request-photo-upload.ts';

async function requestUpload(deps: Deps, caller: Caller, input: RequestPhotoUploadInput) {
  const photo = await requestPhotoUpload(deps, caller, input);
  const id = formatId('photo', { district: photo.district_code, uuid: photo.id });
  const { url, expiresAt } = deps.photos.links.make(id, 'upload', new Date());
  return { photo, uploadUrl: url, expiresAt };
}

async function removePhoto(deps: Deps, caller: Caller, input: DeletePhotoInput) {
  return { photo: await deletePhoto(deps.photos, caller, input) };
}

export const Mutation: MutationResolvers = {
  deletePhoto: command('DeletePhotoSuccess', photoDeleters, removePhoto),
  requestPhotoUpload: creation('RequestPhotoUploadSuccess', photographers, requestUpload),
};

/** Returns the photos that the caller may see by the roles where each household is. */
async function visiblePhotos(context: ServiceContext, photos: readonly PhotoRow[]): Promise<PhotoRow[]> {
  const scope = context.scope(photoReaders);
  if (!scope) throw new FieldRefusal('NOT_ALLOWED');
  const places = photos.map((photo) => ({ district: photo.district_code, household: photo.household_id }));
  const roles = await Promise.all(places.map(context.registry.rolesFor));
  return photos.filter((photo, n) => mayReadPhoto(scope, photo.kind, roles[n] ?? []));
}

/** Fields that this module adds to a household. */
export const Household: Pick<HouseholdResolvers, 'photos'> = {
  photos: async (row, _, context) => visiblePhotos(context, await context.photosOf.load(row)),
};

/** Fields that this module adds to a proposed change. */
export const HouseholdDraft: Pick<HouseholdDraftResolvers, 'evidence'> = {
  evidence: async ({ payload, district }, _, context) =>
    visiblePhotos(context, await context.photosByIds(district, payload.evidence ?? [])),
};

export const Photo: PhotoResolvers = {
  id: (row) => formatId('photo', { district: row.district_code, uuid: row.id }),
  takenAt: (row) => row.taken_at,
  takenAtOffset: (row) => row.taken_offset,
  uploadedBy: (row) => row.created_by,
  uploadedAt: (row) => row.stored_at,
  visitKey: (row) => row.visit_key,
  visit: (row, _, context) => context.visitOf.load(row),
  deletion: (row) =>
    row.deleted_at && row.deleted_by && row.deletion_reason
      ? { at: row.deleted_at, actor: row.deleted_by, reason: row.deletion_reason, note: row.deletion_note }
      : null,
  location: async (row, _, context) => {
    if (row.latitude === null || row.longitude === null) return null;
    const scope = context.scope(photoReaders);
    const roles = await context.registry.rolesFor({ district: row.district_code, household: row.household_id });
    if (!scope || !mayRead(scope, 'location', { roles })) throw new FieldRefusal('NOT_ALLOWED');
    return { latitude: row.latitude, longitude: row.longitude };
  },
  url: (row, { size }, context) => {
    if (row.status !== 'STORED') return null;
    const scope = context.scope(photoReaders);
    if (!scope) throw new FieldRefusal('NOT_ALLOWED');
    const id = formatId('photo', { district: row.district_code, uuid: row.id });
    return context.deps.photos.links.make(id, size, new Date()).url;
  },
};
