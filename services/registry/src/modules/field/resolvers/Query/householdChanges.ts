import { formatId } from '@slrt/domain';
import { requireScope } from '@slrt/subgraph';
import type { QueryResolvers } from '../../../../__generated__/graphql.ts';
import { fieldReaders } from '../../field.policy.ts';
import { listHouseholdChanges } from '../../use-cases/list-household-changes.ts';

export const householdChanges: QueryResolvers['householdChanges'] = async (_, { village, since, first }, context) => {
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
};
