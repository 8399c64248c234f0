import type { ActorEntry } from '@slrt/database';
import { formatId, type PersonalFact } from '@slrt/domain';
import { referralEvents } from '@slrt/events';
import type { AgencyEventRow } from './delivery.repository.ts';

type Told = Pick<AgencyEventRow, 'district_code' | 'referral_id' | 'person_id' | 'type' | 'data'>;
/** Fields of an event that tell more than the state of the referral. */
interface TellingData {
  readonly complaintId?: string;
  readonly householdId?: string | null;
  readonly outcome?: string | null;
  readonly reason?: string | null;
  readonly benefitFrom?: string | null;
  readonly awaitedDocument?: string | null;
}

/**
 * Subjects of an event: its referral, the complaint and household that the referral had at the time of the event, and the person
 * whom it concerns.
 */
export function subjectsOfEvent(row: Omit<Told, 'type'>): readonly string[] {
  const { complaintId, householdId } = row.data as TellingData;
  return [
    formatId('referral', { district: row.district_code, uuid: row.referral_id }),
    ...(complaintId ? [complaintId] : []),
    ...(householdId ? [householdId] : []),
    ...(row.person_id ? [formatId('person', { district: row.district_code, uuid: row.person_id })] : []),
  ];
}

/** Facts that an event tells its agency. */
export function factsOfEvent({ type, data }: Pick<Told, 'type' | 'data'>): PersonalFact[] {
  const { outcome, reason, benefitFrom, awaitedDocument } = data as TellingData;
  const facts: [PersonalFact, boolean][] = [
    ['PARTICIPATION', Boolean(outcome ?? benefitFrom)],
    ['ELIGIBILITY', Boolean(outcome) || reason === 'NOT_ELIGIBLE'],
    ['DOCUMENT', Boolean(awaitedDocument)],
    ['CONSENT', type === referralEvents.consentWithdrawn.type],
    ['COMPLAINT', true],
  ];
  return facts.flatMap(([fact, isTold]) => (isTold ? [fact] : []));
}

/** Returns the record of an event that is sent to its agency, which reads it as the program that receives it. */
export const disclosureOf = (row: Told & Pick<AgencyEventRow, 'agency_code'>): ActorEntry => ({
  district: row.district_code,
  actor: `agency:${row.agency_code}`,
  role: 'AGENCY_INTEGRATOR',
  origin: null,
  action: 'facts.read',
  purpose: 'REFERRAL',
  subjects: subjectsOfEvent(row),
  facts: factsOfEvent(row),
  // Not that of the request which caused the event.
  requestId: null,
  isRead: true,
});

/** Subjects of reads, by type. */
export const subjects = { AgencyEvent: subjectsOfEvent, Delivery: subjectsOfEvent };
