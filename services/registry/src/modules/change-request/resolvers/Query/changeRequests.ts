import { parseId, noSuchUuid } from '@slrt/domain';
import { connection, pageSize, requireScope } from '@slrt/subgraph';
import type { QueryResolvers } from '../../../../__generated__/graphql.ts';
import { changeRequestReaders } from '../../change-request.policy.ts';
import { countChangeRequests, pageChangeRequests } from '../../change-request.repository.ts';

export const changeRequests: QueryResolvers['changeRequests'] = async (_, { filter, first, after }, context) => {
  const scope = requireScope(context, changeRequestReaders);
  const page = pageSize(first, after, 1);
  const last = page.after ? String(page.after[0]) : null;
  // An id that is none finds nothing, like one that is not there.
  const household = filter?.householdId ? (parseId('household', filter.householdId)?.uuid ?? noSuchUuid) : null;
  const criteria = { ...filter, household };
  const rows = await context.db.read(scope, (tx) => pageChangeRequests(tx, criteria, last, page.limit + 1));
  return connection(
    rows,
    page,
    (row) => [row.id],
    () => context.db.read(scope, (tx) => countChangeRequests(tx, criteria)),
  );
};
