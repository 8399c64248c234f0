import { parseId, noSuchUuid } from '@slrt/domain';
import { connection, pageSize, requireScope } from '@slrt/subgraph';
import type { QueryResolvers } from '../../../../__generated__/graphql.ts';
import { countCandidates, pageCandidates } from '../../candidate.repository.ts';
import { duplicateReaders } from '../../duplicate.policy.ts';

export const duplicateCandidates: QueryResolvers['duplicateCandidates'] = async (
  _,
  { filter, first, after },
  context,
) => {
  const scope = requireScope(context, duplicateReaders);
  const page = pageSize(first, after, 2);
  const person = filter?.personId ? (parseId('person', filter.personId)?.uuid ?? noSuchUuid) : null;
  const criteria = { ...filter, person };
  const rows = await context.db.read(scope, (tx) => pageCandidates(tx, criteria, page.after, page.limit + 1));
  return connection(
    rows,
    page,
    (row) => [row.score, row.id],
    () => context.db.read(scope, (tx) => countCandidates(tx, criteria)),
  );
};
