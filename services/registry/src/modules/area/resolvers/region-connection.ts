import { connection, pageSize } from '@slrt/subgraph';
import type { ServiceContext } from '../../../__generated__/context.ts';
import { publicScope } from '../area.policy.ts';
import { countAreas, pageAreas, type AreaFilter } from '../area.repository.ts';

export async function regionConnection(
  context: ServiceContext,
  filter: AreaFilter,
  first: number | null | undefined,
  after: string | null | undefined,
) {
  const page = pageSize(first, after, 1);
  const last = page.after ? String(page.after[0]) : null;
  const rows = await context.db.read(publicScope(context), (tx) => pageAreas(tx, filter, last, page.limit + 1));
  return connection(
    rows,
    page,
    (row) => [row.code],
    () => context.db.read(publicScope(context), (tx) => countAreas(tx, filter)),
  );
}
