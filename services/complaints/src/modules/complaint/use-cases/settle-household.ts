import type { Tx } from '@slrt/database';
import type { EntityKey } from '@slrt/domain';
import { keyOf, recordComplaintEvents } from '../complaint.events.ts';
import { detachHousehold } from '../complaint.repository.ts';
import { insertTimeline } from '../timeline.repository.ts';
import { timelineHolder } from './move-complaint.ts';

/**
 * A household that was unknown when complaints named it turned out to lie in another village: the complaints stay where
 * they were filed, lose the mistaken reference, and say so on their timeline.
 */
export async function settleHousehold(tx: Tx, household: EntityKey, regionCode: string): Promise<void> {
  for (const row of await detachHousehold(tx, household, regionCode)) {
    insertTimeline(tx, keyOf(row), {
      kind: 'NOTE',
      service: 'complaints',
      eventId: null,
      at: null,
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
