import { districtOf } from '@slrt/domain';
import { connection, pageSize, requireScope } from '@slrt/subgraph';
import type { QueryResolvers } from '../../../../__generated__/graphql.ts';
import { screeningReaders } from '../../screening.policy.ts';
import { countGaps, pageGaps } from '../../screening.repository.ts';

export const screening: QueryResolvers['screening'] = async (
  _,
  { regionCode, programmeCode, gap, first, after },
  context,
) => {
  const scope = requireScope(context, screeningReaders);
  const page = pageSize(first, after, 2);
  const start = page.after ? ([String(page.after[0]), String(page.after[1])] as const) : null;
  const filter = { district: districtOf(regionCode), regionCode, programmeCode, gap };
  const rows = await context.db.read(scope, (tx) => pageGaps(tx, filter, start, page.limit + 1));
  return connection(
    rows,
    page,
    (row) => [row.region_code, row.household_id],
    () => context.db.read(scope, (tx) => countGaps(tx, filter)),
  );
};
