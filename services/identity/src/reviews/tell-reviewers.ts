import type { Tx } from '@slrt/database';
import { notify } from '../notices/notify.ts';
import type { NoticeKind } from '../sessions/session.entity.ts';
import { findOffices, listReviewers, type Reviewer, type ToldReview } from './review.repository.ts';

/** Returns true if a reviewer may confirm an account of `office`. No one confirms their own. */
export const confirms = (
  reviewer: Pick<Reviewer, 'id' | 'office'>,
  account: { readonly id: string; readonly office: string | null },
): boolean => reviewer.id !== account.id && (reviewer.office === null || reviewer.office === account.office);

/**
 * Adds a notice for everyone who may confirm one of the accounts. It names the first day that matters: the last one to answer, or the last
 * one before the accounts are disabled.
 */
export async function tellReviewers(
  tx: Tx,
  district: string,
  { kind, reviews }: { readonly kind: NoticeKind; readonly reviews: readonly ToldReview[] },
): Promise<void> {
  if (reviews.length === 0) return;
  const offices = await findOffices(
    tx,
    reviews.map(({ account_id: id }) => id),
  );
  for (const reviewer of await listReviewers(tx, district)) {
    const own = reviews.filter(({ account_id: id }) => confirms(reviewer, { id, office: offices.get(id) ?? null }));
    const days = own.map(({ due_on: due, disable_on: disable }) => (kind === 'REVIEW_NOTICE' ? disable : due)).sort();
    if (days[0]) notify(tx, reviewer, kind, days[0]);
  }
}
