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

/** The complaint machine (docs/domain: SLRT flow). Steps in camelCase are mutations, `event:` steps are the system's. */
export const complaintTransitions = [
  { on: 'fileComplaint', from: [null], to: 'SUBMITTED', by: filers },
  { on: 'reviewComplaint:START', from: ['SUBMITTED', 'REOPENED'], to: 'UNDER_REVIEW', by: desks },
  { on: 'reviewComplaint:RETURN', from: ['UNDER_REVIEW'], to: 'RETURNED', by: desks },
  { on: 'reviewComplaint:REJECT', from: ['UNDER_REVIEW'], to: 'REJECTED', by: desks },
  { on: 'reviewComplaint:DUPLICATE', from: ['UNDER_REVIEW'], to: 'DUPLICATE', by: desks },
  { on: 'reviewComplaint:REQUIRE_VISIT', from: ['UNDER_REVIEW'], to: 'VISIT_REQUIRED', by: desks },
  { on: 'resubmitComplaint', from: ['RETURNED'], to: 'SUBMITTED', by: filers },
  { on: 'recordFieldVerification', from: ['VISIT_REQUIRED'], to: 'UNDER_REVIEW', by: ['FACILITATOR'] },
  { on: 'recommendHandling', from: ['UNDER_REVIEW'], to: 'RECOMMENDED', by: desks },
  { on: 'decideHandling:RETURN', from: ['RECOMMENDED'], to: 'UNDER_REVIEW', by: deciders },
  { on: 'decideHandling:HANDLE_DIRECTLY', from: ['RECOMMENDED'], to: 'HANDLED_DIRECTLY', by: deciders },
  { on: 'decideHandling:REFER', from: ['RECOMMENDED'], to: 'REFERRED', by: deciders },
  { on: 'decideHandling:PROPOSE', from: ['RECOMMENDED'], to: 'PROPOSED', by: deciders },
  { on: 'completeHandling', from: ['HANDLED_DIRECTLY'], to: 'AWAITING_CONFIRMATION', by: desks },
  { on: 'event:unanswered', from: ['REFERRED'], to: 'UNDER_REVIEW', by: [] },
  { on: 'event:answered', from: ['REFERRED', 'PROPOSED'], to: 'AWAITING_CONFIRMATION', by: [] },
  {
    on: 'confirmOutcome:FULFILLED',
    from: ['AWAITING_CONFIRMATION'],
    to: 'RESOLVED',
    by: ['FACILITATOR', ...desks],
  },
  {
    on: 'confirmOutcome:UNFULFILLED',
    from: ['AWAITING_CONFIRMATION'],
    to: 'CLOSED_UNFULFILLED',
    by: ['FACILITATOR', ...desks],
  },
  {
    on: 'reopenComplaint',
    from: ['RESOLVED', 'CLOSED_UNFULFILLED', 'REJECTED'],
    to: 'REOPENED',
    by: [...filers, 'BACK_OFFICE'],
  },
  { on: 'withdrawComplaint', from: openComplaintStatuses, to: 'WITHDRAWN', by: filers },
] as const satisfies readonly (Transition & { to: ComplaintStatus })[];
export type ComplaintStep = (typeof complaintTransitions)[number]['on'];
