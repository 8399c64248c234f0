import type { Tx } from '@slrt/database';
import { formatId, type EntityKey } from '@slrt/domain';
import { complaintEvents } from '@slrt/events';
import { recordEvent } from '@slrt/messaging';
import type { LockedComplaint } from './complaint-lock.repository.ts';
import type { ComplaintFacts, ComplaintRow } from './complaint.repository.ts';
import type { NeedRow } from './need.repository.ts';

export const keyOf = (row: { district_code: string; id: string }): EntityKey => ({
  district: row.district_code,
  uuid: row.id,
});
export const complaintId = (row: { district_code: string; id: string }) => formatId('complaint', keyOf(row));

export interface ActingPerson {
  readonly actorId: string;
  readonly role: string | null;
}

export function complaintFacts(row: ComplaintFacts, acting: ActingPerson) {
  return {
    district: row.district_code,
    version: row.version,
    actorId: acting.actorId,
    actorRole: acting.role,
    complaintId: complaintId(row) as string,
    regionCode: row.region_code,
    householdId: row.household_id
      ? (formatId('household', { district: row.district_code, uuid: row.household_id }) as string)
      : null,
    personId: row.person_id
      ? (formatId('person', { district: row.district_code, uuid: row.person_id }) as string)
      : null,
    kind: row.kind,
    sector: row.sector,
    categoryCode: row.category_code,
    desk: row.desk,
    status: row.status,
    holderRole: row.holder_role,
    dueAt: row.due_at?.toISOString() ?? null,
  };
}

type PlainEvent = Exclude<
  keyof typeof complaintEvents,
  'referralRequested' | 'documentProvided' | 'consentWithdrawn' | 'closed'
>;

/** Returns the events for a step, without `changed`, which every step publishes. */
function eventsOf(row: ComplaintRow, step: string): (PlainEvent | 'closed')[] {
  if (step === 'escalateComplaint') return ['escalated'];
  if (step === 'linkComplaintSubject') return ['subjectLinked'];
  if (step === 'act') return [];
  switch (row.status) {
    case 'AWAITING_CONFIRMATION':
      return ['awaitingConfirmation'];
    case 'RESOLVED':
    case 'CLOSED_UNFULFILLED':
    case 'REJECTED':
    case 'DUPLICATE':
      return ['closed'];
    case 'REOPENED':
      return ['reopened'];
    case 'WITHDRAWN':
      return ['withdrawn'];
    default:
      return [];
  }
}

export function recordFiled(tx: Tx, row: ComplaintFacts, acting: ActingPerson): void {
  const facts = complaintFacts(row, acting);
  recordEvent(tx, complaintEvents.changed, facts.complaintId, facts);
  recordEvent(tx, complaintEvents.filed, facts.complaintId, facts);
}

/** Publishes the reminder for the holder. The complaint itself does not change. */
export function recordReminded(tx: Tx, row: ComplaintRow, acting: ActingPerson): void {
  const facts = complaintFacts(row, acting);
  recordEvent(tx, complaintEvents.reminded, facts.complaintId, facts);
}

/** Publishes that the citizen has a message to read. The complaint itself does not change. */
export function recordMessaged(tx: Tx, row: ComplaintRow, acting: ActingPerson): void {
  const facts = complaintFacts(row, acting);
  recordEvent(tx, complaintEvents.messaged, facts.complaintId, facts);
}

/** Publishes that a complaint changed, and what its new state means. Its end lists the answers by need. */
export function recordComplaintEvents(
  tx: Tx,
  row: ComplaintRow & Partial<Pick<LockedComplaint, 'needs'>>,
  step: string,
  acting: ActingPerson,
): void {
  const facts = complaintFacts(row, acting);
  recordEvent(tx, complaintEvents.changed, facts.complaintId, facts);
  for (const name of eventsOf(row, step))
    if (name === 'closed')
      recordEvent(tx, complaintEvents.closed, facts.complaintId, {
        ...facts,
        confirmation: row.outcome?.confirmation ?? null,
        needs: (row.needs ?? []).map(({ no, outcome }) => ({ no, confirmation: outcome?.confirmation ?? null })),
      });
    else recordEvent(tx, complaintEvents[name], facts.complaintId, facts);
}

/** Publishes that a document of the family is there, for agencies that wait for it. The complaint itself does not change. */
export function recordDocumentProvided(tx: Tx, row: ComplaintRow, documentCode: string, acting: ActingPerson): void {
  const facts = complaintFacts(row, acting);
  recordEvent(tx, complaintEvents.documentProvided, facts.complaintId, { ...facts, documentCode });
}

/** Publishes that nothing permits to share the complaint with agencies any more. */
export function recordConsentWithdrawn(tx: Tx, row: ComplaintRow, acting: ActingPerson): void {
  const facts = complaintFacts(row, acting);
  recordEvent(tx, complaintEvents.consentWithdrawn, facts.complaintId, { ...facts, decisionNo: row.decision_no });
}

/** Publishes a decision to refer these needs, for each of which the router must find agencies. */
export function recordReferralRequested(
  tx: Tx,
  row: ComplaintRow,
  needs: readonly NeedRow[],
  { basis, ...acting }: ActingPerson & { readonly basis: string | null },
): void {
  const facts = complaintFacts(row, acting);
  recordEvent(tx, complaintEvents.referralRequested, facts.complaintId, {
    ...facts,
    decisionNo: row.decision_no,
    programmeCodes: [],
    agencyCode: null,
    referredNeeds: needs.map(({ no, sector, category_code: categoryCode, recommendation }) => ({
      no,
      sector,
      categoryCode,
      programmeCodes: recommendation?.programmeCodes ?? [],
      agencyCodes: namedAgencies(recommendation),
    })),
    deciderId: acting.actorId,
    ...(basis ? { basis } : {}),
  });
}

/** Returns the agencies that a recommendation names, one made before needs had a state included. */
const namedAgencies = (recommendation: NeedRow['recommendation']): string[] => [
  ...new Set([
    ...(recommendation?.agencyCode ? [recommendation.agencyCode] : []),
    ...(recommendation?.agencyCodes ?? []),
  ]),
];
