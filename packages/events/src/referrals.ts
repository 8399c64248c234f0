import { z } from 'zod';
import {
  actorId,
  areaCode,
  code,
  date,
  dateTime,
  defineEvent,
  envelope,
  id,
  number,
  ruleVersion,
} from './define-event.ts';

/** Fields of every referral event. They are complete, so that an event can be understood without earlier ones. */
const referral = {
  ...envelope,
  referralId: id('RF'),
  number,
  complaintId: id('CP'),
  decisionNo: z.number().int().min(1),
  /** Number of the need that it answers. Absent or null: made before needs had numbers, for all needs of the decision. */
  needNo: z.number().int().min(1).max(100).nullable().optional(),
  householdId: id('HH').nullable(),
  agencyCode: code,
  programmeCode: code.nullable(),
  /** Other programmes of the need for which the same office is asked. */
  furtherProgrammes: z.array(code).max(10).optional(),
  status: code,
  reason: code.nullable(),
  outcome: code.nullable(),
  dueAt: dateTime.nullable(),
  routingRule: ruleVersion.nullable(),
  /** The office of the agency, where it has several. */
  officeCode: code.nullable().optional(),
  /** Role that was notified because the agency exceeded a due time. */
  escalatedTo: code.nullable().optional(),
  /** Date on which an agency that paused continues. */
  reviewOn: date.nullable().optional(),
  /** First day of the benefit. */
  benefitFrom: date.nullable().optional(),
  /** Time of the appointment with the family. Its place is read through the graph. */
  appointmentAt: dateTime.nullable().optional(),
  /** Document that the agency waits for. While it does, `dueAt` is the end of the wait. */
  awaitedDocument: code.nullable().optional(),
  /** Agency that this one proposes instead. Until the back office decided, `dueAt` is the time by which it should. */
  proposedAgencyCode: code.nullable().optional(),
  /** Liaison of the agency to whom the referral was handed over. */
  assignedTo: actorId.nullable().optional(),
  /** Number of referrals created by this decision for the need, so that consumers know when all have ended. */
  siblings: z.number().int().min(1),
} as const;

const define = (event: string, summary: string) =>
  defineEvent({
    type: `referrals.referral.${event}`,
    version: 1,
    summary,
    schema: z.object({
      ...referral,
      regionCode: areaCode,
      // Absent in events before these were recorded.
      requestedAt: dateTime.optional(),
      acceptedAt: dateTime.nullable().optional(),
    }),
  });

export const referralEvents = {
  requested: define('requested', 'A referral reached an agency and waits for its acceptance.'),
  accepted: define('accepted', 'The agency accepted.'),
  rejected: define('rejected', 'The agency refused before any work, with a reason.'),
  started: define('started', 'The agency began to work.'),
  held: define('held', 'The agency paused, with a reason.'),
  resumed: define('resumed', 'The agency resumed its work.'),
  completed: define('completed', 'The agency ended its work with an outcome.'),
  failed: define('failed', 'The agency could not do it, with a reason.'),
  cancelled: define('cancelled', 'The referral was recalled by either side.'),
  transferred: define('transferred', 'Moved to another office of the agency.'),
  enteredInError: define('entered-in-error', 'The referral was made in error.'),
  overdue: define('overdue', 'The due time of the referral passed.'),
  escalated: define('escalated', 'The referral stayed overdue, and the next superior was notified.'),
  messageAdded: define('message-added', 'A message was added to the referral. Read it through the graph.'),
  consentWithdrawn: define(
    'consent-withdrawn',
    'The family withdrew its consent. The agency can no longer read the household and complaint, and must stop using the data.',
  ),
  householdLinked: define(
    'household-linked',
    'The person concerned was registered, so the household of the referral is known.',
  ),
  documentRequested: define(
    'document-requested',
    'The agency asked the family for a document. Its clock stands still until the document is there or the wait ends.',
  ),
  documentProvided: define('document-provided', 'The document is there, and the clock of the agency runs again.'),
  documentOverdue: define('document-overdue', 'The document did not come in time. The clock of the agency runs again.'),
  appointmentSet: define('appointment-set', 'The agency made or changed an appointment with the family.'),
  appointmentCancelled: define('appointment-cancelled', 'The agency cancelled the appointment with the family.'),
  assigned: define('assigned', 'The referral was handed over to a liaison of the agency.'),
  agencyProposed: define('agency-proposed', 'The agency proposed another one. The back office decides.'),
  proposalDeclined: define(
    'proposal-declined',
    'The back office declined the proposal of another agency, or the agency took a step itself. Its clock runs again.',
  ),
  documentAdded: define('document-added', 'A document was added to the referral. Read it through the graph.'),
} as const;
export type ReferralEventName = keyof typeof referralEvents;

export const referralsStream = {
  ...referralEvents,
  routingFailed: defineEvent({
    type: 'referrals.routing.failed',
    version: 1,
    summary: 'No agency could be found for a need, or for one of its programmes; the back office must choose.',
    schema: z.object({
      ...envelope,
      complaintId: id('CP'),
      decisionNo: z.number().int().min(1),
      regionCode: areaCode,
      programmeCode: code.nullable(),
      reason: code,
      // The need without an agency. Absent: all needs of the decision.
      needNo: z.number().int().min(1).max(100).nullable().optional(),
      // Referrals that the decision made for the need nevertheless, for other programmes.
      routed: z.number().int().min(0).optional(),
    }),
  }),
  programmesServed: defineEvent({
    type: 'referrals.directory.programmes-served',
    version: 1,
    summary: 'The programmes for which an office, or a service of an office, works. Replaces its earlier list.',
    schema: z.object({
      ...envelope,
      sourceId: id('(?:OF|SV)'),
      agencyCode: code,
      programmeCodes: z.array(code).max(100),
    }),
  }),
  profilesProjected: defineEvent({
    type: 'referrals.profiles.projected',
    version: 1,
    summary: 'Every profile batch of an import is in the rule engine.',
    schema: z.object({ ...envelope, importId: id('IM'), profileBatches: z.number().int() }),
  }),
} as const;

/** Event for an agency: the referral event without the village. Same type, other subject. */
export const agencyReferralSchema = z.object(referral).strict();

/** Name of an event in subjects and types: `message-added` of `referrals.referral.message-added.v1`. */
export const referralEventName = (event: ReferralEventName): string => referralEvents[event].type.split('.')[2] ?? '';

/** `agency.<CODE>.<district without dots>.referral.<event>.v1` */
export function agencySubject(agency: string, district: string, event: ReferralEventName): string {
  return `agency.${agency}.${district.replaceAll('.', '')}.referral.${referralEventName(event)}.v1`;
}
