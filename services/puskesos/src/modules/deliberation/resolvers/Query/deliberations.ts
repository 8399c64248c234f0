import { connection, pageSize, requireScope } from '@slrt/subgraph';
import { caseworkRoles } from '@slrt/domain';
import type { QueryResolvers } from '../../../../__generated__/graphql.ts';
import { countDeliberations, pageDeliberations } from '../../deliberation.repository.ts';

export const deliberations: QueryResolvers['deliberations'] = async (_, { filter, first, after }, context) => {
  const scope = requireScope(context, caseworkRoles);
  const page = pageSize(first, after, 1);
  const before = page.after ? String(page.after[0]) : null;
  const rows = await context.db.read(scope, (tx) => pageDeliberations(tx, filter?.regionCode, before, page.limit + 1));
  return connection(
    rows,
    page,
    (row) => [row.id],
    () => context.db.read(scope, (tx) => countDeliberations(tx, filter?.regionCode)),
  );
};
