import type { Tx } from '@slrt/database';
import { formatId, type EntityKey } from '@slrt/domain';
import { agencyReferralSchema, agencySubject, referralEvents, type ReferralEventName } from '@slrt/events';
import { eventTime, recordEvent, recordTo } from '@slrt/messaging';
import { currentRequestId } from '@slrt/runtime';
import { insertAgencyEvent } from '../delivery/index.ts';
import type { ReferralRow } from './referral.repository.ts';

export const keyOf = (row: { district_code: string; id: string }): EntityKey => ({
  district: row.district_code,
  uuid: row.id,
});

/** The event for the services and the same event, without the village, for the agency. */
export function recordReferralEvent(
  tx: Tx,
  row: ReferralRow,
  name: ReferralEventName,
  acting: { actorId: string; role: string | null },
): void {
  const id = (kind: 'referral' | 'complaint' | 'household', uuid: string): string =>
    formatId(kind, { district: row.district_code, uuid });
  const data = {
    district: row.district_code,
    version: row.version,
    actorId: acting.actorId,
    actorRole: acting.role,
    referralId: id('referral', row.id),
    number: row.number,
    complaintId: id('complaint', row.complaint_id),
    decisionNo: row.decision_no,
    householdId: row.household_id ? id('household', row.household_id) : null,
    agencyCode: row.agency_code,
    programmeCode: row.programme_code,
    status: row.status,
    reason: row.status_reason,
    outcome: row.outcome,
    dueAt: row.due_at?.toISOString() ?? null,
    routingRule: row.routing.rule,
    siblings: row.siblings,
  };
  const contract = referralEvents[name];
  const eventId = recordEvent(tx, contract, data.referralId, { ...data, regionCode: row.region_code });
  const told = agencyReferralSchema.parse(data);
  recordTo(tx, agencySubject(row.agency_code, row.district_code, name), {
    id: eventId,
    type: contract.type,
    aggregateId: data.referralId,
    district: row.district_code,
    data: told,
  });
  insertAgencyEvent(tx, {
    id: eventId,
    type: contract.type,
    subject: data.referralId,
    time: eventTime(tx),
    district: row.district_code,
    requestId: currentRequestId() ?? null,
    data: told,
    agencyCode: row.agency_code,
    referralId: row.id,
    version: row.version,
  });
}
