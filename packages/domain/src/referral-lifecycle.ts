import type { Transition } from './lifecycle.ts';
import type { Role } from './roles.ts';

/** FHIR Task states, as closed-loop social-care referral uses them. */
export const referralStatuses = [
  'REQUESTED',
  'ACCEPTED',
  'REJECTED',
  'IN_PROGRESS',
  'ON_HOLD',
  'COMPLETED',
  'FAILED',
  'CANCELLED',
  'ENTERED_IN_ERROR',
] as const;
export type ReferralStatus = (typeof referralStatuses)[number];

export const endedReferralStatuses = [
  'REJECTED',
  'COMPLETED',
  'FAILED',
  'CANCELLED',
  'ENTERED_IN_ERROR',
] as const satisfies readonly ReferralStatus[];
export const openReferralStatuses: readonly ReferralStatus[] = referralStatuses.filter(
  (status) => !(endedReferralStatuses as readonly ReferralStatus[]).includes(status),
);

export const referralReasons = [
  'NOT_OUR_SERVICE',
  'OUTSIDE_AREA',
  'NO_CAPACITY',
  'QUOTA_FULL',
  'NOT_ELIGIBLE',
  'INCOMPLETE_DOCUMENTS',
  'PERSON_NOT_FOUND',
  'DUPLICATE',
  'CITIZEN_WITHDREW',
  'OTHER',
] as const;
export type ReferralReason = (typeof referralReasons)[number];

export const referralOutcomes = ['SERVED', 'ENROLLED', 'WAITING_FOR_QUOTA', 'NOT_ELIGIBLE', 'DID_NOT_ATTEND'] as const;
export type ReferralOutcome = (typeof referralOutcomes)[number];

/** True if the agency refused the need, or found the family not eligible for it: it is asked again only by name and with a reason. */
export const refusesNeed = (answer: {
  readonly status: string;
  readonly reason: string | null;
  readonly outcome: string | null;
}): boolean =>
  answer.status === 'REJECTED' ||
  answer.outcome === 'NOT_ELIGIBLE' ||
  (answer.status === 'FAILED' && answer.reason === 'NOT_ELIGIBLE');

const agency: readonly Role[] = ['AGENCY_LIAISON', 'AGENCY_INTEGRATOR'];
const secretariat: readonly Role[] = ['BACK_OFFICE', 'MANAGER'];

export const referralTransitions = [
  { on: 'event:routed', from: [null], to: 'REQUESTED', by: [], event: 'requested' },
  { on: 'acceptReferral', from: ['REQUESTED'], to: 'ACCEPTED', by: agency, event: 'accepted' },
  { on: 'rejectReferral', from: ['REQUESTED'], to: 'REJECTED', by: agency, event: 'rejected' },
  { on: 'startReferral', from: ['ACCEPTED'], to: 'IN_PROGRESS', by: agency, event: 'started' },
  { on: 'holdReferral', from: ['ACCEPTED', 'IN_PROGRESS'], to: 'ON_HOLD', by: agency, event: 'held' },
  { on: 'resumeReferral', from: ['ON_HOLD'], to: 'IN_PROGRESS', by: agency, event: 'resumed' },
  { on: 'completeReferral', from: ['IN_PROGRESS'], to: 'COMPLETED', by: agency, event: 'completed' },
  { on: 'failReferral', from: ['IN_PROGRESS'], to: 'FAILED', by: agency, event: 'failed' },
  // The family owes a document: the agency's clock stands still until it is there, or for ten working days.
  {
    on: 'requestMissingDocument',
    from: ['ACCEPTED', 'IN_PROGRESS'],
    to: 'ON_HOLD',
    by: agency,
    event: 'documentRequested',
  },
  { on: 'event:documentProvided', from: ['ON_HOLD'], to: 'IN_PROGRESS', by: [], event: 'documentProvided' },
  { on: 'clock:documentOverdue', from: ['ON_HOLD'], to: 'IN_PROGRESS', by: [], event: 'documentOverdue' },
  // To another office, which must accept the referral anew.
  {
    on: 'transferReferral',
    from: openReferralStatuses,
    to: 'REQUESTED',
    by: [...agency, ...secretariat],
    event: 'transferred',
  },
  {
    on: 'cancelReferral',
    from: openReferralStatuses,
    to: 'CANCELLED',
    by: [...agency, ...secretariat],
    event: 'cancelled',
  },
  {
    on: 'enterReferralInError',
    from: referralStatuses.filter((status) => status !== 'ENTERED_IN_ERROR'),
    to: 'ENTERED_IN_ERROR',
    by: secretariat,
    event: 'enteredInError',
  },
] as const satisfies readonly (Transition & { to: ReferralStatus; event: string })[];
/** Roles that are notified, one after the other, when an agency exceeds a due time of a referral. */
export const referralEscalation = ['BACK_OFFICE', 'MANAGER', 'HEAD_OF_OFFICE'] as const satisfies readonly Role[];

export type ReferralStep = (typeof referralTransitions)[number]['on'];

const acceptedStatuses = ['ACCEPTED', 'IN_PROGRESS', 'ON_HOLD'] as const satisfies readonly ReferralStatus[];

/** Actions on a referral that do not change its state, with their roles and the states in which they are possible. */
export const referralActs = {
  setReferralAppointment: { by: agency, from: acceptedStatuses },
  cancelReferralAppointment: { by: agency, from: acceptedStatuses },
  assignReferral: { by: agency, from: openReferralStatuses },
  proposeAgency: { by: agency, from: openReferralStatuses },
  // To accept also transfers the referral, as `transferReferral` does.
  decideAgencyProposal: { by: secretariat, from: openReferralStatuses },
} as const satisfies Record<string, { by: readonly Role[]; from: readonly ReferralStatus[] }>;
export type ReferralAct = keyof typeof referralActs;
