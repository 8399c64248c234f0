import { connection, pageSize, requireScope } from '@slrt/subgraph';
import type { QueryResolvers } from '../../../../__generated__/graphql.ts';
import { householdReaders } from '../../household.policy.ts';
import { countHouseholds, pageHouseholds } from '../../household.repository.ts';

export const households: QueryResolvers['households'] = async (_, { filter, orderBy, first, after }, context) => {
  const scope = requireScope(context, householdReaders);
  const page = pageSize(first, after, 2);
  const order = orderBy ?? { field: 'ID', direction: 'ASC' };
  const rows = await context.db.read(scope, (tx) =>
    pageHouseholds(tx, filter ?? {}, order, { after: page.after, limit: page.limit + 1 }),
  );
  const parents = rows.map((row) => ({ ...row, direct: false }));
  return connection(
    parents,
    page,
    (row) => [row.sort_key, row.id],
    () => context.db.read(scope, (tx) => countHouseholds(tx, filter ?? {})),
  );
};
