import { caseworkRoles, formatId } from '@slrt/domain';
import { requireScope } from '@slrt/subgraph';
import type { QueryResolvers } from '../../../../__generated__/graphql.ts';
import { listComplaintChanges } from '../../use-cases/list-complaint-changes.ts';

export const complaintChanges: QueryResolvers['complaintChanges'] = async (_, { village, since, first }, context) => {
  const scope = requireScope(context, caseworkRoles);
  const changes = await listComplaintChanges(
    context.db,
    { actor: context.actor, scope },
    { village, since: since ?? null, first },
  );
  return {
    complaints: [...changes.rows],
    tombstones: changes.tombstones.map((each) => ({ id: formatId('complaint', each), reason: each.reason })),
    cursor: changes.cursor,
    hasMore: changes.more,
  };
};
