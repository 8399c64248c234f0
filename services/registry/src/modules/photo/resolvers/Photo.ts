import { formatId, RefusedField } from '@slrt/domain';
import type { PhotoResolvers } from '../../../__generated__/graphql.ts';
import { photoReaders } from '../photo.policy.ts';

export const Photo: PhotoResolvers = {
  id: (row) => formatId('photo', { district: row.district_code, uuid: row.id }),
  takenAt: (row) => row.taken_at,
  location: (row) =>
    row.latitude === null || row.longitude === null ? null : { latitude: row.latitude, longitude: row.longitude },
  url: async (row, { size }, context) => {
    if (row.status !== 'STORED') return null;
    const scope = context.scope(photoReaders);
    if (!scope) throw new RefusedField('NOT_ALLOWED');
    const id = formatId('photo', { district: row.district_code, uuid: row.id });
    await context.registry.audit.load({ action: 'photo.read', purpose: null, subject: id });
    return context.deps.photos.links.make(id, size, new Date()).url;
  },
};
