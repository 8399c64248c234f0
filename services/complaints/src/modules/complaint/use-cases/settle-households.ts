import type { Tx } from '@slrt/database';
import type { EntityKey } from '@slrt/domain';
import { keyOf, recordComplaintEvents } from '../complaint.events.ts';
import { detachHouseholds } from '../complaint.repository.ts';
import { insertTimeline } from '../timeline.repository.ts';
import { timelineHolder } from './move-complaint.ts';

/**
 * Households that were unknown when complaints named them turned out to lie in other villages: the complaints stay where
 * they were filed, lose the mistaken reference, and say so on their timeline.
 */
export async function settleHouseholds(
  tx: Tx,
  district: string,
  rows: readonly { key: EntityKey; regionCode: string }[],
): Promise<void> {
  for (const row of await detachHouseholds(tx, district, rows)) {
    insertTimeline(tx, keyOf(row), {
      kind: 'NOTE',
      service: 'complaints',
      eventId: null,
      at: null,
      notBefore: row.updated_at,
      actorRole: null,
      from: row.status,
      to: row.status,
      reason: 'HOUSEHOLD_OF_OTHER_AREA',
      holder: timelineHolder(row),
      referralId: null,
      changeRequestId: null,
      note: null,
      version: row.version,
    });
    recordComplaintEvents(tx, row, 'event:settled', { actorId: 'system:household', role: null });
  }
}
