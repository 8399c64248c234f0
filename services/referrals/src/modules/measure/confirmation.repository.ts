import type { Tx } from '@slrt/database';
import type { EntityKey } from '@slrt/domain';

/** What the family said of a complaint's completed referrals; null: it was asked again. */
export function markConfirmation(tx: Tx, complaint: EntityKey, confirmed: boolean | null): void {
  tx.send(
    `update referral set confirmed = $3 where district_code = $1 and complaint_id = $2 and status = 'COMPLETED'`,
    [complaint.district, complaint.uuid, confirmed],
  );
}
