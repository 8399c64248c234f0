import type { ComplaintHolderRule, ComplaintStatus } from './complaint-lifecycle.ts';
import type { Transition } from './lifecycle.ts';

/**
 * States of a need. A complaint has one or more needs, and each goes its own way: it is recommended, decided, referred and
 * answered on its own.
 */
export const needStatuses = [
  'OPEN',
  'RECOMMENDED',
  'HANDLED_DIRECTLY',
  'REFERRED',
  'PROPOSED',
  'WAITING_FOR_QUOTA',
  'ANSWERED',
  'FULFILLED',
  'UNFULFILLED',
  'REJECTED',
  'DUPLICATE',
  'WITHDRAWN',
] as const;
export type NeedStatus = (typeof needStatuses)[number];

export const closedNeedStatuses = [
  'FULFILLED',
  'UNFULFILLED',
  'REJECTED',
  'DUPLICATE',
  'WITHDRAWN',
] as const satisfies readonly NeedStatus[];
export const openNeedStatuses: readonly NeedStatus[] = needStatuses.filter(
  (status) => !(closedNeedStatuses as readonly NeedStatus[]).includes(status),
);
export const isOpenNeed = (status: NeedStatus): boolean => openNeedStatuses.includes(status);

export interface NeedTransition extends Transition {
  readonly to: NeedStatus;
  /**
   * Whether the step takes the needs that it names (`NAMED`), or every need of the complaint in one of its states (`ALL`).
   * Without names, a `NAMED` step takes every need in one of its states, as clients did before needs had a state.
   */
  readonly needs: 'NAMED' | 'ALL';
}

/**
 * The need state machine. Steps have the names of the complaint's machine. Those transitions list the roles that may take them. Steps
 * of the complaint that are not listed do not change its needs.
 */
export const needTransitions = [
  { on: 'fileComplaint', from: [null], to: 'OPEN', by: [], needs: 'ALL' },
  { on: 'recommendHandling', from: ['OPEN', 'WAITING_FOR_QUOTA'], to: 'RECOMMENDED', by: [], needs: 'NAMED' },
  // An agency refused, and another still works on the need: the desk recommends a further one.
  { on: 'recommendHandling', from: ['REFERRED'], to: 'RECOMMENDED', by: [], needs: 'NAMED' },
  { on: 'decideHandling:RETURN', from: ['RECOMMENDED'], to: 'OPEN', by: [], needs: 'NAMED' },
  // As above, the decider returned the recommendation, and the other agency still works on the need.
  { on: 'decideHandling:RETURN', from: ['RECOMMENDED'], to: 'REFERRED', by: [], needs: 'NAMED' },
  { on: 'decideHandling:HANDLE_DIRECTLY', from: ['RECOMMENDED'], to: 'HANDLED_DIRECTLY', by: [], needs: 'NAMED' },
  { on: 'decideHandling:REFER', from: ['RECOMMENDED'], to: 'REFERRED', by: [], needs: 'NAMED' },
  { on: 'decideHandling:PROPOSE', from: ['RECOMMENDED'], to: 'PROPOSED', by: [], needs: 'NAMED' },
  { on: 'decideHandling:DECLINE', from: ['RECOMMENDED'], to: 'ANSWERED', by: [], needs: 'NAMED' },
  { on: 'completeHandling', from: ['HANDLED_DIRECTLY'], to: 'ANSWERED', by: [], needs: 'NAMED' },
  { on: 'event:unanswered', from: ['REFERRED'], to: 'OPEN', by: [], needs: 'NAMED' },
  { on: 'event:answered', from: ['REFERRED', 'PROPOSED'], to: 'ANSWERED', by: [], needs: 'NAMED' },
  { on: 'event:waiting', from: ['REFERRED'], to: 'WAITING_FOR_QUOTA', by: [], needs: 'NAMED' },
  { on: 'endWaiting', from: ['WAITING_FOR_QUOTA'], to: 'ANSWERED', by: [], needs: 'NAMED' },
  { on: 'confirmOutcome:FULFILLED', from: ['ANSWERED'], to: 'FULFILLED', by: [], needs: 'NAMED' },
  { on: 'confirmOutcome:UNFULFILLED', from: ['ANSWERED'], to: 'UNFULFILLED', by: [], needs: 'NAMED' },
  { on: 'clock:noAnswer:SERVED', from: ['ANSWERED'], to: 'FULFILLED', by: [], needs: 'NAMED' },
  { on: 'clock:noAnswer:NOT_SERVED', from: ['ANSWERED'], to: 'UNFULFILLED', by: [], needs: 'NAMED' },
  { on: 'reopenComplaint', from: ['UNFULFILLED', 'REJECTED', 'FULFILLED'], to: 'OPEN', by: [], needs: 'NAMED' },
  { on: 'reviewComplaint:REJECT', from: ['OPEN'], to: 'REJECTED', by: [], needs: 'ALL' },
  { on: 'reviewComplaint:DUPLICATE', from: ['OPEN'], to: 'DUPLICATE', by: [], needs: 'ALL' },
  { on: 'separateComplaint', from: ['DUPLICATE'], to: 'OPEN', by: [], needs: 'ALL' },
  { on: 'event:originalAnswered', from: ['DUPLICATE'], to: 'ANSWERED', by: [], needs: 'ALL' },
  { on: 'event:originalEnded', from: ['DUPLICATE'], to: 'OPEN', by: [], needs: 'ALL' },
  { on: 'withdrawComplaint', from: openNeedStatuses, to: 'WITHDRAWN', by: [], needs: 'ALL' },
] as const satisfies readonly NeedTransition[];
export type NeedStep = (typeof needTransitions)[number]['on'];

/** Wait of a referred need before its agency goes on: for a decision on a proposed agency, or for a document of the family. */
export type NeedWait = 'PROPOSAL' | 'DOCUMENT';

/** One row of the derivation of a complaint's state from its needs. The first row that applies counts. */
export interface ComplaintDerivation {
  /** Applies if any need has this state; for `ALL`, if every need that counts has it. */
  readonly need: NeedStatus;
  readonly rule: 'ANY' | 'ALL';
  /**
   * Applies only to referred needs of which one agency refused while another still works (`REFUSED`), for which the agency proposed
   * another one (`PROPOSAL`), or for which every agency waits for a document of the family (`DOCUMENT`).
   */
  readonly when?: 'REFUSED' | NeedWait;
  readonly complaint: ComplaintStatus;
  /** Role that must act. `complaint.dueAt` is the earliest due time of the needs in this state. */
  readonly holder: ComplaintHolderRule;
  readonly why: string;
}

/**
 * How the state, `holder` and `dueAt` of a complaint follow from its needs. Work of the district comes before that of
 * agencies, and that before what the family is asked. While a need is OPEN, the complaint keeps a state of intake
 * (SUBMITTED, RETURNED, VISIT_REQUIRED, REOPENED) if it is in one. Needs that ended as REJECTED, DUPLICATE or WITHDRAWN
 * count only if there are no others.
 */
export const complaintDerivation = [
  {
    need: 'OPEN',
    rule: 'ANY',
    complaint: 'UNDER_REVIEW',
    holder: 'DESK',
    why: 'the desk must recommend a handling',
  },
  {
    need: 'RECOMMENDED',
    rule: 'ANY',
    complaint: 'RECOMMENDED',
    holder: 'DECIDER',
    why: 'the manager must decide',
  },
  {
    need: 'HANDLED_DIRECTLY',
    rule: 'ANY',
    complaint: 'HANDLED_DIRECTLY',
    holder: 'DESK',
    why: 'the desk must finish its own work',
  },
  {
    need: 'REFERRED',
    rule: 'ANY',
    when: 'REFUSED',
    complaint: 'REFERRED',
    holder: 'BACK_OFFICE',
    why: 'one of several agencies refused, and the back office chooses what to do',
  },
  {
    need: 'REFERRED',
    rule: 'ANY',
    when: 'PROPOSAL',
    complaint: 'REFERRED',
    holder: 'BACK_OFFICE',
    why: 'the agency proposed another one, and the back office decides',
  },
  {
    need: 'REFERRED',
    rule: 'ANY',
    complaint: 'REFERRED',
    holder: 'AGENCY',
    why: 'an agency owes the answer',
  },
  {
    need: 'REFERRED',
    rule: 'ANY',
    when: 'DOCUMENT',
    complaint: 'REFERRED',
    holder: 'FACILITATOR',
    why: 'the family owes a document, and the clocks stand still',
  },
  {
    need: 'PROPOSED',
    rule: 'ANY',
    complaint: 'PROPOSED',
    holder: 'PROPOSAL',
    why: 'a change of the registry is under way',
  },
  {
    need: 'WAITING_FOR_QUOTA',
    rule: 'ANY',
    complaint: 'WAITING_FOR_QUOTA',
    holder: 'DESK',
    why: 'the programme has no place yet, and the desk reviews this on a date',
  },
  {
    need: 'ANSWERED',
    rule: 'ANY',
    complaint: 'AWAITING_CONFIRMATION',
    holder: 'FACILITATOR',
    why: 'the family must confirm the answer',
  },
  {
    need: 'FULFILLED',
    rule: 'ALL',
    complaint: 'RESOLVED',
    holder: 'NOBODY',
    why: 'every need was met',
  },
  {
    need: 'UNFULFILLED',
    rule: 'ANY',
    complaint: 'CLOSED_UNFULFILLED',
    holder: 'NOBODY',
    why: 'at least one need was not met',
  },
  { need: 'REJECTED', rule: 'ANY', complaint: 'REJECTED', holder: 'NOBODY', why: 'the desk rejected it' },
  {
    need: 'DUPLICATE',
    rule: 'ANY',
    complaint: 'DUPLICATE',
    holder: 'NOBODY',
    why: 'another complaint has the same need',
  },
  { need: 'WITHDRAWN', rule: 'ANY', complaint: 'WITHDRAWN', holder: 'NOBODY', why: 'the citizen withdrew' },
] as const satisfies readonly ComplaintDerivation[];

/** States in which the desk works on the complaint before it recommends a handling. */
export const intakeStatuses: readonly ComplaintStatus[] = [
  'SUBMITTED',
  'REOPENED',
  'UNDER_REVIEW',
  'RETURNED',
  'VISIT_REQUIRED',
];

const uncounted: readonly NeedStatus[] = ['REJECTED', 'DUPLICATE', 'WITHDRAWN'];

export interface NeedState {
  readonly status: NeedStatus;
  /** True if one agency refused the need while another still works on it. */
  readonly isRefused: boolean;
  readonly waitsFor?: NeedWait | null;
}
const rows: readonly ComplaintDerivation[] = complaintDerivation;
function applies({ need, when }: ComplaintDerivation, { status, isRefused, waitsFor = null }: NeedState): boolean {
  if (status !== need) return false;
  if (when === 'REFUSED') return isRefused;
  return when ? waitsFor === when : status !== 'REFERRED' || waitsFor !== 'DOCUMENT';
}

/**
 * Returns the row of the derivation that applies to needs in these states, and the needs that it rests on. Throws when
 * there are none: a complaint has at least one need.
 */
export function deriveFromNeeds<N extends NeedState>(needs: readonly N[]): { row: ComplaintDerivation; leading: N[] } {
  const counted = needs.filter(({ status }) => !uncounted.includes(status));
  const those = counted.length > 0 ? counted : needs;
  for (const row of rows) {
    const leading = those.filter((need) => applies(row, need));
    if (row.rule === 'ALL' ? leading.length === those.length : leading.length > 0) return { row, leading };
  }
  throw new Error('a complaint has at least one need');
}

/** Returns the state of a complaint, from its present state and those of its needs. */
export function deriveComplaintStatus(present: ComplaintStatus, needs: readonly NeedState[]): ComplaintStatus {
  const { need, complaint } = deriveFromNeeds(needs).row;
  return need === 'OPEN' && intakeStatuses.includes(present) ? present : complaint;
}

/** Returns the needs that a step takes when none are named: those in the first of the step's states in which there are any. */
export function needsTakenBy<N extends NeedState>(step: string, needs: readonly N[]): N[] {
  const steps = (needTransitions as readonly NeedTransition[]).filter(({ on }) => on === step);
  const from = [...new Set(steps.flatMap((row) => row.from))];
  if (steps.some((row) => row.needs === 'ALL')) return needs.filter(({ status }) => from.includes(status));
  const first = from.find((state) => needs.some((need) => need.status === state && isTakeable(step, need)));
  return needs.filter((need) => need.status === first && isTakeable(step, need));
}

/** A need that an agency works on is recommended anew only after another agency refused it. */
export const isTakeable = (step: string, { status, isRefused }: NeedState): boolean =>
  step !== 'recommendHandling' || status !== 'REFERRED' || isRefused;

/** States between which a complaint changes as its needs do. */
const workingStatuses: readonly ComplaintStatus[] = [
  'UNDER_REVIEW',
  'RECOMMENDED',
  'HANDLED_DIRECTLY',
  'REFERRED',
  'PROPOSED',
  'WAITING_FOR_QUOTA',
  'AWAITING_CONFIRMATION',
];

/**
 * Changes of a complaint with several needs, in addition to those of `complaintTransitions`: the step of one need may leave
 * the complaint in the state that another need gives it.
 */
export const derivedChanges: readonly Transition[] = [
  ...workingStatuses,
  ...(['RESOLVED', 'CLOSED_UNFULFILLED', 'REJECTED', 'DUPLICATE'] as const),
].map((to) => ({ on: 'derived', from: workingStatuses.filter((from) => from !== to), to, by: [] }));

/** Where existing complaints stand: the state of each of their needs, from the complaint's own. Used by the migration. */
export const needStatusOfComplaint = {
  SUBMITTED: 'OPEN',
  UNDER_REVIEW: 'OPEN',
  RETURNED: 'OPEN',
  VISIT_REQUIRED: 'OPEN',
  REOPENED: 'OPEN',
  RECOMMENDED: 'RECOMMENDED',
  HANDLED_DIRECTLY: 'HANDLED_DIRECTLY',
  REFERRED: 'REFERRED',
  PROPOSED: 'PROPOSED',
  WAITING_FOR_QUOTA: 'WAITING_FOR_QUOTA',
  AWAITING_CONFIRMATION: 'ANSWERED',
  RESOLVED: 'FULFILLED',
  CLOSED_UNFULFILLED: 'UNFULFILLED',
  REJECTED: 'REJECTED',
  DUPLICATE: 'DUPLICATE',
  WITHDRAWN: 'WITHDRAWN',
} as const satisfies Record<ComplaintStatus, NeedStatus>;
