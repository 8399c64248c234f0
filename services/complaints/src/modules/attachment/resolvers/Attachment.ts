import { RefusedField } from '@slrt/domain';
import { fileId, linkOnRecord } from '@slrt/files';
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
  url: (row, { size }, context) => {
    const scope = context.scope(complaintReaders);
    if (scope?.scope !== 'staff') throw new RefusedField('NOT_ALLOWED');
    return linkOnRecord(context.deps.shelf, scope, row, { size, requestId: context.requestId });
  },
};
