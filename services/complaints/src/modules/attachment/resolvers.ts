import { complaintActs } from '@slrt/domain';
import { fileId, createAuditedLink } from '@slrt/files';
import { actCommands, creation, getScope, type Caller } from '@slrt/subgraph';
import type {
  AttachmentResolvers,
  ChecklistItemResolvers,
  ComplaintResolvers,
  MutationResolvers,
} from '../../__generated__/graphql.ts';
import type { Deps } from '../../deps.ts';
import { complaintReaders, staffScope } from '../complaint/index.ts';
import type { AttachmentKind } from './checklist.ts';
import { subjectsOfAttachment } from './subjects.ts';
import {
  checklistOfComplaint,
  requestAttachmentUpload,
  resolveComplaintDocument,
  type RequestAttachmentUploadInput,
} from './use-cases/documents.ts';

async function requestUpload(deps: Deps, caller: Caller, input: RequestAttachmentUploadInput) {
  const attachment = await requestAttachmentUpload(deps, caller, input);
  const { url, expiresAt } = deps.attachmentStorage.links.make(fileId(attachment), 'upload', new Date());
  return { attachment, uploadUrl: url, expiresAt };
}

export const Mutation: MutationResolvers = {
  requestAttachmentUpload: creation(
    'RequestAttachmentUploadSuccess',
    complaintActs.requestAttachmentUpload.by,
    requestUpload,
  ),
  ...actCommands(complaintActs, { resolveComplaintDocument }),
};

export const Complaint: Pick<ComplaintResolvers, 'attachments' | 'checklist'> = {
  // Row security limits agencies to what their open referrals need.
  attachments: async (row, _, context) =>
    (await context.attachments.load(row)).map((file) => ({ ...file, complaint: row })),
  checklist: async (row, _, context) => {
    const items = await context.db.read(staffScope(context), (tx) => checklistOfComplaint(tx, row));
    return items.map((item) => ({ ...item, complaint: row }));
  },
};

export const Attachment: AttachmentResolvers = {
  id: (row) => fileId(row),
  kind: (row) => row.kind as AttachmentKind,
  mediaType: (row) => row.media_type,
  requestedAt: (row) => row.requested_at,
  uploadUrl: (row, _, context) =>
    row.status === 'AWAITED' && row.created_by === context.actor.id
      ? context.deps.attachmentStorage.links.make(fileId(row), 'upload', new Date()).url
      : null,
  url: (row, { size }, context) =>
    createAuditedLink(context.deps.attachmentStorage, getScope(context, complaintReaders), row, {
      size,
      subjects: subjectsOfAttachment(row),
      requestId: context.requestId,
    }),
};

export const ChecklistItem: ChecklistItemResolvers = {
  attachment: ({ file, complaint }) => file && { ...file, complaint },
};
