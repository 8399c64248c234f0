import { caseworkRoles } from '@slrt/domain';
import { fileId, linkOnRecord } from '@slrt/files';
import type { DeliberationFileResolvers } from '../../../__generated__/graphql.ts';

export const DeliberationFile: DeliberationFileResolvers = {
  id: (row) => fileId(row),
  kind: (row) => row.kind as 'MINUTES',
  mediaType: (row) => row.media_type,
  url: (row, _, context) => {
    const scope = context.scope(caseworkRoles);
    return scope ? linkOnRecord(context.deps.shelf, scope, row, { size: 'FULL', requestId: context.requestId }) : null;
  },
};
