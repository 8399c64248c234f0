import { formatId } from '@slrt/domain';
import { requireScope } from '@slrt/subgraph';
import type { QueryResolvers } from '../../../../__generated__/graphql.ts';
import { fieldReaders } from '../../field.policy.ts';
import { listHouseholdChanges } from '../../use-cases/list-household-changes.ts';

export const householdChanges: QueryResolvers['householdChanges'] = async (_, { village, since, first }, context) => {
  const scope = requireScope(context, fieldReaders);
  const changes = await listHouseholdChanges(
    context.db,
    { actor: context.actor, scope },
    { village, since: since ?? null, first },
  );
  return {
    households: changes.rows.map((row) => ({ ...row, direct: false })),
    tombstones: changes.tombstones.map((each) => ({ id: formatId('household', each), reason: each.reason })),
    cursor: changes.cursor,
    hasMore: changes.more,
  };
};
