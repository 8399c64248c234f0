import { audit } from '@slrt/database';
import { assignmentFor, formatId, issue, parseId, refusals, rolesAt, systemScope } from '@slrt/domain';
import { describeFailure } from '@slrt/runtime';
import type { Caller } from '@slrt/subgraph';
import { findHouseholds } from '../../household/index.ts';
import type { PhotoDeps } from '../photo-deps.ts';
import { mayReadPhoto, photoDeleters, photoDeletersOfOthers } from '../photo.policy.ts';
import {
  findPhotos,
  forgetFiles,
  lockPhoto,
  markDeleted,
  queueFiles,
  type PhotoDeletion,
  type PhotoRow,
} from '../photo.repository.ts';

export interface DeletePhotoInput {
  photoId: string;
  reason: PhotoDeletion['reason'];
  note?: string | null | undefined;
}

/**
 * Deletes the pictures of a photo. Its row stays, with who deleted it, when and why. Deleting it again changes nothing.
 */
export async function deletePhoto(deps: PhotoDeps, caller: Caller, input: DeletePhotoInput): Promise<PhotoRow> {
  const { actor, scope, logger } = caller;
  const key = parseId('photo', input.photoId);
  if (!key) throw refusals.notFound();
  if ((input.note?.length ?? 0) > 2000) throw refusals.invalidInput([issue('note', 'TOO_LONG', '0..2000')]);
  const [photo, household] = await deps.database.read(scope, async (tx) => {
    const [row] = await findPhotos(tx, [key]);
    const [home] = row ? await findHouseholds(tx, [{ district: key.district, uuid: row.household_id }]) : [];
    return [row, home];
  });
  if (!photo || !household) throw refusals.notFound();
  const roles = photo.created_by === actor.id ? photoDeleters : photoDeletersOfOthers;
  if (
    !assignmentFor(actor, roles, household.region_code) ||
    !mayReadPhoto(scope, photo.kind, rolesAt(scope, household.region_code))
  )
    throw refusals.notAllowed();
  // Only the service itself may add files to the deletion queue. The row and the audit log name the caller.
  const service = systemScope('photos', key.district);
  const files = (['FULL', 'THUMBNAIL'] as const).map((size) => deps.nameOf(photo, size));
  const { row, deleted } = await deps.database.withTransaction(
    { ...service, actorId: actor.id, grants: scope.grants },
    async (tx) => {
      const now = await lockPhoto(tx, key);
      if (!now) throw refusals.notFound();
      if (now.status === 'DELETED') return { row: now, deleted: false };
      if (now.status === 'STORED') queueFiles(tx, key.district, files);
      audit(tx, {
        district: key.district,
        action: 'photo.deleted',
        purpose: input.reason,
        subjects: [formatId('photo', key)],
        requestId: null,
      });
      return {
        row: await markDeleted(tx, key, { by: actor.id, reason: input.reason, note: input.note ?? null }),
        deleted: now.status === 'STORED',
      };
    },
  );
  if (deleted)
    try {
      for (const name of files) await deps.store.remove(name);
      await deps.database.withTransaction(service, (tx) => forgetFiles(tx, key.district, files));
    } catch (error) {
      // The files are still in the queue, which the daily run of the retention schedule empties.
      logger.warn({ photoId: input.photoId, ...describeFailure(error) }, 'the files of a photo are deleted later');
    }
  return row;
}
