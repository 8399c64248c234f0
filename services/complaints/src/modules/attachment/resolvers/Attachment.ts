import { recordRead } from '@slrt/database';
import { RefusedField } from '@slrt/domain';
import { fileId } from '@slrt/files';
import type { AttachmentResolvers } from '../../../__generated__/graphql.ts';
import { complaintReaders } from '../../complaint/index.ts';
import type { AttachmentKind } from '../attachment.policy.ts';

export const Attachment: AttachmentResolvers = {
  id: (row) => fileId(row),
  kind: (row) => row.kind as AttachmentKind,
  mediaType: (row) => row.media_type,
  requestedAt: (row) => row.requested_at,
  uploadUrl: (row, _, context) =>
    row.status === 'AWAITED' && row.created_by === context.actor.id
      ? context.deps.shelf.links.make(fileId(row), 'upload', new Date()).url
      : null,
  url: async (row, { size }, context) => {
    if (row.status !== 'STORED' || (size === 'THUMBNAIL' && row.media_type === 'application/pdf')) return null;
    const scope = context.scope(complaintReaders);
    if (scope?.scope !== 'staff') throw new RefusedField('NOT_ALLOWED');
    const id = fileId(row);
    await recordRead(context.db, scope, {
      district: row.district_code,
      action: 'file.read',
      purpose: null,
      subjects: [id],
      requestId: context.requestId,
    });
    return context.deps.shelf.links.make(id, size, new Date()).url;
  },
};
