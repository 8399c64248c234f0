import { caseworkRoles } from '@slrt/domain';
import { fileId } from '@slrt/files';
import { connection, creation, pageSize, requireScope, type Caller } from '@slrt/subgraph';
import type { MutationResolvers, QueryResolvers } from '../../__generated__/graphql.ts';
import type { Deps } from '../../deps.ts';
import { countDeliberations, pageDeliberations } from './deliberation.repository.ts';
import { listAgenda } from './proposal.repository.ts';
import { chairs, recordDeliberation, scheduleDeliberation, schedulers } from './use-cases/record-deliberation.ts';
import { requestMinutesUpload, type RequestMinutesUploadInput } from './use-cases/request-minutes-upload.ts';

export const Query: Pick<QueryResolvers, 'deliberations' | 'deliberationAgenda'> = {
  deliberationAgenda: (_, { villageCode }, context) => {
    const scope = requireScope(context, caseworkRoles);
    return context.db.read(scope, (tx) => listAgenda(tx, villageCode));
  },
  deliberations: async (_, { filter, first, after }, context) => {
    const scope = requireScope(context, caseworkRoles);
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
  const { url, expiresAt } = deps.shelf.links.make(fileId(file), 'upload', new Date());
  return { file, uploadUrl: url, expiresAt };
}

export const Mutation: MutationResolvers = {
  scheduleDeliberation: creation('ScheduleDeliberationSuccess', schedulers, scheduleDeliberation),
  recordDeliberation: creation('RecordDeliberationSuccess', chairs, recordDeliberation),
  requestMinutesUpload: creation('RequestMinutesUploadSuccess', schedulers, requestUpload),
};
