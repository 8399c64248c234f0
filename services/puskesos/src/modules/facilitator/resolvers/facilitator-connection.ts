import type { SessionScope } from '@slrt/domain';
import { connection, pageSize } from '@slrt/subgraph';
import type { ServiceContext } from '../../../__generated__/context.ts';
import { countFacilitators, pageFacilitators } from '../facilitator.repository.ts';

export async function facilitatorConnection(
  context: ServiceContext,
  scope: SessionScope,
  regionCode: string | null | undefined,
  { first, after }: { first?: number | null | undefined; after?: string | null | undefined },
) {
  const page = pageSize(first, after, 1);
  const last = page.after ? String(page.after[0]) : null;
  const rows = await context.db.read(scope, (tx) => pageFacilitators(tx, regionCode, last, page.limit + 1));
  return connection(
    rows,
    page,
    (row) => [row.id],
    () => context.db.read(scope, (tx) => countFacilitators(tx, regionCode)),
  );
}
