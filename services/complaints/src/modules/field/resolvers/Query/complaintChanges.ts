import { caseworkRoles, formatId } from '@slrt/domain';
import { requireScope } from '@slrt/subgraph';
import type { QueryResolvers } from '../../../../__generated__/graphql.ts';
import { keyOf } from '../../../complaint/index.ts';
import { listComplaintChanges } from '../../use-cases/list-complaint-changes.ts';

export const complaintChanges: QueryResolvers['complaintChanges'] = async (_, { village, since, first }, context) => {
  const scope = requireScope(context, caseworkRoles);
  const caller = { database: context.db, actor: context.actor, scope, roles: caseworkRoles };
  const { page, cursor, more } = await listComplaintChanges(caller, { village, since: since ?? null, first });
  return {
    complaints: page.rows,
    tombstones: page.ended.map((row) => ({ id: formatId('complaint', keyOf(row)), reason: row.status })),
    cursor,
    hasMore: more,
  };
};
