import type { SessionScope } from '@slrt/domain';
import { connection, pageSize } from '@slrt/subgraph';
import type { ServiceContext } from '../../../__generated__/context.ts';
import { countReferrals, pageReferrals, type ReferralFilter } from '../referral.repository.ts';

export async function referralConnection(
  context: ServiceContext,
  scope: SessionScope,
  filter: ReferralFilter,
  { first, after }: { first?: number | null | undefined; after?: string | null | undefined },
) {
  const page = pageSize(first, after, 1);
  const before = page.after ? String(page.after[0]) : null;
  const rows = await context.db.read(scope, (tx) => pageReferrals(tx, filter, before, page.limit + 1));
  return connection(
    rows,
    page,
    (row) => [row.id],
    () => context.db.read(scope, (tx) => countReferrals(tx, filter)),
  );
}
