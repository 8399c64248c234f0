import { connection, pageSize, requireScope } from '@slrt/subgraph';
import type { QueryResolvers } from '../../../../__generated__/graphql.ts';
import { caseworkRoles } from '@slrt/domain';
import { countWork, pageWork } from '../../household.repository.ts';

export const workList: QueryResolvers['workList'] = async (_, { regionCode, staleDays, first, after }, context) => {
  const scope = requireScope(context, caseworkRoles);
  const page = pageSize(first, after, 2);
  const criteria = { regionCode, staleDays: Math.max(0, staleDays) };
  const rows = await context.db.read(scope, (tx) => pageWork(tx, criteria, page.after, page.limit + 1));
  const items = rows.map((row) => ({ household: { ...row, direct: false }, staleDays: criteria.staleDays }));
  return connection(
    items,
    page,
    ({ household }) => [household.urgency, household.id],
    () => context.db.read(scope, (tx) => countWork(tx, regionCode, criteria.staleDays)),
  );
};
