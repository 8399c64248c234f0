import { recordRead } from '@slrt/database';
import { fileId } from '@slrt/files';
import type { DeliberationFileResolvers } from '../../../__generated__/graphql.ts';
import { unitReaders } from '../../unit/index.ts';

export const DeliberationFile: DeliberationFileResolvers = {
  id: (row) => fileId(row),
  kind: (row) => row.kind as 'MINUTES',
  mediaType: (row) => row.media_type,
  url: async (row, _, context) => {
    const scope = context.scope(unitReaders);
    if (!scope || row.status !== 'STORED') return null;
    const id = fileId(row);
    await recordRead(context.db, scope, {
      district: row.district_code,
      action: 'file.read',
      purpose: null,
      subjects: [id],
      requestId: context.requestId,
    });
    return context.deps.shelf.links.make(id, 'FULL', new Date()).url;
  },
};
