import { formatId } from '@slrt/domain';
import type { SubmittedVisitResolvers } from '../../../__generated__/graphql.ts';
import { readChangeRequest } from './read-change-request.ts';

export const SubmittedVisit: SubmittedVisitResolvers = {
  household: async ({ value }, _, context) => {
    const row = value ? await context.registry.households.load(value.householdId) : null;
    return row ? { ...row, direct: false } : null;
  },
  changeRequest: ({ value }, _, context) => readChangeRequest(context, value?.changeRequestId),
  photos: ({ value }, _, context) =>
    (value?.photos ?? []).map((photo) => {
      const id = formatId('photo', { district: photo.district_code, uuid: photo.id });
      const uploadUrl =
        photo.status === 'AWAITED' ? context.deps.photos.links.make(id, 'upload', new Date()).url : null;
      return { photo, uploadUrl };
    }),
  conflicts: ({ value }) => [...(value?.conflicts ?? [])],
};
