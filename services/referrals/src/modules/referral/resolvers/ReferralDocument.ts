import { fileId, linkOnRecord } from '@slrt/files';
import type { ReferralDocumentKind, ReferralDocumentResolvers } from '../../../__generated__/graphql.ts';
import { exchangeRoles } from '../referral.policy.ts';

export const ReferralDocument: ReferralDocumentResolvers = {
  id: (row) => fileId(row),
  kind: (row) => row.kind as ReferralDocumentKind,
  arrived: (row) => row.status === 'STORED',
  mediaType: (row) => row.media_type,
  requestedAt: (row) => row.requested_at,
  uploadUrl: (row, _, context) =>
    row.status === 'AWAITED' && row.created_by === context.actor.id
      ? context.deps.shelf.links.make(fileId(row), 'upload', new Date()).url
      : null,
  url: (row, _, context) => {
    const scope = context.scope(exchangeRoles);
    return scope ? linkOnRecord(context.deps.shelf, scope, row, { size: 'FULL', requestId: context.requestId }) : null;
  },
};
