import type { Transition } from './lifecycle.ts';
import type { Role } from './roles.ts';

export const complaintStatuses = [
  'SUBMITTED',
  'UNDER_REVIEW',
  'RETURNED',
  'REJECTED',
  'DUPLICATE',
  'VISIT_REQUIRED',
  'RECOMMENDED',
  'HANDLED_DIRECTLY',
  'REFERRED',
  'PROPOSED',
  'WAITING_FOR_QUOTA',
  'AWAITING_CONFIRMATION',
  'RESOLVED',
  'CLOSED_UNFULFILLED',
  'REOPENED',
  'WITHDRAWN',
] as const;
export type ComplaintStatus = (typeof complaintStatuses)[number];

export const closedComplaintStatuses = [
  'REJECTED',
  'DUPLICATE',
  'RESOLVED',
  'CLOSED_UNFULFILLED',
  'WITHDRAWN',
] as const satisfies readonly ComplaintStatus[];
export const openComplaintStatuses: readonly ComplaintStatus[] = complaintStatuses.filter(
  (status) => !(closedComplaintStatuses as readonly ComplaintStatus[]).includes(status),
);

const filers: readonly Role[] = ['FACILITATOR', 'PUSKESOS_OFFICER', 'FRONT_OFFICE'];
const desks: readonly Role[] = ['PUSKESOS_OFFICER', 'BACK_OFFICE'];
const deciders: readonly Role[] = ['MANAGER', 'PUSKESOS_COORDINATOR'];
const answerers: readonly Role[] = ['FACILITATOR', 'FRONT_OFFICE', ...desks];

/**
 * Restricts a step among the holders of a role: the filer; the desk that holds the complaint; the decider of that
 * desk, but never the person who recommended; the facilitators of the village, the front office or the desk; any holder of
 * the role in the area; the system, triggered by an event or clock.
 */
export type ComplaintActors =
  'FILER' | 'DESK' | 'FILER_OR_DESK' | 'DECIDER' | 'FACILITATOR_OR_DESK' | 'ROLE_THERE' | 'SYSTEM';
/** Holder of a complaint in a state. `AGENCY` and `PROPOSAL` follow from events of other services. */
export type ComplaintHolderRule =
  'FILER' | 'DESK' | 'BACK_OFFICE' | 'DECIDER' | 'FACILITATOR' | 'AGENCY' | 'PROPOSAL' | 'NOBODY';

export interface ComplaintTransition extends Transition {
  readonly to: ComplaintStatus;
  readonly who: ComplaintActors;
  /** The citizen may take the step too, without login, after a one-time code was sent to them. */
  readonly citizen?: true;
  /** The mutation requires a note. */
  readonly noteRequired?: true;
  /** Reason code on the timeline, for steps that are a reason in themselves. */
  readonly reason?: string;
}

/**
 * The complaint state machine (docs/domain: SLRT flow). Steps in camelCase are mutations; `event:` and `clock:` steps
 * are taken by the system.
 */
export const complaintTransitions = [
  {
    on: 'fileComplaint',
    from: [null],
    to: 'SUBMITTED',
    by: [...filers, 'AGENCY_LIAISON'],
    who: 'ROLE_THERE',
    citizen: true,
  },
  { on: 'reviewComplaint:START', from: ['SUBMITTED', 'REOPENED'], to: 'UNDER_REVIEW', by: desks, who: 'DESK' },
  { on: 'reviewComplaint:RETURN', from: ['UNDER_REVIEW'], to: 'RETURNED', by: desks, who: 'DESK' },
  { on: 'reviewComplaint:REJECT', from: ['UNDER_REVIEW'], to: 'REJECTED', by: desks, who: 'DESK' },
  { on: 'reviewComplaint:DUPLICATE', from: ['UNDER_REVIEW'], to: 'DUPLICATE', by: desks, who: 'DESK' },
  { on: 'reviewComplaint:REQUIRE_VISIT', from: ['UNDER_REVIEW'], to: 'VISIT_REQUIRED', by: desks, who: 'DESK' },
  { on: 'resubmitComplaint', from: ['RETURNED'], to: 'SUBMITTED', by: filers, who: 'FILER', citizen: true },
  {
    on: 'recordFieldVerification',
    from: ['VISIT_REQUIRED'],
    to: 'UNDER_REVIEW',
    by: ['FACILITATOR'],
    who: 'ROLE_THERE',
    noteRequired: true,
  },
  {
    on: 'recommendHandling',
    from: ['UNDER_REVIEW', 'WAITING_FOR_QUOTA', 'REFERRED'],
    to: 'RECOMMENDED',
    by: desks,
    who: 'DESK',
  },
  { on: 'decideHandling:RETURN', from: ['RECOMMENDED'], to: 'UNDER_REVIEW', by: deciders, who: 'DECIDER' },
  { on: 'decideHandling:HANDLE_DIRECTLY', from: ['RECOMMENDED'], to: 'HANDLED_DIRECTLY', by: deciders, who: 'DECIDER' },
  { on: 'decideHandling:REFER', from: ['RECOMMENDED'], to: 'REFERRED', by: deciders, who: 'DECIDER' },
  { on: 'decideHandling:PROPOSE', from: ['RECOMMENDED'], to: 'PROPOSED', by: deciders, who: 'DECIDER' },
  {
    on: 'decideHandling:DECLINE',
    from: ['RECOMMENDED'],
    to: 'AWAITING_CONFIRMATION',
    by: deciders,
    who: 'DECIDER',
  },
  {
    on: 'completeHandling',
    from: ['HANDLED_DIRECTLY'],
    to: 'AWAITING_CONFIRMATION',
    by: desks,
    who: 'DESK',
    noteRequired: true,
  },
  { on: 'event:unanswered', from: ['REFERRED'], to: 'UNDER_REVIEW', by: [], who: 'SYSTEM' },
  { on: 'event:waiting', from: ['REFERRED'], to: 'WAITING_FOR_QUOTA', by: [], who: 'SYSTEM' },
  {
    on: 'endWaiting',
    from: ['WAITING_FOR_QUOTA'],
    to: 'AWAITING_CONFIRMATION',
    by: desks,
    who: 'DESK',
    noteRequired: true,
  },
  { on: 'separateComplaint', from: ['DUPLICATE'], to: 'UNDER_REVIEW', by: desks, who: 'DESK', noteRequired: true },
  { on: 'event:originalAnswered', from: ['DUPLICATE'], to: 'AWAITING_CONFIRMATION', by: [], who: 'SYSTEM' },
  { on: 'event:originalEnded', from: ['DUPLICATE'], to: 'REOPENED', by: [], who: 'SYSTEM' },
  { on: 'event:answered', from: ['REFERRED', 'PROPOSED'], to: 'AWAITING_CONFIRMATION', by: [], who: 'SYSTEM' },
  {
    on: 'confirmOutcome:FULFILLED',
    from: ['AWAITING_CONFIRMATION'],
    to: 'RESOLVED',
    by: answerers,
    who: 'FACILITATOR_OR_DESK',
    citizen: true,
  },
  {
    on: 'confirmOutcome:UNFULFILLED',
    from: ['AWAITING_CONFIRMATION'],
    to: 'CLOSED_UNFULFILLED',
    by: answerers,
    who: 'FACILITATOR_OR_DESK',
    citizen: true,
  },
  { on: 'clock:noAnswer:SERVED', from: ['AWAITING_CONFIRMATION'], to: 'RESOLVED', by: [], who: 'SYSTEM' },
  { on: 'clock:noAnswer:NOT_SERVED', from: ['AWAITING_CONFIRMATION'], to: 'CLOSED_UNFULFILLED', by: [], who: 'SYSTEM' },
  {
    on: 'reopenComplaint',
    from: ['RESOLVED', 'CLOSED_UNFULFILLED', 'REJECTED'],
    to: 'REOPENED',
    by: [...filers, 'BACK_OFFICE'],
    who: 'FILER_OR_DESK',
    citizen: true,
    noteRequired: true,
  },
  {
    on: 'withdrawComplaint',
    from: openComplaintStatuses,
    to: 'WITHDRAWN',
    by: filers,
    who: 'FILER',
    citizen: true,
    reason: 'CITIZEN_WITHDREW',
  },
] as const satisfies readonly ComplaintTransition[];
export type ComplaintStep = (typeof complaintTransitions)[number]['on'];

/** Holder of a complaint in each state. An open complaint always has a holder, an ended one never. */
export const complaintHolders = {
  SUBMITTED: 'DESK',
  REOPENED: 'DESK',
  UNDER_REVIEW: 'DESK',
  RETURNED: 'FILER',
  VISIT_REQUIRED: 'FACILITATOR',
  RECOMMENDED: 'DECIDER',
  HANDLED_DIRECTLY: 'DESK',
  REFERRED: 'AGENCY',
  PROPOSED: 'PROPOSAL',
  WAITING_FOR_QUOTA: 'DESK',
  AWAITING_CONFIRMATION: 'FACILITATOR',
  REJECTED: 'NOBODY',
  DUPLICATE: 'NOBODY',
  RESOLVED: 'NOBODY',
  CLOSED_UNFULFILLED: 'NOBODY',
  WITHDRAWN: 'NOBODY',
} as const satisfies Record<ComplaintStatus, ComplaintHolderRule>;

const caseworkers = ['FACILITATOR', 'PUSKESOS_OFFICER', 'FRONT_OFFICE', 'BACK_OFFICE'] as const;
const chiefs = ['SUPERVISOR', 'MANAGER', 'HEAD_OF_OFFICE'] as const;

/** Actions on a complaint that do not change its state, with their roles. */
export const complaintActs = {
  addComplaintNote: {
    by: [...caseworkers, 'PUSKESOS_COORDINATOR', 'VILLAGE_HEAD', 'DISTRICT_VERIFIER', ...chiefs],
    who: 'ROLE_THERE',
  },
  escalateComplaint: { by: ['PUSKESOS_OFFICER', 'PUSKESOS_COORDINATOR', 'SUPERVISOR'], who: 'ROLE_THERE' },
  reassignComplaint: { by: ['PUSKESOS_COORDINATOR', ...chiefs], who: 'ROLE_THERE' },
  keepWaiting: { by: desks, who: 'DESK' },
  settleRefusal: { by: desks, who: 'DESK' },
  pauseComplaint: { by: desks, who: 'DESK' },
  resumeComplaint: { by: desks, who: 'DESK' },
  linkComplaintSubject: { by: caseworkers, who: 'ROLE_THERE' },
  recordComplaintConsent: { by: caseworkers, who: 'ROLE_THERE' },
  recordLawfulBasis: { by: ['MANAGER'], who: 'ROLE_THERE' },
  requestAttachmentUpload: { by: [...caseworkers, 'SUPERVISOR'], who: 'ROLE_THERE' },
  resolveComplaintDocument: { by: caseworkers, who: 'ROLE_THERE' },
  issueCitizenCode: { by: caseworkers, who: 'ROLE_THERE' },
  sendComplaintMessage: { by: [...caseworkers, 'PUSKESOS_COORDINATOR', 'MANAGER'], who: 'ROLE_THERE' },
  issueRecommendationLetter: { by: ['MANAGER', 'HEAD_OF_OFFICE', 'PUSKESOS_COORDINATOR'], who: 'ROLE_THERE' },
} as const satisfies Record<string, { by: readonly Role[]; who: ComplaintActors }>;
export type ComplaintAct = keyof typeof complaintActs;

/**
 * Escalation of overdue complaints: the superior of each holder (SLRT guidance; the last step goes to the province).
 */
export const escalationChain = ['SUPERVISOR', 'MANAGER', 'HEAD_OF_OFFICE', 'PROVINCE'] as const;
export type EscalationLevel = (typeof escalationChain)[number];
const villageHolders: readonly (Role | null)[] = [
  'FACILITATOR',
  'PUSKESOS_OFFICER',
  'PUSKESOS_COORDINATOR',
  'VILLAGE_HEAD',
];

/** Returns the next holder of an overdue complaint; null at the last level. */
export function nextEscalation(holder: Role | null, reached: EscalationLevel | null): EscalationLevel | null {
  if (reached !== null) return escalationChain[escalationChain.indexOf(reached) + 1] ?? null;
  if (villageHolders.includes(holder)) return 'SUPERVISOR';
  return holder === 'MANAGER' ? 'HEAD_OF_OFFICE' : holder === 'HEAD_OF_OFFICE' ? 'PROVINCE' : 'MANAGER';
}
