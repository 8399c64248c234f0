import { caseworkRoles, formatId, parseId } from '@slrt/domain';
import { fileId, findFilesOf, createAuditedLink } from '@slrt/files';
import { connection, creation, pageSize, getScope, type Caller } from '@slrt/subgraph';
import type { ServiceContext } from '../../__generated__/context.ts';
import type {
  AgendaItemResolvers,
  DeliberationDecisionResolvers,
  DeliberationFileResolvers,
  DeliberationResolvers,
  MutationResolvers,
  QueryResolvers,
} from '../../__generated__/graphql.ts';
import type { Deps } from '../../deps.ts';
import {
  countDeliberations,
  findDecisions,
  findDeliberation,
  pageDeliberations,
  type DeliberationRow,
} from './deliberation.repository.ts';
import { listAgenda } from './proposal.repository.ts';
import { subjectsOfFile } from './subjects.ts';
import { chairs, recordDeliberation, scheduleDeliberation, schedulers } from './use-cases/record-deliberation.ts';
import { requestMinutesUpload, type RequestMinutesUploadInput } from './use-cases/request-minutes-upload.ts';

export const Query: Pick<QueryResolvers, 'deliberations' | 'deliberationAgenda'> = {
  deliberationAgenda: (_, { regionCode: villageCode }, context) => {
    const scope = getScope(context, caseworkRoles);
    return context.db.read(scope, (tx) => listAgenda(tx, villageCode));
  },
  deliberations: async (_, { filter, first, after }, context) => {
    const scope = getScope(context, caseworkRoles);
    const page = pageSize(first, after, 1);
    const before = page.after ? String(page.after[0]) : null;
    const rows = await context.db.read(scope, (tx) =>
      pageDeliberations(tx, filter?.regionCode, before, page.limit + 1),
    );
    return connection(
      rows,
      page,
      (row) => [row.id],
      () => context.db.read(scope, (tx) => countDeliberations(tx, filter?.regionCode)),
    );
  },
};

async function requestUpload(deps: Deps, caller: Caller, input: RequestMinutesUploadInput) {
  const file = await requestMinutesUpload(deps, caller, input);
  const { url, expiresAt } = deps.attachmentStorage.links.make(fileId(file), 'upload', new Date());
  return { file, uploadUrl: url, expiresAt };
}

export const Mutation: MutationResolvers = {
  scheduleDeliberation: creation('ScheduleDeliberationSuccess', schedulers, scheduleDeliberation),
  recordDeliberation: creation('RecordDeliberationSuccess', chairs, recordDeliberation),
  requestMinutesUpload: creation('RequestMinutesUploadSuccess', schedulers, requestUpload),
};

export const AgendaItem: AgendaItemResolvers = {
  changeRequest: (row) => ({ id: row.change_request_id }),
  household: (row) => (row.household_id ? { id: row.household_id } : null),
  submittedAt: (row) => row.submitted_at,
};

export const Deliberation: DeliberationResolvers & {
  __resolveReference: (reference: { id: string }, context: ServiceContext) => Promise<DeliberationRow | null>;
} = {
  __resolveReference: async ({ id }, context) => {
    const key = parseId('deliberation', id);
    const scope = context.scope(caseworkRoles);
    return key && scope ? context.db.read(scope, (tx) => findDeliberation(tx, key)) : null;
  },
  id: (row) => formatId('deliberation', { district: row.district_code, uuid: row.id }),
  village: (row) => ({ code: row.region_code }),
  villageCode: (row) => row.region_code,
  scheduledFor: (row) => row.scheduled_for,
  heldOn: (row) => row.held_on,
  agenda: async (row, _, context) => {
    const scope = context.scope(caseworkRoles);
    return scope && row.held_on === null ? context.db.read(scope, (tx) => listAgenda(tx, row.region_code)) : [];
  },
  files: async (row, _, context) => {
    const scope = context.scope(caseworkRoles);
    if (!scope) return [];
    const key = { district: row.district_code, uuid: row.id };
    const [files, decisions] = await context.db.read(scope, (tx) =>
      Promise.all([findFilesOf(tx, [key]), findDecisions(tx, key)]),
    );
    return files.map((file) => ({ ...file, decisions }));
  },
  signatories: (row) => row.signatories.map((each) => ({ office: each.office, person: each.person ?? null })),
  decisions: async (row, _, context) => {
    const scope = context.scope(caseworkRoles);
    const key = { district: row.district_code, uuid: row.id };
    return scope ? context.db.read(scope, (tx) => findDecisions(tx, key)) : [];
  },
};

export const DeliberationDecision: DeliberationDecisionResolvers = {
  changeRequest: (row) => ({ id: row.change_request_id }),
  changeRequestId: (row) => row.change_request_id,
};

export const DeliberationFile: DeliberationFileResolvers = {
  id: (row) => fileId(row),
  kind: (row) => row.kind as 'MINUTES',
  mediaType: (row) => row.media_type,
  url: (row, _, context) => {
    const scope = context.scope(caseworkRoles);
    return scope
      ? createAuditedLink(context.deps.attachmentStorage, scope, row, {
          size: 'FULL',
          subjects: subjectsOfFile(row),
          requestId: context.requestId,
        })
      : null;
  },
};
