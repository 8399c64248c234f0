import { StoredFileEntity, fileRoutes, startFileRenewal } from '@slrt/files';
import { erased } from '@slrt/retention';
import { defineModule, filePaths, sdl } from '@slrt/subgraph';
import type { Resolvers } from '../../__generated__/graphql.ts';
import type { Deps } from '../../deps.ts';
import { createLoaders } from './loaders.ts';
import { complaintSectionSql } from '../complaint/index.ts';
import { Attachment, ChecklistItem, Complaint, Mutation } from './resolvers.ts';
import * as entities from './attachment.entity.ts';
import { subjects } from './subjects.ts';

export const attachment = defineModule<Deps, Resolvers>()({
  name: 'attachment',
  entities: [StoredFileEntity, ...Object.values(entities)],
  schema: [sdl('./attachment.graphql', import.meta.url)],
  types: { Attachment: 'AttachmentView', ChecklistItem: 'ChecklistItemView' },
  subjects,
  resolvers: { Mutation, Complaint, Attachment, ChecklistItem },
  loaders: createLoaders,
  routes: {
    paths: filePaths('complaints'),
    register: (app, { attachmentStorage }) => fileRoutes(app, attachmentStorage),
  },
  publishes: ['COMPLAINTS'],
  workers: [startFileRenewal],
  personalData: {
    tables: { complaint_document: erased('OPEN_CASE', 5), stored_file: erased('OPEN_CASE', 5) },
    report: () => [
      {
        section: 'documents',
        labels: { code: 'AttachmentKind', status: 'ChecklistStatus' },
        sql: complaintSectionSql('complaint_document', 't.code, t.status, t.reason, t.resolved_at', 't.resolved_at'),
      },
      {
        section: 'files',
        labels: { kind: 'AttachmentKind', status: 'AttachmentStatus' },
        sql: complaintSectionSql(
          'stored_file',
          't.kind, t.media_type, t.status, t.stored_at',
          't.requested_at',
          'subject_id',
        ),
      },
    ],
  },
});
