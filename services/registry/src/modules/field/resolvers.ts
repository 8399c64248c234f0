import { formatId } from '@slrt/domain';
import { batch, requireScope } from '@slrt/subgraph';
import type { MutationResolvers, QueryResolvers } from '../../__generated__/graphql.ts';
import { changeProposers } from '../change-request/index.ts';
import { visitors } from '../household/index.ts';
import { fieldReaders } from './field.policy.ts';
import { listHouseholdChanges } from './use-cases/list-household-changes.ts';
import { submitChangeRequests } from './use-cases/submit-change-requests.ts';
import { submitVisits } from './use-cases/submit-visits.ts';

export const Query: Pick<QueryResolvers, 'householdChanges'> = {
  householdChanges: async (_, { village, since, first }, context) => {
    const scope = requireScope(context, fieldReaders);
    const caller = { database: context.db, actor: context.actor, scope, roles: fieldReaders };
    const { page, cursor, more } = await listHouseholdChanges(caller, { village, since: since ?? null, first });
    return {
      households: page.rows.map((row) => ({ ...row, direct: false })),
      tombstones: page.gone.map((row) => ({
        id: formatId('household', { district: row.district_code, uuid: row.id }),
        reason: row.gone ?? 'REMOVED',
      })),
      cursor,
      hasMore: more,
    };
  },
};

export const Mutation: MutationResolvers = {
  submitVisits: batch('SubmitVisitsSuccess', visitors, submitVisits),
  submitChangeRequests: batch('SubmitChangeRequestsSuccess', changeProposers, submitChangeRequests),
};
