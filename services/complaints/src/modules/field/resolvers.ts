import { caseworkRoles, formatId } from '@slrt/domain';
import { batch, requireScope } from '@slrt/subgraph';
import type { MutationResolvers, QueryResolvers } from '../../__generated__/graphql.ts';
import { keyOf, rolesOfSteps } from '../complaint/index.ts';
import { fileComplaints } from './use-cases/file-complaints.ts';
import { listComplaintChanges } from './use-cases/list-complaint-changes.ts';

export const Query: Pick<QueryResolvers, 'complaintChanges'> = {
  complaintChanges: async (_, { village, since, first }, context) => {
    const scope = requireScope(context, caseworkRoles);
    const caller = { database: context.db, actor: context.actor, scope, roles: caseworkRoles };
    const { page, cursor, more } = await listComplaintChanges(caller, { village, since: since ?? null, first });
    return {
      complaints: page.rows,
      tombstones: page.ended.map((row) => ({ id: formatId('complaint', keyOf(row)), reason: row.status })),
      cursor,
      hasMore: more,
    };
  },
};

export const Mutation: MutationResolvers = {
  fileComplaints: batch('FileComplaintsSuccess', rolesOfSteps('fileComplaint'), fileComplaints),
};
