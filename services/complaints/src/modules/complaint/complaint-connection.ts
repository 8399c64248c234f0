import { agencyCodes, getKey, type SessionScope } from '@slrt/domain';
import { assertAllowed, connection, pageSize } from '@slrt/subgraph';
import type { ComplaintFilter as GraphFilter } from '../../__generated__/graphql.ts';
import type { ServiceContext } from '../../__generated__/context.ts';
import { categoryCodes } from '../category/index.ts';
import {
  countComplaints,
  pageComplaints,
  wordsOf,
  type ComplaintFilter,
  type ComplaintOrder,
} from './complaint-list.repository.ts';

interface PageArguments {
  filter?: GraphFilter | null | undefined;
  orderBy?: ComplaintOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}

/** Returns the search words of a text. A text without any yields the empty word, which matches no complaint. */
function searchWordsOf(text: string): string[] {
  const words = wordsOf(text);
  return words.length > 0 ? words : [''];
}

export async function complaintConnection(
  context: ServiceContext,
  scope: SessionScope,
  { filter, orderBy, first, after }: PageArguments,
  regionCode?: string,
) {
  const page = pageSize(first, after, 2);
  const order = orderBy ?? { field: 'FILED_AT', direction: 'DESC' };
  const { householdId, text, ...rest } = filter ?? {};
  assertAllowed('filter.categories', rest.categories ?? [], categoryCodes);
  if (rest.agencyCode) assertAllowed('filter.agencyCode', rest.agencyCode, agencyCodes);
  const criteria: ComplaintFilter = {
    ...rest,
    householdUuid: householdId ? getKey('household', householdId).uuid : null,
    words: text ? searchWordsOf(text) : [],
    regionCode: regionCode ?? filter?.regionCode,
  };
  const rows = await context.db.read(scope, (tx) =>
    pageComplaints(tx, criteria, order, { after: page.after, limit: page.limit + 1 }),
  );
  return connection(
    rows,
    page,
    (row) => [row.sort_key ?? '', row.id],
    () => context.db.read(scope, (tx) => countComplaints(tx, criteria)),
  );
}
