import { caseworkRoles } from '@slrt/domain';
import { batch, getScope } from '@slrt/subgraph';
import type {
  ComplaintChangesResolvers,
  FiledComplaintResolvers,
  MutationResolvers,
  QueryResolvers,
} from '../../__generated__/graphql.ts';
import { complaintId } from '../complaint/index.ts';
import { filers } from '../filing/index.ts';
import { fileComplaints, listComplaintChanges } from './use-cases/sync-complaints.ts';

export const Query: Pick<QueryResolvers, 'complaintChanges'> = {
  complaintChanges: async (_, { regionCode: village, since, first }, context) => {
    const scope = getScope(context, caseworkRoles);
    const caller = { database: context.db, actor: context.actor, scope, roles: caseworkRoles };
    const { page, cursor, more } = await listComplaintChanges(caller, { village, since: since ?? null, first });
    return { complaints: page.rows, ended: page.ended, cursor, hasMore: more };
  },
};

/** Liaisons have no tablets: they file one complaint at a time. */
const fieldFilers = filers.filter((role) => role !== 'AGENCY_LIAISON');

export const Mutation: MutationResolvers = {
  fileComplaints: batch('FileComplaintsSuccess', fieldFilers, fileComplaints),
};

export const ComplaintChanges: ComplaintChangesResolvers = {
  tombstones: ({ ended }) => ended.map((row) => ({ id: complaintId(row), reason: row.status })),
};

export const FiledComplaint: FiledComplaintResolvers = { complaint: ({ value }) => value };
