import { RefusedField } from '@slrt/domain';
import type { HouseholdResolvers } from '../../../__generated__/graphql.ts';
import { mayReadPhoto, photoReaders } from '../photo.policy.ts';

/** What this module adds to a household. */
export const Household: Pick<HouseholdResolvers, 'photos'> = {
  photos: async (row, _, context) => {
    const scope = context.scope(photoReaders);
    if (!scope) throw new RefusedField('NOT_ALLOWED');
    const rows = await context.photosOf.load(row);
    return rows.filter((photo) => mayReadPhoto(scope, photo.kind));
  },
};
