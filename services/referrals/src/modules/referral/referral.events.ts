import type { Tx } from '@slrt/database';
import { formatId, type EntityKey } from '@slrt/domain';
import { agencyReferralSchema, agencySubject, referralEvents, type ReferralEventName } from '@slrt/events';
import { recordEvent, recordTo } from '@slrt/messaging';
import { currentRequestId } from '@slrt/runtime';
import { insertAgencyEvent } from '../delivery/index.ts';
import { openProposal } from './referral.policy.ts';
import type { ReferralRow } from './referral.repository.ts';

export const keyOf = (row: { district_code: string; id: string }): EntityKey => ({
  district: row.district_code,
  uuid: row.id,
});

/** Publishes an event to other services and, without the village, to the agency. */
export function recordReferralEvent(
  tx: Tx,
  row: ReferralRow,
  name: ReferralEventName,
  { formerAgency, ...acting }: { actorId: string; role: string | null; formerAgency?: string | undefined },
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
    needNo: row.need_no,
    householdId: row.household_id ? id('household', row.household_id) : null,
    agencyCode: row.agency_code,
    programmeCode: row.programme_code,
    ...(row.further_programmes.length > 0 ? { furtherProgrammes: row.further_programmes } : {}),
    status: row.status,
    reason: row.status_reason,
    outcome: row.outcome,
    dueAt: row.due_at?.toISOString() ?? null,
    officeCode: row.office_code,
    escalatedTo: row.escalated_to,
    reviewOn: row.review_on,
    benefitFrom: row.benefit_from,
    routingRule: row.routing.rule,
    siblings: row.siblings,
    appointmentAt: row.appointment?.at ?? null,
    awaitedDocument: row.document_request?.kind ?? null,
    proposedAgencyCode: openProposal(row)?.agencyCode ?? null,
    assignedTo: row.assigned_to,
  };
  const contract = referralEvents[name];
  const eventId = recordEvent(tx, contract, data.referralId, {
    ...data,
    regionCode: row.region_code,
    requestedAt: row.requested_at.toISOString(),
    acceptedAt: row.accepted_at?.toISOString() ?? null,
  });
  const agencyData = agencyReferralSchema.parse(data);
  // The former agency is notified of the transfer as well.
  for (const agencyCode of new Set([row.agency_code, formerAgency ?? row.agency_code]))
    notifyAgency(tx, { row, name, agencyCode, eventId, agencyData });
}

function notifyAgency(
  tx: Tx,
  {
    row,
    name,
    agencyCode,
    eventId,
    agencyData,
  }: {
    row: ReferralRow;
    name: ReferralEventName;
    agencyCode: string;
    eventId: string;
    agencyData: { referralId: string };
  },
): void {
  const { type } = referralEvents[name];
  recordTo(tx, agencySubject(agencyCode, row.district_code, name), {
    id: eventId,
    type,
    aggregateId: agencyData.referralId,
    district: row.district_code,
    data: agencyData,
  });
  insertAgencyEvent(tx, {
    id: eventId,
    type,
    subject: agencyData.referralId,
    district: row.district_code,
    requestId: currentRequestId() ?? null,
    data: agencyData,
    agencyCode,
    referralId: row.id,
    version: row.version,
  });
}
